import { inWorkbook } from '../run';
import { askForBook, finishedEntries } from './book';
import type { JournalEntry } from './journal';

/** SC-1: what the journal of a workbook still knows of. */
export interface OpenEntries {
  readonly entries: readonly JournalEntry[];
  /** Keys of entries that are none of ours. */
  readonly unreadable: readonly string[];
}

/**
 * What has been begun and not finished, without a look at what stands of it.
 *
 * @throws WorkbookFault
 */
export async function openEntries(): Promise<OpenEntries> {
  const book = await inWorkbook(async (context) => {
    const asked = askForBook(context);
    await context.sync();
    return asked();
  });
  const finished = await finishedEntries(book);
  return { entries: book.journal.filter((entry) => !finished.includes(entry)), unreadable: book.unreadable };
}
