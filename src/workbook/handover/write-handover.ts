import { type Failed, type Left, unfinished } from '../agreement/outcome';
import { asFault, WorkbookFault } from '../fault';
import { FAULT } from '../agreement/texts';
import { newMark, writePlan } from '../write/write-plan';
import type { Written } from '../write/written';
import { type HandoverEntry, handoverKey, queueHandover, settleHandover } from './journal';
import type { HandoverPreview } from './preview';
import { readSheets } from './read-sheets';
import { WEITERGABE } from './texts';

/** A copy that stands in the workbook; `removeCopy` takes it back. */
export interface WrittenCopy {
  readonly written: Written;
  readonly title: string;
}

export type HandoverOutcome =
  | { readonly kind: 'done'; readonly copy: WrittenCopy }
  /** Nothing was written: why, and what to do. */
  | { readonly kind: 'refused'; readonly sentences: readonly string[] }
  | Failed
  | Left;

/** Whether the sheets still are what the preview has shown. */
async function isUnchanged({ work: { sources, images } }: HandoverPreview): Promise<boolean> {
  return JSON.stringify(await readSheets(sources)) === JSON.stringify(images);
}

/**
 * AK-8: writes the copy that a preview has shown, all of it or nothing.
 *
 * @throws only what is a mistake of ours
 */
export async function writeHandover(preview: HandoverPreview): Promise<HandoverOutcome> {
  const { plan, title } = preview.work;
  try {
    if (!(await isUnchanged(preview)))
      return { kind: 'refused', sentences: [WEITERGABE.inzwischenGeaendert] };
  } catch (error) {
    const fault = asFault(error);
    if (!(fault instanceof WorkbookFault)) throw error;
    return { kind: 'failed', sentences: [FAULT[fault.kind]], fault };
  }
  const id = newMark();
  const started = new Date().toISOString();
  const entry = (ids: ReadonlyMap<string, string>): HandoverEntry => ({
    id,
    started,
    title,
    ids: Object.fromEntries(ids),
  });
  const outcome = await writePlan(plan, id, {
    first: (context) => queueHandover(context, entry(new Map())),
    begun: (context, ids) => queueHandover(context, entry(ids)),
    last: () => Promise.resolve((context) => context.workbook.settings.getItem(handoverKey(id)).delete()),
  });
  if (outcome.kind === 'written') return { kind: 'done', copy: { written: outcome.written, title } };
  const ids = outcome.kind === 'left' ? outcome.written.ids : new Map<string, string>();
  const unwritten = await unfinished(outcome, (isOpen) => settleHandover(entry(ids), isOpen));
  if (unwritten.kind === 'done') throw new Error('A plan that was not written is not done.');
  return unwritten;
}
