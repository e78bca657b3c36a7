import { isMatrix } from '../compile/compiled';
import {
  type CallResult,
  type CellError,
  type CellValue,
  type FunctionMetadata,
  type Matrix,
} from '../contract';
import { type Shape } from './lift';

const broken = (fn: FunctionMetadata, what: string): CellError => ({
  code: '#VALUE!',
  message: `KIM-Funktion ${fn.id}: ${what}`,
});

/** Excel has no cell for NaN and infinity. */
function cell(value: CellValue): CellValue {
  return typeof value === 'number' && !Number.isFinite(value) ? { code: '#NUM!' } : value;
}

/** Checks what a function gave back against its metadata, as Excel does before it fills cells with it. */
export function checkedResult(fn: FunctionMetadata, result: CallResult): CallResult {
  if (!isMatrix(result)) return cell(result);
  if (fn.result?.dimensionality !== 'matrix')
    return broken(fn, 'Sie liefert eine Matrix, nach den Metadaten aber nur einen Wert.');
  const width = result[0]?.length ?? 0;
  if (width === 0 || result.some((row) => row.length !== width))
    return broken(fn, 'Die Zeilen ihrer Matrix sind nicht gleich lang oder leer.');
  return result.map((row) => row.map(cell));
}

/** The results of calls that were made cell by cell, put together again. No cell can hold a whole matrix. */
export function gathered(results: readonly CallResult[], shape: Shape): Matrix {
  const values = results.map((result): CellValue => (isMatrix(result) ? { code: '#CALC!' } : result));
  return Array.from({ length: shape.rows }, (_, row) =>
    values.slice(row * shape.columns, (row + 1) * shape.columns),
  );
}
