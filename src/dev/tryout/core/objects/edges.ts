import { bounding, cell, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Rect } from '../grid/rect';
import type { Worksheet } from './worksheet';

export type Direction = 'Left' | 'Right' | 'Up' | 'Down';

/** One cell further in each direction. */
export const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** Where Ctrl+arrow goes: the end of the filled run, or the next filled cell, or the edge of the sheet. */
export function edgeOf(sheet: Worksheet, from: Rect, direction: Direction): Rect {
  const [rows, columns] = STEPS[direction];
  const used = sheet.cells.used(true) ?? cell(0, 0);
  const inside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  const reachable = (row: number, column: number): boolean =>
    inside(row, column) && row <= lastRow(used) && column <= lastColumn(used);
  const filled = (row: number, column: number): boolean => sheet.cells.value(row, column) !== null;

  let { row, column } = from;
  const run =
    filled(row, column) && reachable(row + rows, column + columns) && filled(row + rows, column + columns);
  do {
    row += rows;
    column += columns;
  } while (reachable(row, column) && filled(row, column) === run);
  if (run) return cell(row - rows, column - columns);
  if (reachable(row, column)) return cell(row, column);
  return cell(
    direction === 'Up' ? 0 : direction === 'Down' ? MAX_ROWS - 1 : from.row,
    direction === 'Left' ? 0 : direction === 'Right' ? MAX_COLUMNS - 1 : from.column,
  );
}

export const extended = (sheet: Worksheet, area: Rect, from: Rect, direction: Direction): Rect =>
  bounding(area, edgeOf(sheet, from, direction));

/** Grows until blank rows and columns lie all around. */
export function surrounding(sheet: Worksheet, start: Rect): Rect {
  let area = start;
  for (;;) {
    const row = Math.max(0, area.row - 1);
    const column = Math.max(0, area.column - 1);
    const around = {
      row,
      column,
      rows: Math.min(MAX_ROWS, lastRow(area) + 2) - row,
      columns: Math.min(MAX_COLUMNS, lastColumn(area) + 2) - column,
    };
    const used = sheet.cells.used(true, around);
    const next = used ? bounding(area, used) : area;
    if (next.rows === area.rows && next.columns === area.columns) return area;
    area = next;
  }
}
