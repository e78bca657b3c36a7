import { cell, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Rect } from '../../host/model/grid/rect';

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What is selected, and the cell in it that gets what is typed. */
export interface Selection {
  readonly rect: Rect;
  readonly active: Position;
}

export const samePosition = (a: Position, b: Position): boolean => a.row === b.row && a.column === b.column;

export const single = ({ row, column }: Position): Selection => ({
  rect: cell(row, column),
  active: { row, column },
});

export const selectionOf = (rect: Rect): Selection => ({
  rect,
  active: { row: rect.row, column: rect.column },
});

/** From the active cell to another one, as with Shift. */
export function spanned(active: Position, to: Position): Selection {
  const row = Math.min(active.row, to.row);
  const column = Math.min(active.column, to.column);
  const rows = Math.abs(active.row - to.row) + 1;
  const columns = Math.abs(active.column - to.column) + 1;
  return { rect: { row, column, rows, columns }, active };
}

/** Whole rows or columns from one line to another. */
export function wholeLines(axis: 'row' | 'column', line: number, to: number): Rect {
  const [start, count] = [Math.min(line, to), Math.abs(line - to) + 1];
  return axis === 'row'
    ? { row: start, column: 0, rows: count, columns: MAX_COLUMNS }
    : { row: 0, column: start, rows: MAX_ROWS, columns: count };
}

/** The corner opposite to the active cell: the one that moves with Shift. */
export const cornerOf = ({ rect, active }: Selection): Position => ({
  row: active.row === rect.row ? lastRow(rect) : rect.row,
  column: active.column === rect.column ? lastColumn(rect) : rect.column,
});

/** Enter and Tab walk through a selection of several cells, line by line, and start over at the end. */
export function walked({ rect, active }: Selection, by: 'row' | 'column', step: 1 | -1): Selection {
  const across = by === 'column' ? rect.columns : rect.rows;
  const row = active.row - rect.row;
  const column = active.column - rect.column;
  const count = rect.rows * rect.columns;
  const index = by === 'column' ? row * across + column : column * across + row;
  const next = (index + step + count) % count;
  const [major, minor] = [Math.floor(next / across), next % across];
  const at =
    by === 'column'
      ? { row: rect.row + major, column: rect.column + minor }
      : { row: rect.row + minor, column: rect.column + major };
  return { rect, active: at };
}
