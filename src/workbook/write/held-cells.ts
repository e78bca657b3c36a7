import type { Area } from '../address';
import type { Cell } from './entry';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Row by row. */
export const placesOf = ({ row, column, rows, columns }: Area): CellPlace[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));

/** A cell of a range that has been read. */
export const cellAt = (range: Excel.Range, r: number, c: number): Cell => ({
  formula: range.formulas[r]?.[c] as unknown,
  value: range.values[r]?.[c] as unknown,
  type: range.valueTypes[r]?.[c],
});
