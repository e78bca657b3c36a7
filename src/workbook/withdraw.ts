import type { Insertion } from './insert';
import { inWorkbook } from './run';

/** Removes an inserted formula, but only if the cell still holds exactly that. */
export function withdraw({ sheetId, cell, formula }: Insertion): Promise<'withdrawn' | 'changed'> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) return 'changed';
    const range = sheet.getRange(cell).load('formulas');
    await context.sync();
    if (range.formulas[0]?.[0] !== formula) return 'changed';
    range.clear(Excel.ClearApplyTo.contents);
    await context.sync();
    return 'withdrawn';
  });
}
