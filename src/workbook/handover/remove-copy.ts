import { leftSentences } from '../agreement/texts';
import { settledSentences } from '../agreement/settle';
import { changingWorkbook } from '../run';
import { standing } from '../write/recall';
import { restore } from '../write/restore';
import type { Referrer } from '../write/task';
import { referencesSentence } from '../write/texts';
import { type HandoverEntry, queueHandover, settleHandover } from './journal';
import { WEITERGABE } from './texts';
import type { WrittenCopy } from './write-handover';

export type CopyRemoval =
  | { readonly kind: 'removed'; readonly sentences: readonly string[] }
  /** Somebody has changed something since; nothing was removed. */
  | { readonly kind: 'changed'; readonly sentences: readonly string[] }
  /** These formulas refer to it; nothing was removed. A further call with them does. */
  | {
      readonly kind: 'referred';
      readonly references: readonly Referrer[];
      readonly sentences: readonly string[];
    }
  /** Excel has not given up all of it; a further call tries once more. */
  | { readonly kind: 'left'; readonly sentences: readonly string[]; readonly copy: WrittenCopy };

const entryOf = ({ written, title }: WrittenCopy): HandoverEntry => ({
  id: written.mark,
  started: new Date().toISOString(),
  title,
  ids: Object.fromEntries(written.ids),
});

/**
 * AK-8, SC-3: removes a copy, all of its sheets or none where somebody has changed one of them since.
 *
 * @param seen formulas that somebody knows to lose what they refer to
 * @throws WorkbookFault
 */
export async function removeCopy(
  { written, title }: WrittenCopy,
  seen: readonly Referrer[] = [],
): Promise<CopyRemoval> {
  if (written.complete) {
    const { changed } = await standing(written);
    if (changed.length > 0)
      return { kind: 'changed', sentences: [WEITERGABE.bleibt, ...leftSentences(changed, [])] };
  }
  const entry = entryOf({ written, title });
  try {
    await changingWorkbook(async (context) => {
      queueHandover(context, entry);
      await context.sync();
    });
  } catch (error) {
    await settleHandover(entry, false);
    throw error;
  }
  const outcome = await restore(written, seen);
  if (outcome.kind === 'restored') {
    const isSettled = await settleHandover(entry, false);
    return {
      kind: 'removed',
      sentences: [...leftSentences([], outcome.unsure), ...settledSentences(isSettled)],
    };
  }
  const { references } = outcome;
  if (references.length > 0) {
    await settleHandover(entry, false);
    return { kind: 'referred', references, sentences: [referencesSentence(references)] };
  }
  await settleHandover(entry, true);
  return {
    kind: 'left',
    sentences: leftSentences(outcome.left, outcome.unsure),
    copy: { written: { ...outcome.written, complete: false }, title },
  };
}
