import { isMatrix } from '../compile/compiled';
import { collapsed } from '../native/transport';
import { type CellValue, type FunctionMetadata, type Matrix } from '../contract';
import { type Given } from './conform';

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The arguments of each single call, row by row, and the shape their results have together. */
export interface Lifted {
  readonly shape: Shape | null;
  readonly sets: readonly (readonly Given[])[];
}

const widthOf = (matrix: Matrix): number => matrix[0]?.length ?? 0;

/** A single row or column is repeated; beyond its edge a matrix has nothing to give, and Excel fills in `#N/A`. */
function at(matrix: Matrix, row: number, column: number): CellValue {
  const line = matrix[matrix.length === 1 ? 0 : row];
  const value = line?.[widthOf(matrix) === 1 ? 0 : column];
  return value === undefined ? { code: '#N/A' } : value;
}

/**
 * A range where a scalar is wanted: like the functions of Excel itself, the function is called once for every cell and
 * the results spill. Several ranges go side by side.
 */
export function lift(fn: FunctionMetadata, given: readonly Given[]): Lifted {
  const values = given.map((value, index) => {
    const parameter = fn.parameters[Math.min(index, fn.parameters.length - 1)];
    return parameter?.dimensionality === 'matrix' || value === undefined ? value : collapsed(value);
  });
  const isWide = (value: Given, index: number): value is Matrix => {
    const parameter = fn.parameters[Math.min(index, fn.parameters.length - 1)];
    return parameter?.dimensionality !== 'matrix' && value !== undefined && isMatrix(value);
  };
  const wide = values.filter(isWide);
  if (wide.length === 0) return { shape: null, sets: [values] };
  const shape = {
    rows: Math.max(...wide.map((matrix) => matrix.length)),
    columns: Math.max(...wide.map(widthOf)),
  };
  const places = Array.from({ length: shape.rows * shape.columns }, (_, index) => index);
  const sets = places.map((place) => {
    const row = Math.floor(place / shape.columns);
    const column = place % shape.columns;
    return values.map((value, index) => (isWide(value, index) ? at(value, row, column) : value));
  });
  return { shape, sets };
}
