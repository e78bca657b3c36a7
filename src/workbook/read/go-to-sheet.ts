import { changingWorkbook } from '../run';

/**
 * Shows a sheet. What it shows is no content: nothing of the user's changes.
 *
 * @throws WorkbookFault also where there is no such sheet any more
 */
export const goToSheet = (name: string): Promise<void> =>
  changingWorkbook(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
