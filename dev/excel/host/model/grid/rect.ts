/** A rectangle of cells; rows and columns count from zero, as in Office.js. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const lastRow = (rect: Rect): number => rect.row + rect.rows - 1;
export const lastColumn = (rect: Rect): number => rect.column + rect.columns - 1;
export const cellCount = (rect: Rect): number => rect.rows * rect.columns;
export const isEntireColumn = (rect: Rect): boolean => rect.row === 0 && rect.rows === MAX_ROWS;
export const isEntireRow = (rect: Rect): boolean => rect.column === 0 && rect.columns === MAX_COLUMNS;

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const isInside = (rect: Rect): boolean =>
  rect.row >= 0 &&
  rect.column >= 0 &&
  rect.rows > 0 &&
  rect.columns > 0 &&
  lastRow(rect) < MAX_ROWS &&
  lastColumn(rect) < MAX_COLUMNS;

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  lastRow(outer) >= lastRow(inner) &&
  lastColumn(outer) >= lastColumn(inner);

export const containsCell = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row && row <= lastRow(rect) && column >= rect.column && column <= lastColumn(rect);

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of an area without another one. */
export function without(area: Rect, other: Rect): Rect[] {
  const hole = intersection(area, other);
  if (!hole) return [area];
  const beside = { row: hole.row, rows: hole.rows };
  return [
    { ...area, rows: hole.row - area.row },
    { ...area, row: lastRow(hole) + 1, rows: lastRow(area) - lastRow(hole) },
    { ...beside, column: area.column, columns: hole.column - area.column },
    { ...beside, column: lastColumn(hole) + 1, columns: lastColumn(area) - lastColumn(hole) },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.max(lastColumn(a), lastColumn(b)) - column + 1;
  return { row, column, rows, columns };
}

export const cell = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });

/** The smallest rectangle around cells; `null` around none. */
export function boundsOf(cells: readonly (readonly [row: number, column: number])[]): Rect | null {
  const [first] = cells;
  if (!first) return null;
  let [top, left] = first;
  let [bottom, right] = first;
  for (const [row, column] of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Every cell, row by row. */
export function* cellsOf(rect: Rect): Generator<readonly [row: number, column: number]> {
  for (let row = rect.row; row <= lastRow(rect); row++) {
    for (let column = rect.column; column <= lastColumn(rect); column++) yield [row, column];
  }
}

/** Groups single cells into rectangles: runs within a row, then equal runs of adjoining rows. */
export function merge(cells: Iterable<readonly [row: number, column: number]>): Rect[] {
  const runs: Rect[] = [];
  for (const [row, column] of cells) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push(cell(row, column));
  }
  const merged: Rect[] = [];
  /** Which of them ends in which row, and how it lies. */
  const ends = new Map<string, number>();
  const key = (row: number, { column, columns }: Rect): string => `${row}/${column}/${columns}`;
  for (const run of runs) {
    const above = ends.get(key(run.row - 1, run));
    const rect = above === undefined ? undefined : merged[above];
    const index = rect && above !== undefined ? above : merged.length;
    merged[index] = rect ? { ...rect, rows: rect.rows + 1 } : run;
    ends.set(key(run.row, run), index);
  }
  return merged;
}
