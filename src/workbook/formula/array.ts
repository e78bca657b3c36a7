import { refused, type Reading } from './fragment';
import { readNumber } from './number';
import { literal, LONGEST_TEXT } from './text';

interface Element {
  readonly value: number | string | boolean;
  readonly invariant: string;
  readonly german: string;
}

/** A text in quotes, or whatever stands up to the next separator; then the separator. */
const ELEMENT = /\s*("(?:[^"]|"")*"|[^"{}.\\;]*?)\s*([.\\;]|$)/gy;
const DIGITS = /^[+\-−]?\d+(?:,\d+)?\s?%?$/;
/** As in `55.000`, where the point separates columns. */
const REST_OF_THOUSANDS = /^0\d/;
/** Two columns that somebody may have meant as one number: `55.500`. */
const LIKE_THOUSANDS = /(?:^|[.\\;])\s*[+\-−]?[1-9]\d{0,2}\.\d{3}(?![\d%])/;
const TEXTS = /"(?:[^"]|"")*"/g;

/**
 * A list as German Excel takes it: `{"Pool".WAHR;"Umlage".0,05}` with points between columns, or `\`, and semicolons
 * between rows. All rows are of the same length.
 */
export function readArray(text: string): Reading {
  const rows = text.endsWith('}') ? rowsOf(text.slice(1, -1)) : null;
  const width = rows?.[0]?.length ?? 0;
  if (!rows || rows.some((row) => row.length !== width)) return refused('malformed-array', text);
  const long = rows.flat().find(({ value }) => typeof value === 'string' && value.length > LONGEST_TEXT);
  if (long) return refused('text-too-long', String(long.value).slice(0, 20));
  const write = (spelling: 'invariant' | 'german', column: string): string =>
    `{${rows.map((row) => row.map((element) => element[spelling]).join(column)).join(';')}}`;
  return {
    kind: 'array',
    invariant: write('invariant', ','),
    german: write('german', '.'),
    size: { rows: rows.length, columns: width },
    values: rows.map((row) => row.map(({ value }) => value)),
    ...(LIKE_THOUSANDS.test(text.slice(1, -1).replace(TEXTS, '""')) ? { doubtful: true } : {}),
  };
}

function rowsOf(inside: string): Element[][] | null {
  const rows: Element[][] = [[]];
  ELEMENT.lastIndex = 0;
  for (;;) {
    const [, text, separator] = ELEMENT.exec(inside) ?? [];
    const element = text === undefined ? null : elementOf(text);
    if (!element) return null;
    rows.at(-1)?.push(element);
    if (separator === '') return rows;
    if (separator === ';') rows.push([]);
  }
}

function elementOf(text: string): Element | null {
  if (text.startsWith('"')) {
    const value = text.slice(1, -1).replace(/""/g, '"');
    return { value, ...literal(value) };
  }
  const upper = text.toUpperCase();
  if (upper === 'WAHR') return { value: true, invariant: 'TRUE', german: 'WAHR' };
  if (upper === 'FALSCH') return { value: false, invariant: 'FALSE', german: 'FALSCH' };
  return DIGITS.test(text) && !REST_OF_THOUSANDS.test(text) ? numberOf(text) : null;
}

/** Excel takes no percentages within a list. */
function numberOf(text: string): Element | null {
  const reading = readNumber(text);
  if (reading?.kind !== 'number') return null;
  const { invariant, german } = reading;
  if (!invariant.endsWith('%')) return { value: Number(invariant), invariant, german };
  const value = Number((Number(invariant.slice(0, -1)) / 100).toPrecision(15));
  const plain = String(value);
  return plain.includes('e') ? null : { value, invariant: plain, german: plain.replace('.', ',') };
}
