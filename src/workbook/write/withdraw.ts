import { giveBack, type Insertion } from './insert';
import { changingWorkbook } from '../run';
import { type Content, CONTENT, contentOf } from './used';

export type WithdrawOutcome =
  | { readonly kind: 'withdrawn' | 'changed' | 'empty' }
  /** The cell holds again what the formula had displaced. */
  | { readonly kind: 'given-back'; readonly content: Content }
  /** Somebody else wrote at the same moment; that is gone from the cell and could not be given back. */
  | { readonly kind: 'displaced'; readonly content: Content; readonly cause: unknown };

/** Removes an inserted formula, but only if the cell still holds exactly that. */
export function withdraw({ sheetId, cell, formula, displaced }: Insertion): Promise<WithdrawOutcome> {
  const isOurs = ({ formulas }: Excel.Range): boolean => formulas[0]?.[0] === formula;
  return changingWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) return { kind: 'changed' };
    const range = sheet.getRange(cell);
    const now = range.getCell(0, 0).load('formulas');
    await context.sync();
    if (!isOurs(now)) return { kind: now.formulas[0]?.[0] === '' ? 'empty' : 'changed' };
    // Read once more in the request that empties the cell: somebody else may have been faster.
    const before = range.getCell(0, 0).load(CONTENT);
    if (displaced) range.formulas = [[displaced.entry]];
    else range.clear(Excel.ClearApplyTo.contents);
    await context.sync();
    if (isOurs(before)) return displaced ? { kind: 'given-back', content: displaced } : { kind: 'withdrawn' };
    const content = contentOf(before);
    const failure = await giveBack(range, content);
    return failure === null ? { kind: 'changed' } : { kind: 'displaced', content, cause: failure.cause };
  });
}
