import { type Compiled, isMatrix, type Stored } from '../compile/compiled';
import { type FormulaCell } from '../workbook/cells';
import { type EngineWorkbook } from '../workbook/engine-workbook';

/** Cells of a result from which on it is worth the question. */
const LARGE = 1_000;

/** A formula with a large result that the native engine does not calculate. */
export interface LargeResult {
  readonly cell: FormulaCell;
  readonly compiled: Compiled;
  readonly call: Stored;
}

export function largeResults(workbook: EngineWorkbook): LargeResult[] {
  const found: LargeResult[] = [];
  for (const cell of workbook.formulas()) {
    const { compiled } = cell;
    const call = compiled?.whole;
    if (compiled && call && isLarge(call)) found.push({ cell, compiled, call });
  }
  return found;
}

export const isLarge = ({ result }: Stored): boolean =>
  isMatrix(result) && result.length * (result[0]?.length ?? 0) >= LARGE;

/**
 * Whether the native engine can do without the result in this cell: no native formula reads its sheet, and nothing there
 * could be in its way. Thousands of texts take the native engine as long as all the rest of a workbook; custom functions
 * read them from our own model anyway.
 */
export function isUnread(cell: FormulaCell, { result }: Stored, workbook: EngineWorkbook): boolean {
  if (!isMatrix(result)) return false;
  const [rows, columns] = [result.length, result[0]?.length ?? 0];
  const sheet = workbook.sheet(cell.sheet);
  for (const [row, column, other] of sheet.entries()) {
    if (other === cell) continue;
    if (other.kind === 'formula' && isMatrix(other.result)) return false;
    const isInside =
      row >= cell.row && row < cell.row + rows && column >= cell.column && column < cell.column + columns;
    if (isInside) return false;
  }
  for (const { compiled } of workbook.formulas())
    if (compiled?.reads.has('any') || compiled?.reads.has(cell.sheet)) return false;
  return true;
}
