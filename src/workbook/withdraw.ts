import type { Insertion } from './insert';
import { changingWorkbook } from './run';
import { asEntered } from './used';

/** Removes an inserted formula, but only if the cell still holds exactly that. */
export function withdraw({ sheetId, cell, formula }: Insertion): Promise<'withdrawn' | 'changed' | 'empty'> {
  const isOurs = ({ formulas }: Excel.Range): boolean => formulas[0]?.[0] === formula;
  return changingWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) return 'changed';
    const now = sheet.getRange(cell).load('formulas');
    await context.sync();
    if (!isOurs(now)) return now.formulas[0]?.[0] === '' ? 'empty' : 'changed';
    // Read once more in the request that empties the cell: somebody else may have been faster.
    const before = sheet.getRange(cell).load('formulas,valueTypes,hasSpill');
    sheet.getRange(cell).clear(Excel.ClearApplyTo.contents);
    await context.sync();
    if (isOurs(before)) return 'withdrawn';
    sheet.getRange(cell).formulas = [[asEntered(before)]];
    await context.sync();
    return 'changed';
  });
}
