/** The largest sheet Excel knows. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** One edge of a reference: zero-based position and whether it is fixed with a dollar sign. */
export interface Edge {
  readonly index: number;
  readonly fixed: boolean;
}

/**
 * A reference to a cell or an area. Whole columns (`A:C`) have no rows and whole rows no columns; `single` keeps
 * `A1` apart from `A1:A1`.
 */
export interface Reference {
  /** Name of the sheet as it reads, without quotes. */
  readonly sheet: string | null;
  readonly rows: readonly [Edge, Edge] | null;
  readonly columns: readonly [Edge, Edge] | null;
  readonly single: boolean;
}

export function columnName(column: number): string {
  const name = String.fromCharCode(65 + (column % 26));
  return column < 26 ? name : columnName(Math.floor(column / 26) - 1) + name;
}

export const columnIndex = (name: string): number =>
  Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `KIM Ergebnis` needs quotes before the exclamation mark, `Tabelle1` does not. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^\$?[A-Z]{1,3}\$?\d+$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;

/** Cuts off the sheet: `'KIM Ergebnis'!A1` gives `KIM Ergebnis` and `A1`. */
export function splitSheet(text: string): [sheet: string | null, rest: string] {
  const cut = text.lastIndexOf('!', text.length - 2);
  if (cut < 0) return [null, text];
  const sheet = text.slice(0, cut);
  return [sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet, text.slice(cut + 1)];
}

const END = /^(\$?)([A-Z]{0,3})(\$?)(\d*)$/i;

function edges(text: string): { column: Edge | null; row: Edge | null } {
  const [, dollar = '', letters = '', second = '', digits = ''] = END.exec(text) ?? [];
  if (letters === '') return { column: null, row: { index: Number(digits) - 1, fixed: dollar === '$' } };
  return {
    column: { index: columnIndex(letters), fixed: dollar === '$' },
    row: digits === '' ? null : { index: Number(digits) - 1, fixed: second === '$' },
  };
}

const ordered = (a: Edge, b: Edge): readonly [Edge, Edge] => (a.index <= b.index ? [a, b] : [b, a]);

/** Reads the text of a `reference` token. */
export function parseReference(text: string): Reference {
  const [sheet, rest] = splitSheet(text);
  const [first = '', second] = rest.split(':');
  const from = edges(first);
  const to = edges(second ?? first);
  return {
    sheet,
    rows: from.row && to.row ? ordered(from.row, to.row) : null,
    columns: from.column && to.column ? ordered(from.column, to.column) : null,
    single: second === undefined,
  };
}

const dollar = (edge: Edge): string => (edge.fixed ? '$' : '');

function corner(reference: Reference, which: 0 | 1): string {
  const column = reference.columns?.[which];
  const row = reference.rows?.[which];
  return (
    (column ? dollar(column) + columnName(column.index) : '') +
    (row ? dollar(row) + String(row.index + 1) : '')
  );
}

/** The opposite of {@link parseReference}. */
export function printReference(reference: Reference): string {
  const sheet = reference.sheet === null ? '' : `${quoteSheet(reference.sheet)}!`;
  const area = reference.single ? '' : `:${corner(reference, 1)}`;
  return sheet + corner(reference, 0) + area;
}

export const isInside = (reference: Reference): boolean =>
  (reference.rows?.[1].index ?? 0) < ROWS && (reference.columns?.[1].index ?? 0) < COLUMNS;

export const sameName = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();
