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

/**
 * Shows a cell and selects it.
 *
 * @throws WorkbookFault also where its sheet has gone or is hidden
 */
export const goToCell = (sheet: string, address: string): Promise<void> =>
  changingWorkbook(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    own.activate();
    own.getRange(address).select();
    await context.sync();
  });
