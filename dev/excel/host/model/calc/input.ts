import { GERMAN, parse, tokenize } from '@kim/engine';
import { serialOf } from './dates';
import { germanMoment } from './german-dates';

/** What Excel makes of an entry: a formula, or a constant that may bring a number format of its own. */
export type Entry =
  | { readonly formula: string }
  | { readonly value: number | string | boolean | null; readonly format?: string };

export type EntryNotation = 'invariant' | 'german';

/** There are digits before an exponent: `1E6` is a million, `E6` is a pay group. */
const NUMBER: Readonly<Record<EntryNotation, RegExp>> = {
  invariant: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,
  german: /^[+-]?((\d{1,3}(\.\d{3})+|\d+),?\d*|,\d+)(e[+-]?\d+)?$/i,
};

/** A number as it is typed; `null` for everything else, also for what is too large for a number. */
export function readNumber(text: string, notation: EntryNotation): number | null {
  if (!NUMBER[notation].test(text)) return null;
  const value = Number(notation === 'german' ? text.replace(/\./g, '').replace(',', '.') : text);
  return Number.isFinite(value) ? value + 0 : null;
}

/** `1.234,50`, `55.000 €`: points between thousands and the sign of the currency become the format. */
function amount(text: string): Entry | null {
  const bare = text.replace(/^([+-]?)\s*€\s*(?=\d)/, '$1');
  const plain = bare === text ? text.replace(/\s*€$/, '') : bare;
  const value = readNumber(plain, 'german');
  if (value === null) return null;
  const digits = plain.includes(',') ? '#,##0.00' : '#,##0';
  if (plain !== text) return { value, format: `${digits} "€"` };
  return text.includes('.') ? { value, format: digits } : { value };
}

function isoDate(text: string): number | null {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (german) return serialOf(Number(german[3]), Number(german[2]), Number(german[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return iso ? serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
}

const BOOLEANS: Readonly<Record<EntryNotation, Readonly<Record<string, boolean>>>> = {
  invariant: { TRUE: true, FALSE: false },
  german: { WAHR: true, FALSCH: false },
};

/** `+1+1` and `-B5` are formulas without their equals sign; `- Punkt 1` is not. */
function isSignedFormula(text: string): boolean {
  if (!/^[+-]/.test(text)) return false;
  try {
    parse(tokenize(text, GERMAN));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function percent(text: string, notation: EntryNotation): Entry | null {
  const match = /^(.*?)\s*%$/.exec(text);
  const share = match ? readNumber(match[1] ?? '', notation) : null;
  if (share === null) return null;
  return { value: Number((share / 100).toPrecision(15)), format: Number.isInteger(share) ? '0%' : '0.00%' };
}

function invariantConstant(text: string): Entry | null {
  const plain = readNumber(text, 'invariant');
  if (plain !== null) return { value: plain };
  const day = isoDate(text);
  return day === null ? null : { value: day, format: 'dd.mm.yyyy' };
}

/**
 * Reads an entry as if it had been typed; cells with the text format take everything as text.
 *
 * @param thisYear for dates without a year
 */
export function readEntry(raw: unknown, notation: EntryNotation, format: string, thisYear: number): Entry {
  if (typeof raw === 'number' || typeof raw === 'boolean') return { value: raw };
  const text = String(raw);
  if (text === '') return { value: null };
  if (format === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  const truth = BOOLEANS[notation][trimmed.toUpperCase()];
  if (truth !== undefined) return { value: truth };
  const german = notation === 'german';
  const constant = german ? (amount(trimmed) ?? germanMoment(trimmed, thisYear)) : invariantConstant(trimmed);
  const entry = constant ?? percent(trimmed, notation);
  if (entry) return entry;
  return german && isSignedFormula(trimmed) ? { formula: `=${trimmed}` } : { value: text };
}
