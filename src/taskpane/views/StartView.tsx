import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import { isManual } from '../../workbook/calculation';
import { useNavigation } from '../app/navigation';
import { Notice } from '../app/Notice';
import { Title } from '../app/Title';
import { useLoaded, type Loaded } from '../app/useLoaded';
import type { Catalogue } from '../catalogue/metadata';
import type { Beginning } from '../state';
import { STARTSEITE, ZUSTAND } from '../texte';
import { Example } from './Example';
import { Versions } from './Versions';

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
      {catalogue.kind === 'failed' && (
        <Notice intent="error" code={catalogue.disturbance.code} urgent>
          {catalogue.disturbance.text}
        </Notice>
      )}
      <CalculationHint />
      <p>{STARTSEITE.zweck}</p>
      <p>
        <Button appearance="primary" onClick={() => open({ name: 'functions' })}>
          {STARTSEITE.funktionWaehlen}
        </Button>
      </p>
      <Example />
      <Versions />
    </>
  );
}

/** Results that wait for F9 look like wrong results. */
function CalculationHint(): ReactElement | null {
  const manual = useLoaded(useCallback(() => isManual(), []));
  if (manual.kind === 'failed')
    return (
      <Notice intent="warning" code={manual.disturbance.code} urgent>
        {manual.disturbance.text}
      </Notice>
    );
  return manual.kind === 'there' && manual.value ? (
    <Notice intent="warning">{STARTSEITE.manuell}</Notice>
  ) : null;
}
