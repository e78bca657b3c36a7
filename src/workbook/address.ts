/** A rectangle of cells, counted from zero as `Range.rowIndex` does. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET = { rows: 1_048_576, columns: 16_384 } as const;

/** The cells of a range whose place has been loaded. */
export const areaOfRange = ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

const LETTERS = 26;
const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnName(column: number): string {
  const rest = Math.floor(column / LETTERS);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % LETTERS));
}

/** Reads `A5`, `A5:C9`, also with `$`; `null` for everything else, and for what lies beyond the sheet. */
export function readArea(address: string): Area | null {
  const [first = '', last = first, ...more] = address.split(':');
  const [start, end] = [CELL.exec(first), CELL.exec(last)];
  if (!start || !end || more.length > 0) return null;
  const [column, row] = [columnOf(start[1] ?? ''), Number(start[2]) - 1];
  const [lastColumn, lastRow] = [columnOf(end[1] ?? ''), Number(end[2]) - 1];
  const inside = lastRow < SHEET.rows && lastColumn < SHEET.columns && row >= 0;
  if (!inside || lastRow < row || lastColumn < column) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The local part of an address with its sheet. */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function areaName({ row, column, rows, columns }: Area): string {
  const start = cellName(row, column);
  return rows * columns === 1 ? start : `${start}:${cellName(row + rows - 1, column + columns - 1)}`;
}

export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const isInside = (row: number, column: number, area: Area): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** A name of a sheet as it may stand in any formula. */
export const quotedSheet = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** With quotes where the name could be read as something else. */
export const onSheet = (sheet: string, address: string): string =>
  `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : quotedSheet(sheet)}!${address}`;
