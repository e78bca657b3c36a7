import type { WorkbookFault } from '../fault';
import { restore } from '../write/restore';
import type { WriteOutcome } from '../write/write-plan';
import type { Written } from '../write/written';
import type { Vereinbarung } from '../../vereinbarung/form';
import type { Liste } from '../../vereinbarung/tabellen';
import type { RefreshTrace } from '../refresh/trace';
import type { JournalEntry, TableSizes } from './journal';
import type { Registered } from './register/shape';
import { obstacleSentence } from '../write/texts';
import { settledSentences } from './settle';
import { causeSentence, leftSentences, VEREINBARUNG } from './texts';

/** SC-3: what one step back takes back. */
export interface Step {
  readonly action: 'create' | 'update';
  readonly number: number;
  readonly written: Written;
  /** What the sheets said before; `null` for a new agreement. */
  readonly previous: Vereinbarung | null;
  /** As the register had it before; `null` for a new agreement. */
  readonly before: Registered | null;
  /** What was written. */
  readonly answers: Vereinbarung;
  /** As the register has it now. */
  readonly after: Registered;
  /** Tables that the workbook has once and had already. */
  readonly present: readonly Liste[];
  /** How large its tables were before. */
  readonly sizes: TableSizes;
  /** What a refresh has written besides; `null` for everything else. */
  readonly refresh: RefreshTrace | null;
  /** Of an earlier call that has not come to its end. */
  readonly journal?: JournalEntry;
}

/** Nothing of it is left in the workbook. */
export interface Failed {
  readonly kind: 'failed';
  /** What happened, what was lost by it, and what nobody knows. */
  readonly sentences: readonly string[];
  readonly fault: WorkbookFault | null;
}

/** Some of it could not be taken back. */
export interface Left {
  readonly kind: 'left';
  /** What happened, and everything that is left. */
  readonly sentences: readonly string[];
  readonly fault: WorkbookFault | null;
  /** Tries once more to take it out. */
  readonly again: () => Promise<Failed | Left>;
}

export type AgreementOutcome =
  | {
      readonly kind: 'done';
      readonly number: number;
      readonly step: Step;
      readonly sentences: readonly string[];
    }
  /** Nothing was written: why, and what to do. */
  | { readonly kind: 'refused'; readonly sentences: readonly string[] }
  | Failed
  | Left;

export const refused = (...sentences: readonly string[]): AgreementOutcome => ({
  kind: 'refused',
  sentences,
});

/** A change that has ended before all of it was written. */
export function unfinished(
  outcome: Exclude<WriteOutcome, { kind: 'written' }>,
  settle: (isLeft: boolean) => Promise<boolean>,
): Promise<AgreementOutcome> {
  switch (outcome.kind) {
    case 'invalid':
      return Promise.resolve(refused(VEREINBARUNG.unzulaessig));
    case 'obstructed':
      return Promise.resolve(refused(...outcome.obstacles.map(obstacleSentence)));
    default:
      return takenBack(outcome, causeSentence(outcome.cause), settle);
  }
}

async function takenBack(
  outcome: Extract<WriteOutcome, { kind: 'failed' | 'left' }>,
  why: string,
  settle: (isLeft: boolean) => Promise<boolean>,
): Promise<Failed | Left> {
  const { cause, lost, unsure } = outcome;
  const fault = cause.kind === 'fault' ? cause.fault : null;
  const isSettled = await settle(outcome.kind === 'left');
  const left = outcome.kind === 'left' ? outcome.left : [];
  const places = lost.map(({ address }) => address);
  const sentences = [
    why,
    ...leftSentences(left, unsure),
    ...(places.length > 0 ? [VEREINBARUNG.verloren(places)] : []),
    ...settledSentences(isSettled || outcome.kind === 'left'),
  ];
  if (outcome.kind === 'failed') return { kind: 'failed', sentences, fault };
  const again = async (): Promise<Failed | Left> => {
    const restored = await restore(outcome.written);
    return restored.kind === 'left'
      ? takenBack({ ...restored, kind: 'left', cause }, why, settle)
      : takenBack({ ...restored, kind: 'failed', cause }, why, settle);
  };
  return { kind: 'left', sentences, fault, again };
}
