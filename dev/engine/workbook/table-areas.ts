import { type TableDefinition } from '../contract';
import { shiftedIndex, type Shift } from './cells';

/** The table after lines were inserted or deleted; none if nothing is left of it. */
export function shiftTable(table: TableDefinition, shift: Shift): TableDefinition[] {
  const start = shift.axis === 'row' ? table.area.row : table.area.column;
  const size = shift.axis === 'row' ? table.area.rows : table.area.columns;
  const lines = Array.from({ length: size }, (_, index) => shiftedIndex(start + index, shift));
  const left = lines.filter((line) => line !== null);
  const first = left[0];
  const last = left[left.length - 1];
  if (first === undefined || last === undefined) return [];
  const moved =
    shift.axis === 'row'
      ? { row: first, rows: last - first + 1 }
      : { column: first, columns: last - first + 1 };
  return [{ ...table, area: { ...table.area, ...moved } }];
}
