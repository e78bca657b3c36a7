import { changingWorkbook } from '../run';
import { newMark } from '../write/write-plan';
import { differences, standing } from '../write/recall';
import { restore } from '../write/restore';
import type { Referrer } from '../write/task';
import { referencesSentence } from '../write/texts';
import { type JournalEntry, queueJournal } from './journal';
import type { Step } from './outcome';
import { settle, settleOrThrow } from './settle';
import { leftSentences, VEREINBARUNG } from './texts';

export type UndoOutcome =
  | { readonly kind: 'undone'; readonly sentences: readonly string[] }
  /** Somebody has changed something since; nothing was taken back. */
  | { readonly kind: 'changed'; readonly sentences: readonly string[] }
  /** These formulas refer to it; nothing was taken back. A further call with them does. */
  | {
      readonly kind: 'referred';
      readonly references: readonly Referrer[];
      readonly sentences: readonly string[];
    }
  /** Excel has not given up all of it; a further call tries once more. */
  | { readonly kind: 'left'; readonly sentences: readonly string[]; readonly step: Step };

/**
 * SC-3: one step back, after a look whether somebody has changed anything since.
 *
 * @param seen formulas that somebody knows to lose what they refer to
 * @throws WorkbookFault
 */
export async function undo(step: Step, seen: readonly Referrer[] = []): Promise<UndoOutcome> {
  const { action, written, number, before } = step;
  const { changed } = await standing(written);
  const different = action === 'update' ? await differences(written) : [];
  if (changed.length + different.length > 0)
    return {
      kind: 'changed',
      sentences: [
        VEREINBARUNG.inzwischenGeaendert,
        ...leftSentences(changed, []),
        ...(different.length > 0 ? [VEREINBARUNG.geaendert(different)] : []),
      ],
    };
  const journal = entryOf(step);
  await changingWorkbook(async (context) => {
    queueJournal(context, journal);
    await context.sync();
  });
  const outcome = await restore(written, seen);
  if (outcome.kind === 'restored') {
    await settle({ number, registered: before, journal, isOpen: false });
    return { kind: 'undone', sentences: leftSentences([], outcome.unsure) };
  }
  const { references } = outcome;
  if (references.length > 0) {
    await settleOrThrow({ number, registered: step.after, journal, isOpen: false });
    return { kind: 'referred', references, sentences: [referencesSentence(references)] };
  }
  await settle({ number, registered: before, journal, isOpen: true });
  const sentences = leftSentences(outcome.left, outcome.unsure);
  return { kind: 'left', sentences, step: { ...step, written: outcome.written, journal } };
}

/** So that the next start can finish it if Excel ends in between. */
const entryOf = ({ action, number, answers, previous, present, written, journal }: Step): JournalEntry =>
  journal ?? {
    id: newMark(),
    // Taking back a new agreement is removing it.
    action: action === 'create' ? 'remove' : 'update',
    number,
    started: new Date().toISOString(),
    answers,
    before: previous,
    present,
    ids: Object.fromEntries(written.ids),
  };
