import { Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { readSettings } from '../../workbook/read/settings';
import { LazyView } from '../ui/LazyView';
import { LoadingFailed } from '../ui/LoadingFailed';
import { Notice } from '../ui/Notice';
import { Title } from '../ui/Title';
import { useLoaded, type Loaded } from '../ui/use-loaded';
import type { Catalogue } from '../functions/catalogue/metadata';
import type { Beginning } from '../state';
import { ZUSTAND } from '../texts';
import { Example } from './Example';
import { Jobs } from './Jobs';
import { STARTSEITE } from './texts';
import { Versions } from './Versions';
import './start.css';

interface StartViewProps {
  readonly state: Beginning['state'];
  readonly catalogue: Loaded<Catalogue>;
}

const workbookView = () => import(/* webpackChunkName: "mappe" */ './WorkbookAgreements');

/** The jobs that people come for, what the workbook holds, and at the foot whether everything works. */
export function StartView({ state, catalogue }: StartViewProps): ReactElement {
  const { text, tone } = ZUSTAND[state];
  const line = (
    <p id="zustand" role="status" data-tone={tone} className="light">
      <strong>{text}</strong>
      {state === 'ready' && catalogue.kind === 'there' && (
        <span>{STARTSEITE.anzahl(catalogue.value.functions.length)}</span>
      )}
    </p>
  );
  return (
    <>
      <Title>{STARTSEITE.titel}</Title>
      {state !== 'ready' && line}
      {catalogue.kind === 'loading' && <Spinner size="tiny" />}
      {catalogue.kind === 'failed' && <LoadingFailed {...catalogue} />}
      <WorkbookHints />
      <p>{STARTSEITE.zweck}</p>
      <LazyView view={workbookView} props={{}} />
      <Jobs />
      <Example />
      {state === 'ready' && line}
      <Versions />
    </>
  );
}

/** What makes right formulas show wrong results. */
function WorkbookHints(): ReactElement | null {
  const settings = useLoaded(readSettings);
  if (settings.kind === 'loading') return null;
  if (settings.kind === 'failed') return <LoadingFailed {...settings} />;
  const { manual, from1904 } = settings.value;
  return (
    <>
      {manual && <Notice intent="warning">{STARTSEITE.manuell}</Notice>}
      {from1904 && <Notice intent="warning">{STARTSEITE.ab1904}</Notice>}
    </>
  );
}
