import { bounding, cell, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Rect } from '../grid/rect';
import type { Worksheet } from '../../objects/worksheet/Worksheet';

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
  const vertical = rows !== 0;
  const step = rows + columns;
  const [at, last] = vertical ? [from.row, MAX_ROWS - 1] : [from.column, MAX_COLUMNS - 1];
  const line = vertical
    ? { row: 0, rows: MAX_ROWS, column: from.column, columns: 1 }
    : { row: from.row, rows: 1, column: 0, columns: MAX_COLUMNS };
  // In the order in which the way leads over them.
  const filled = sheet.cells.filled(line).map(([row, column]) => (vertical ? row : column));
  const ahead = filled.filter((place) => (place - at) * step > 0);
  if (step < 0) ahead.reverse();
  const run = filled.includes(at) && ahead[0] === at + step;
  const gap = ahead.findIndex((place, index) => place !== at + step * (index + 1));
  const end = run ? (gap < 0 ? ahead[ahead.length - 1] : ahead[gap - 1]) : ahead[0];
  const place = end ?? (step < 0 ? 0 : last);
  return vertical ? cell(place, from.column) : cell(from.row, place);
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
