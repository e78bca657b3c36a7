import { readEntry, readNumber } from '../../host/model/calc/input';
import { isDateFormat, formatNumber } from '../../host/model/calc/number-format';
import { toGermanFormula } from '../../host/model/calc/language';
import { cell, contains, intersection, lastRow } from '../../host/model/grid/rect';
import { textOf } from '../../host/objects/range/RangeData';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { growFor } from './lines';
import { assertFits, assertReadable } from './user-refusal';
import { widenFor } from './widen';

/** A number as it is typed, with all its digits. */
const typed = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',');

/** A text that would be something else if it were typed again. */
function looksLikeMore(text: string): boolean {
  const entry = readEntry(text, 'german', 'General', 2000);
  return 'formula' in entry || entry.value !== text;
}

/** A date, a time or both. */
function momentFormat(value: number): string {
  if (Number.isInteger(value)) return 'dd.mm.yyyy';
  return value < 1 ? 'hh:mm:ss' : 'dd.mm.yyyy hh:mm:ss';
}

function number(value: number, format: string): string {
  if (isDateFormat(format) && value >= 0) return formatNumber(value, momentFormat(value));
  return format.includes('%') ? `${typed(value * 100)}%` : typed(value);
}

/** What the formula bar shows: the formula in German, or the constant as one would type it. */
export function editText(sheet: Worksheet, row: number, column: number): string {
  const formula = sheet.cells.formula(row, column);
  if (formula !== null) return toGermanFormula(formula);
  const value = sheet.cells.value(row, column);
  const format = sheet.cells.format(row, column);
  if (typeof value === 'number') return number(value, format);
  const text = textOf(value, '@');
  return typeof value === 'string' && format !== '@' && looksLikeMore(text) ? `'${text}` : text;
}

/** Texts, names of sheets and headings of tables: parentheses in them are none of the formula. */
const QUOTED = /"[^"]*("|$)|'[^']*('|$)|\[(?:'.|[^[\]'])*\]/g;

/** Excel closes the parentheses that are missing at the end. */
function closed(formula: string): string {
  const outside = formula.replace(QUOTED, '');
  const missing = outside.split('(').length - outside.split(')').length;
  return missing > 0 ? formula + ')'.repeat(missing) : formula;
}

/** What is meant by an entry: in a percent cell 80 is 80 %. */
function meant(sheet: Worksheet, row: number, column: number, text: string): string {
  if (text.startsWith('=')) return closed(text);
  const percent = sheet.cells.format(row, column).includes('%');
  return percent && readNumber(text.trim(), 'german') !== null ? `${text.trim()}%` : text;
}

/** Puts an entry into a cell as if it had been typed. @throws UserRefusal or HostError if Excel would refuse it */
export function enter(sheet: Worksheet, row: number, column: number, text: string): void {
  enterBlock(sheet, row, column, [[text]]);
}

/**
 * Puts entries side by side and below each other as if they had been typed, but in one go: calculating and comparing
 * after each of some thousand cells would take minutes. Shorter lines leave the cells at their end alone.
 *
 * @throws UserRefusal or HostError if Excel would refuse one of them; nothing is entered then
 */
export function enterBlock(
  sheet: Worksheet,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): void {
  const columns = Math.max(...texts.map((line) => line.length));
  const entries = texts.map((line, r) =>
    Array.from({ length: columns }, (_, c) => entryFor(sheet, row + r, column + c, line[c])),
  );
  sheet.range({ row, column, rows: texts.length, columns }).FormulasLocal = entries;
  texts.forEach((line, r) => line.forEach((text, c) => fit(sheet, row + r, column + c, text)));
}

/** What is handed to the cell; `null` leaves it alone. @throws UserRefusal */
function entryFor(sheet: Worksheet, row: number, column: number, text: string | undefined): string | null {
  if (text === undefined) return null;
  const entry = meant(sheet, row, column, text);
  if (/^=./.test(entry) && sheet.cells.format(row, column) !== '@') assertReadable(entry);
  else assertFits(entry);
  return entry;
}

/** Sizes and tables follow what has been entered. */
function fit(sheet: Worksheet, row: number, column: number, text: string): void {
  growFor(sheet, row, column);
  if (text === '') return;
  growTable(sheet, row, column);
  if (!text.startsWith('=')) widenFor(sheet, row, column);
}

/** A table takes in the row below it when something is entered there. */
function growTable(sheet: Worksheet, row: number, column: number): void {
  const table = sheet.Tables.items().find(
    ({ rect, ShowTotals }) =>
      !ShowTotals && lastRow(rect) + 1 === row && contains(rect, cell(lastRow(rect), column)),
  );
  if (!table) return;
  const { rect } = table;
  const wider = { ...rect, rows: rect.rows + 1 };
  const free = sheet.Tables.items().every((other) => other === table || !intersection(other.rect, wider));
  if (!free) return;
  sheet.layout.formats.copy({ ...rect, row: row - 1, rows: 1 }, { ...rect, row, rows: 1 });
  table.Resize(sheet.range(wider));
}
