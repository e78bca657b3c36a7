import { planVon } from '../../vereinbarung/plan';
import { changingWorkbook, inWorkbook } from '../run';
import { recall, standing } from '../write/recall';
import { restore } from '../write/restore';
import type { Leftover } from '../write/task';
import type { Written } from '../write/written';
import { askForBook, finishedEntries } from './book';
import type { JournalEntry } from './journal';
import { settle } from './settle';
import { leftSentences } from './texts';

/** SC-1: something that was begun when Excel or the program ended. */
export type Pending =
  | {
      readonly kind: 'begun';
      readonly entry: JournalEntry;
      /** What stands in the workbook of it and can be removed; to be shown before it is. */
      readonly ours: readonly Pick<Leftover, 'what' | 'where'>[];
      /** What stays, with the reason. */
      readonly stays: readonly string[];
    }
  /** An entry that is none of ours; nothing but the entry itself can be removed. */
  | { readonly kind: 'unreadable'; readonly key: string };

/**
 * What has been begun and not finished.
 *
 * @throws WorkbookFault
 */
export async function pendingJournal(): Promise<readonly Pending[]> {
  const book = await inWorkbook(async (context) => {
    const asked = askForBook(context);
    await context.sync();
    return asked();
  });
  const finished = await finishedEntries(book);
  const pending: Pending[] = book.unreadable.map((key) => ({ kind: 'unreadable', key }));
  for (const entry of book.journal) {
    if (finished.includes(entry)) continue;
    const { ours, changed } = await standing(await recalled(entry));
    pending.push({ kind: 'begun', entry, ours, stays: leftSentences(changed, []) });
  }
  return pending;
}

const recalled = ({ id, number, answers, present, ids }: JournalEntry): Promise<Written> =>
  recall({
    plan: planVon(answers, { nummer: number, vorhanden: new Set(present) }),
    mark: id,
    ids: new Map(Object.entries(ids)),
  });

export type RemovalOutcome =
  | { readonly kind: 'removed'; readonly sentences: readonly string[] }
  /** A further call tries once more. */
  | { readonly kind: 'left'; readonly sentences: readonly string[] };

/**
 * Removes what was begun, after somebody has seen the list: only what is as it was planned. What somebody has made of it
 * stays and is told.
 *
 * @throws WorkbookFault
 */
export async function finishRemoval(pending: Pending): Promise<RemovalOutcome> {
  if (pending.kind === 'unreadable') return forget(pending.key);
  const { entry } = pending;
  const outcome = await restore(await recalled(entry));
  const isOpen = outcome.kind === 'left' && outcome.left.some(({ why }) => why === 'fault');
  await settle({ number: entry.number, registered: null, journal: entry, isOpen });
  const sentences = leftSentences(outcome.kind === 'left' ? outcome.left : [], outcome.unsure);
  return { kind: isOpen ? 'left' : 'removed', sentences };
}

async function forget(key: string): Promise<RemovalOutcome> {
  await changingWorkbook(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
  return { kind: 'removed', sentences: [] };
}
