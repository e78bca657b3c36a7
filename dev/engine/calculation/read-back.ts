import { isError, isMatrix, type Compiled } from '../compile/compiled';
import { type NativeBook } from '../native/book';
import { collapsed, fromStrictText } from '../native/transport';
import { type CellValue, type Matrix } from '../contract';
import { type FormulaCell } from '../workbook/cells';
import { currentResult } from './native-formulas';

/** Gives an error of a native formula the words of the call it came from, the outermost first. */
function explained(value: CellValue | Matrix, compiled: Compiled): CellValue | Matrix {
  const origins = [compiled.hint, ...compiled.calls.map(currentResult).reverse()].filter(isError);
  if (origins.length === 0) return value;
  const cell = (item: CellValue): CellValue => {
    if (!isError(item) || item.message !== undefined) return item;
    return origins.find((origin) => origin.code === item.code) ?? item;
  };
  return isMatrix(value) ? value.map((row) => row.map(cell)) : cell(value);
}

/**
 * What a formula came to. The result of a custom call alone in its cell is taken as it came from the function; the native
 * engine only says whether there was room for it.
 */
export function resultOf(cell: FormulaCell, book: NativeBook, position: number): CellValue | Matrix {
  const { compiled } = cell;
  if (!compiled) return null;
  if (!compiled.whole) {
    const { row } = compiled.slot;
    return row === null ? null : explained(collapsed(fromStrictText(book.reading(row))), compiled);
  }
  const result = collapsed(currentResult(compiled.whole));
  if (!isMatrix(result)) return result;
  return book.text(position, cell.row, cell.column) === '#SPILL!' ? { code: '#SPILL!' } : result;
}
