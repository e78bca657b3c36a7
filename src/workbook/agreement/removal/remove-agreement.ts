import { changingWorkbook } from '../../run';
import { restore } from '../../write/restore';
import type { Referrer } from '../../write/task';
import { referencesSentence } from '../../write/texts';
import { queueJournal } from '../journal';
import type { AgreementState } from '../read-agreements';
import { settle, settledSentences, settleOrThrow } from '../settle';
import { leftSentences } from '../texts';
import { onceOf } from '../written-last';
import type { RemovalList } from './list-removal';

export type RemoveOutcome =
  | { readonly kind: 'removed'; readonly sentences: readonly string[] }
  /** These formulas refer to it; nothing was removed. A further call with them does. */
  | {
      readonly kind: 'referred';
      readonly references: readonly Referrer[];
      readonly sentences: readonly string[];
    }
  /** Excel has not given up all of it; a further call with this list tries once more. */
  | { readonly kind: 'left'; readonly sentences: readonly string[]; readonly list: RemovalList };

/**
 * SC-6: removes what a list has shown, as far as it is still as it was then. What stays is the user's from now on.
 *
 * @param state of the agreement, for the register
 * @param seen formulas that somebody knows to lose what they refer to
 * @throws WorkbookFault
 */
export async function removeAgreement(
  list: RemovalList,
  { registered, written: last }: Pick<AgreementState, 'registered' | 'written'>,
  seen: readonly Referrer[] = [],
): Promise<RemoveOutcome> {
  const { number, stays, work } = list;
  const { written, journal } = work;
  const asItIs = { number, registered, journal, isOpen: false };
  try {
    await changingWorkbook(async (context) => {
      queueJournal(context, journal);
      await context.sync();
    });
  } catch (error) {
    if (!written.progress.finished) await settle(asItIs);
    throw error;
  }
  const outcome = await restore(written, seen);
  if (outcome.kind === 'left' && outcome.references.length > 0) {
    const { references } = outcome;
    await settleOrThrow(asItIs);
    return { kind: 'referred', references, sentences: [referencesSentence(references)] };
  }
  const left = outcome.kind === 'left' ? outcome.left : [];
  const sentences = [...stays, ...leftSentences(left, outcome.unsure)];
  if (outcome.kind === 'left' && (outcome.cause !== null || left.some(({ why }) => why === 'fault'))) {
    await settle({ number, registered, journal, isOpen: true });
    return { kind: 'left', sentences, list: { ...list, work: { written: outcome.written, journal } } };
  }
  const isSettled = await settle({
    number,
    registered: null,
    journal,
    isOpen: false,
    once: last && onceOf(last),
  });
  return { kind: 'removed', sentences: [...sentences, ...settledSentences(isSettled)] };
}
