import type { ReactElement } from 'react';
import { Notice } from '../../ui/Notice';
import { MELDUNG } from './texts';
import type { Progress, Shown } from './progress';

interface MessageProps {
  readonly progress: Progress;
  /** What the form lacks; `null` if nothing. */
  readonly problem: string | null;
}

/** How inserting stands, in a sentence. */
export function Message({ progress, problem }: MessageProps): ReactElement | null {
  switch (progress.kind) {
    case 'idle':
    case 'working':
      return null;
    case 'incomplete':
      return problem === null ? null : <Notice intent="warning">{problem}</Notice>;
    case 'failed':
      return (
        <Notice intent="error" code={progress.error.code}>
          {progress.error.text}
        </Notice>
      );
    case 'refused':
    case 'blocked':
      return <Notice intent="warning">{progress.text}</Notice>;
    case 'told':
      return <Notice intent="info">{progress.text}</Notice>;
    case 'inserted':
      return (
        <>
          <Inserted address={progress.insertion.address} shown={progress.shown} />
          {progress.note && (
            <Notice intent="warning" code={progress.note.code}>
              {progress.note.text}
            </Notice>
          )}
        </>
      );
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
  const failed = shown === 'replaced' || (typeof shown === 'object' && shown.error !== null);
  return (
    <Notice intent={failed ? 'warning' : 'success'}>
      {MELDUNG.eingefuegt(address)} {resultText(shown)}
    </Notice>
  );
}

function resultText(result: Exclude<Shown, { unread: unknown }>): string {
  if (result === 'waiting') return MELDUNG.rechnet;
  if (result === 'late') return MELDUNG.rechnetNoch;
  if (result === 'replaced') return MELDUNG.ersetzt;
  if (result.error === '#SPILL!') return MELDUNG.ueberlauf;
  if (result.error !== null) return MELDUNG.ergebnisFehler(result.text);
  return result.area === null ? MELDUNG.ergebnis(result.text) : MELDUNG.bereich(result.area);
}
