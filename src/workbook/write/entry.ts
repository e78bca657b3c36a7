import { hasLostReferences } from './lost-reference';
import type { DayEntry, Entry, FormulaEntry, TextEntry } from '../../plan/plan';

/** Days from 1 January 1900 as Excel counts them, with its 29 February 1900, to those counted from 1904. */
const DAYS_TO_1904 = 1_462;
const DAY_MS = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

export const isFormula = (entry: Entry): entry is FormulaEntry =>
  typeof entry === 'object' && entry !== null && 'formula' in entry;

export const isText = (entry: unknown): entry is TextEntry =>
  typeof entry === 'object' && entry !== null && 'text' in entry;

const isDay = (entry: Entry): entry is DayEntry =>
  typeof entry === 'object' && entry !== null && 'day' in entry;

/**
 * The number of a day, `null` if there is no such day after February 1900.
 *
 * @param from1904 DA-1: the workbook counts its days from 1904
 */
export function serialOf(day: string, from1904: boolean): number | null {
  const [, year = '', month = '', date = ''] = ISO.exec(day) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (!Number.isFinite(time) || new Date(time).toISOString().slice(0, 10) !== day) return null;
  const serial = Math.round(time / DAY_MS) + 25_569;
  if (serial < 61) return null;
  return from1904 ? serial - DAYS_TO_1904 : serial;
}

/** Words that Excel takes for something else, in its own language and in that of the user. */
const NOT_TEXT = /^(true|false|wahr|falsch)$/i;
const PLAIN = /^\p{L}[\p{L} .,;:()/–-]*$/u;

/**
 * What has to be written so that the cell holds the text. The apostrophe, which Excel takes off, keeps `=1+1` from
 * becoming a formula, `12/21` a day and `007` a number; words that could be nothing else are spared it.
 */
export const textEntry = (text: string): string =>
  text === '' || (PLAIN.test(text) && !NOT_TEXT.test(text)) ? text : `'${text}`;

/** An entry as `Range.formulas` takes it; `null` leaves the cell alone. */
export function toWrite(entry: Entry, from1904: boolean): string | number | boolean | null {
  if (typeof entry === 'string') return textEntry(entry);
  if (entry === null || typeof entry !== 'object') return entry;
  if (isText(entry)) return entry.text;
  return isDay(entry) ? serialOf(entry.day, from1904) : entry.formula;
}

/** A cell as it was read. */
export interface Cell {
  readonly formula: unknown;
  readonly value: unknown;
  readonly type: unknown;
}

export const isBlank = ({ formula, type }: Cell): boolean => type === 'Empty' && formula === '';

/** A text, the name of a sheet in quotes, the name of a column, and what is between them. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|\[(?:'.|[^'[\]])*\]|[^"'[]+|./gs;

/**
 * Excel writes formulas its own way: spaces, quotes around sheets, `@`, prefixes of newer functions. In a text, a sheet and
 * a column every space counts, in a text also the case.
 */
const bare = (formula: string): string =>
  formula.replace(PARTS, (part) => {
    if (part.startsWith('"')) return part;
    if (part.length > 1 && part.startsWith("'")) return part.slice(1, -1).toUpperCase();
    if (part.startsWith('[')) return part.toUpperCase();
    return part.replace(/[\s'@]|_xl\w+\./gi, '').toUpperCase();
  });

export const sameFormula = (a: string, b: string): boolean => bare(a) === bare(b);

/** Numbers are kept by Excel with 15 digits. */
const sameNumber = (a: number, b: number): boolean => a === b || a.toPrecision(15) === b.toPrecision(15);

/**
 * Whether the cell holds what was planned for it.
 *
 * @param echo the formula as Excel gave it back when it was written, if that is known
 */
export function holds(cell: Cell, entry: Entry, from1904: boolean, echo?: unknown): boolean {
  if (entry === null) return true;
  if (isFormula(entry)) {
    const { formula } = cell;
    if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
    return echo === undefined ? sameFormula(formula, entry.formula) : formula === echo;
  }
  if (isText(entry)) return cell.type === 'String' && cell.value === entry.text;
  if (entry === '') return isBlank(cell);
  // Somebody may have put a formula of the same value in its place.
  if (String(cell.formula).startsWith('=') && cell.formula !== entry) return false;
  if (typeof entry === 'string') return cell.type === 'String' && cell.value === entry;
  const wanted = isDay(entry) ? serialOf(entry.day, from1904) : entry;
  return typeof wanted === 'number' && typeof cell.value === 'number'
    ? sameNumber(wanted, cell.value)
    : cell.value === wanted;
}

/**
 * Whether the cell still holds what was written into it. A formula that has lost what it referred to does: tables, names
 * and sheets of the plan may have gone before it.
 */
export const isOurs = (cell: Cell, entry: Entry, from1904: boolean, echo?: unknown): boolean =>
  holds(cell, entry, from1904, echo) ||
  (entry !== null &&
    isFormula(entry) &&
    hasLostReferences(String(cell.formula), typeof echo === 'string' ? echo : entry.formula));
