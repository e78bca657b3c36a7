import { serialOf } from './dates';

/** What Excel makes of an entry: a formula, or a constant that may bring a number format of its own. */
export type Entry =
  | { readonly formula: string }
  | { readonly value: number | string | boolean | null; readonly format?: string };

export type Notation = 'invariant' | 'german';

const NUMBER: Readonly<Record<Notation, RegExp>> = {
  invariant: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,
  german: /^[+-]?(\d{1,3}(\.\d{3})+|\d*),?\d*(e[+-]?\d+)?$/i,
};

function number(text: string, notation: Notation): number | null {
  if (!NUMBER[notation].test(text) || !/\d/.test(text)) return null;
  return Number(notation === 'german' ? text.replace(/\./g, '').replace(',', '.') : text);
}

function date(text: string): number | null {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (german) return serialOf(Number(german[3]), Number(german[2]), Number(german[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return iso ? serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
}

const BOOLEANS: Readonly<Record<Notation, Readonly<Record<string, boolean>>>> = {
  invariant: { TRUE: true, FALSE: false },
  german: { WAHR: true, FALSCH: false },
};

/** Reads an entry as if it had been typed; cells with the text format take everything as text. */
export function readEntry(raw: unknown, notation: Notation, format: string): Entry {
  if (typeof raw === 'number' || typeof raw === 'boolean') return { value: raw };
  const text = String(raw);
  if (text === '') return { value: null };
  if (format === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  const truth = BOOLEANS[notation][trimmed.toUpperCase()];
  if (truth !== undefined) return { value: truth };
  const plain = number(trimmed, notation);
  if (plain !== null) return { value: plain };
  const percent = /^(.*?)\s*%$/.exec(trimmed);
  const share = percent ? number(percent[1] ?? '', notation) : null;
  if (share !== null)
    return { value: Number((share / 100).toPrecision(15)), format: Number.isInteger(share) ? '0%' : '0.00%' };
  const day = date(trimmed);
  return day === null ? { value: text } : { value: day, format: 'dd.mm.yyyy' };
}
