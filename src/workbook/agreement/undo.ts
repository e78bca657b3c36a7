import { changingWorkbook } from '../run';
import { askForSeal } from '../refresh/ask-for-seal';
import { differences, standing } from '../write/recall';
import { restore } from '../write/restore';
import type { Referrer } from '../write/task';
import { referencesSentence } from '../write/texts';
import { type JournalEntry, queueJournal } from './journal';
import { REGISTER_KEY } from './keys';
import type { Step } from './outcome';
import { askForRegister } from './register/ask';
import { registerText, withAgreement } from './register/write';
import { settle, settledSentences, type Settlement, settleOrThrow } from './settle';
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
  const { written, number, before } = step;
  // What has been taken back in part is not as it was written, and a further call has to go on with it.
  const refusal = step.journal ? null : await changedSince(step);
  if (refusal) return refusal;
  const journal = entryOf(step);
  const asItIs = { number, registered: step.after, journal, isOpen: false, stands: true };
  await beginOrThrow(step, journal, asItIs);
  const outcome = await restore(written, seen);
  if (outcome.kind === 'restored') {
    const isSettled = await settle({ number, registered: before, journal, isOpen: false });
    return {
      kind: 'undone',
      sentences: [...leftSentences([], outcome.unsure), ...settledSentences(isSettled)],
    };
  }
  const { references } = outcome;
  if (references.length > 0) {
    await settleOrThrow(asItIs);
    return { kind: 'referred', references, sentences: [referencesSentence(references)] };
  }
  await settle({ number, registered: before, journal, isOpen: true });
  const sentences = leftSentences(outcome.left, outcome.unsure);
  return { kind: 'left', sentences, step: { ...step, written: outcome.written, journal } };
}

async function changedSince({ action, written }: Step): Promise<UndoOutcome | null> {
  const { changed } = await standing(written);
  const different = action === 'update' ? await differences(written) : [];
  if (changed.length + different.length === 0) return null;
  return {
    kind: 'changed',
    sentences: [
      VEREINBARUNG.inzwischenGeaendert,
      ...leftSentences(changed, []),
      ...(different.length > 0 ? [VEREINBARUNG.geaendert(different)] : []),
    ],
  };
}

/**
 * The journal first, and with it, of a change in place, what the register said before: whatever Excel ends with from here
 * on is an agreement that was being changed. If that fails, nothing has been begun.
 */
async function beginOrThrow(step: Step, journal: JournalEntry, asItIs: Settlement): Promise<void> {
  const { before } = step;
  try {
    await changingWorkbook(async (context) => {
      const register = askForRegister(context);
      const seal = step.refresh && askForSeal(context);
      await context.sync();
      queueJournal(context, journal);
      if (step.refresh) seal?.queue(step.refresh.sealed);
      if (before)
        context.workbook.settings.add(REGISTER_KEY, await registerText(withAgreement(register(), before)));
      await context.sync();
    });
  } catch (error) {
    if (!step.journal) await settle(asItIs);
    throw error;
  }
}

/** So that the next start can finish it if Excel ends in between. */
const entryOf = (step: Step): JournalEntry => {
  const { action, number, answers, previous, present, sizes, refresh, written, journal } = step;
  return (
    journal ?? {
      // The same for every try, so that none leaves an entry that no other knows of.
      id: written.mark,
      // Taking back a new agreement is removing it.
      action: action === 'create' ? 'remove' : 'update',
      number,
      started: new Date().toISOString(),
      answers,
      before: previous,
      present,
      ids: Object.fromEntries(written.ids),
      sizes,
      refresh,
    }
  );
};
