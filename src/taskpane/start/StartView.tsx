import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { readSettings } from '../../workbook/read/settings';
import { LoadingFailed } from '../ui/LoadingFailed';
import { useNavigation } from '../ui/navigation';
import { Notice } from '../ui/Notice';
import { Title } from '../ui/Title';
import { useLoaded, type Loaded } from '../ui/use-loaded';
import type { Catalogue } from '../functions/catalogue/metadata';
import type { Beginning } from '../state';
import { ZUSTAND } from '../texts';
import { Example } from './Example';
import { STARTSEITE } from './texts';
import { Versions } from './Versions';
import './start.css';

interface StartViewProps {
  readonly state: Beginning['state'];
  readonly catalogue: Loaded<Catalogue>;
}

/** Whether everything works, and the two ways to begin. */
export function StartView({ state, catalogue }: StartViewProps): ReactElement {
  const { open } = useNavigation();
  const { text, tone } = ZUSTAND[state];
  return (
    <>
      <Title>{STARTSEITE.titel}</Title>
      <p id="zustand" role="status" data-tone={tone} className="light">
        <strong>{text}</strong>
        {state === 'ready' && catalogue.kind === 'there' && (
          <span>{STARTSEITE.anzahl(catalogue.value.functions.length)}</span>
        )}
      </p>
      {catalogue.kind === 'loading' && <Spinner size="tiny" />}
      {catalogue.kind === 'failed' && <LoadingFailed {...catalogue} />}
      <WorkbookHints />
      <p>{STARTSEITE.zweck}</p>
      <p>
        <Button appearance="primary" onClick={() => open({ name: 'functions' })}>
          {STARTSEITE.funktionWaehlen}
        </Button>
      </p>
      <p>
        <Button onClick={() => open({ name: 'trace', asked: 0 })}>{STARTSEITE.rechenweg}</Button>
      </p>
      <Example />
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
