import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Result } from '../../workbook/result';
import { Notice } from '../app/Notice';
import { FORMULAR, MELDUNG } from '../texte';
import type { InsertionControl, Progress } from './useInsertion';

/** What came of pressing the button, read out as soon as it is there. */
export function Outcome({ control }: { readonly control: InsertionControl }): ReactElement {
  const { progress } = control;
  return (
    <div className="outcome">
      <div role="status">
        <Message progress={progress} />
      </div>
      {progress.kind === 'refused' && progress.again && (
        <Button onClick={() => control.insert(() => Promise.resolve(progress.again ?? null))}>
          {FORMULAR.trotzdem}
        </Button>
      )}
      {progress.kind === 'inserted' && (
        <Button onClick={() => control.takeBack(progress.insertion)}>{FORMULAR.zuruecknehmen}</Button>
      )}
    </div>
  );
}

function Message({ progress }: { readonly progress: Progress }): ReactElement | null {
  switch (progress.kind) {
    case 'idle':
    case 'working':
      return null;
    case 'failed':
      return (
        <Notice intent="error" code={progress.disturbance.code}>
          {progress.disturbance.text}
        </Notice>
      );
    case 'refused':
      return <Notice intent="warning">{progress.text}</Notice>;
    case 'told':
      return <Notice intent="info">{progress.text}</Notice>;
    case 'inserted': {
      const { insertion, result } = progress;
      const failed = typeof result === 'object' && result.error !== null;
      return (
        <Notice intent={failed ? 'warning' : 'success'}>
          {MELDUNG.eingefuegt(insertion.address)} {resultText(result)}
        </Notice>
      );
    }
  }
}

function resultText(result: Result | 'waiting' | 'late'): string {
  if (result === 'waiting') return MELDUNG.rechnet;
  if (result === 'late') return MELDUNG.rechnetNoch;
  if (result.error === '#SPILL!') return MELDUNG.ueberlauf;
  if (result.error !== null) return MELDUNG.ergebnisFehler(result.text);
  return result.area === null ? MELDUNG.ergebnis(result.text) : MELDUNG.bereich(result.area);
}
