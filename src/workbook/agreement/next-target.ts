import type { Planziel } from '../../vereinbarung/plan';
import { inWorkbook } from '../run';
import { askForBook, freeNumber } from './book';

/**
 * SC-6: what the next new agreement of this workbook has in its names, as the workbook is now; `null` where no number is
 * free.
 *
 * @throws WorkbookFault
 */
export async function nextTarget(): Promise<Planziel | null> {
  const book = await inWorkbook(async (context) => {
    const asked = askForBook(context);
    await context.sync();
    return asked();
  });
  const nummer = freeNumber(book);
  return nummer === null ? null : { nummer, vorhanden: book.present };
}
