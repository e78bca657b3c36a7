import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Insertion } from '../../workbook/insert';
import { Notice } from '../app/Notice';
import { FORMULAR, MELDUNG } from '../texte';
import type { Progress, Shown } from './useInsertion';

interface OutcomeProps {
  readonly progress: Progress;
  /** Once more for a cell that was refused, this time all the same. */
  readonly onDespite: (target: string) => void;
  readonly onTakeBack: (insertion: Insertion) => void;
}

/** What came of pressing the button, read out as soon as it is there. */
export function Outcome({ progress, onDespite, onTakeBack }: OutcomeProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form is longer than the pane: without this the message and the way back would stand below its edge.
    const { kind } = progress;
    if (kind !== 'idle' && kind !== 'incomplete') place.current?.scrollIntoView({ block: 'nearest' });
  }, [progress]);
  return (
    <div ref={place} className="outcome">
      <div role="status">
        <Message progress={progress} />
      </div>
      {progress.kind === 'blocked' && (
        <Button onClick={() => onDespite(progress.target)}>{FORMULAR.trotzdem}</Button>
      )}
      {progress.kind === 'inserted' && (
        <Button onClick={() => onTakeBack(progress.insertion)}>{FORMULAR.zuruecknehmen}</Button>
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
    case 'incomplete':
    case 'refused':
    case 'blocked':
      return <Notice intent="warning">{progress.text}</Notice>;
    case 'told':
      return <Notice intent="info">{progress.text}</Notice>;
    case 'inserted':
      return <Inserted address={progress.insertion.address} shown={progress.shown} />;
  }
}

interface InsertedProps {
  readonly address: string;
  readonly shown: Shown;
}

function Inserted({ address, shown }: InsertedProps): ReactElement {
  if (typeof shown === 'object' && 'unread' in shown)
    return (
      <Notice intent="warning" code={shown.unread.code}>
        {MELDUNG.eingefuegt(address)} {MELDUNG.ungelesen}
      </Notice>
    );
  const failed = typeof shown === 'object' && shown.error !== null;
  return (
    <Notice intent={failed ? 'warning' : 'success'}>
      {MELDUNG.eingefuegt(address)} {resultText(shown)}
    </Notice>
  );
}

function resultText(result: Exclude<Shown, { unread: unknown }>): string {
  if (result === 'waiting') return MELDUNG.rechnet;
  if (result === 'late') return MELDUNG.rechnetNoch;
  if (result.error === '#SPILL!') return MELDUNG.ueberlauf;
  if (result.error !== null) return MELDUNG.ergebnisFehler(result.text);
  return result.area === null ? MELDUNG.ergebnis(result.text) : MELDUNG.bereich(result.area);
}
