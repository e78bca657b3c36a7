import { invalidArgument } from '../../wire/errors';
import {
  isEntireColumn,
  isEntireRow,
  isInside,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rect,
  WHOLE_SHEET,
} from './rect';

export interface SheetAddress {
  /** `null` where the address names no sheet. */
  readonly sheet: string | null;
  readonly rect: Rect;
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text.trim());
  if (!match || (!match[1] && !match[2])) return null;
  return {
    row: match[2] === undefined ? null : Number(match[2]) - 1,
    column: match[1] === undefined ? null : columnNumber(match[1]),
  };
}

function spanned(first: Corner, second: Corner): Rect | null {
  if ((first.row === null) !== (second.row === null) || (first.column === null) !== (second.column === null))
    return null;
  const [top, bottom] = [first.row ?? 0, second.row ?? MAX_ROWS - 1].sort((a, b) => a - b) as [
    number,
    number,
  ];
  const [left, right] = [first.column ?? 0, second.column ?? MAX_COLUMNS - 1].sort((a, b) => a - b) as [
    number,
    number,
  ];
  const rect = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return isInside(rect) ? rect : null;
}

/** `A1`, `$A$1:B2`, `A:C`, `1:3`; an empty text is the whole sheet. `null` if it is no address. */
export function parseRect(text: string): Rect | null {
  if (text.trim() === '') return WHOLE_SHEET;
  const [from = '', to, ...more] = text.split(':');
  const first = parseCorner(from);
  if (!first || more.length > 0) return null;
  if (to === undefined) return first.row === null || first.column === null ? null : spanned(first, first);
  const second = parseCorner(to);
  return second ? spanned(first, second) : null;
}

/** Splits off the sheet name, quoted or not. */
export function splitSheet(text: string): { sheet: string | null; local: string } {
  const match = /^=?(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/.exec(text);
  if (!match) return { sheet: null, local: text.replace(/^=/, '') };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? null, local: match[3] ?? '' };
}

export function parseAddress(text: string): SheetAddress {
  const { sheet, local } = splitSheet(text);
  const rect = parseRect(local);
  if (!rect) throw invalidArgument(text);
  return { sheet, rect };
}

export function rectName(rect: Rect, absolute = false): string {
  const dollar = absolute ? '$' : '';
  const column = (index: number): string => dollar + columnName(index);
  const row = (index: number): string => dollar + String(index + 1);
  if (isEntireColumn(rect)) return `${column(rect.column)}:${column(lastColumn(rect))}`;
  if (isEntireRow(rect)) return `${row(rect.row)}:${row(lastRow(rect))}`;
  const first = column(rect.column) + row(rect.row);
  return rect.rows === 1 && rect.columns === 1
    ? first
    : `${first}:${column(lastColumn(rect))}${row(lastRow(rect))}`;
}

/** Excel quotes a sheet name unless it is a plain word that can't be read as a cell. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseRect(name) === null;
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

export const fullAddress = (sheet: string, rect: Rect): string => `${quoteSheet(sheet)}!${rectName(rect)}`;
