import {
  type Edge,
  INVARIANT,
  isInside,
  parseReference,
  printReference,
  printStructured,
  readStructured,
  type Reference,
  sameName,
  tokenize,
} from '@kim/engine';
import { type CellShift, moved } from '../grid/cell-shift';
import { contains, MAX_COLUMNS, MAX_ROWS, type Rect } from '../grid/rect';

/** Rewrites every reference of a formula; `null` makes it `#REF!`. */
function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return tokenize(formula, INVARIANT)
    .map((token) => {
      if (token.kind !== 'reference') return token.text;
      const next = change(parseReference(token.text));
      return next && isInside(next) ? printReference(next) : '#REF!';
    })
    .join('')
    .replace(/^=?/, '=');
}

const shiftEdges = (edges: readonly [Edge, Edge] | null, by: number): readonly [Edge, Edge] | null =>
  edges &&
  (edges.map((edge) => (edge.fixed ? edge : { ...edge, index: edge.index + by })) as unknown as [Edge, Edge]);

/** The formula as it reads after copying it so many rows down and columns to the right. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const next = {
      ...reference,
      rows: shiftEdges(reference.rows, rows),
      columns: shiftEdges(reference.columns, columns),
    };
    const before = [...(next.rows ?? []), ...(next.columns ?? [])].some((edge) => edge.index < 0);
    return before ? null : next;
  });
}

/** The cells of a reference on its sheet. */
export const rectOf = ({ rows, columns }: Reference): Rect => ({
  row: rows?.[0].index ?? 0,
  rows: rows ? rows[1].index - rows[0].index + 1 : MAX_ROWS,
  column: columns?.[0].index ?? 0,
  columns: columns ? columns[1].index - columns[0].index + 1 : MAX_COLUMNS,
});

const withIndexes = (
  edges: readonly [Edge, Edge] | null,
  start: number,
  count: number,
): readonly [Edge, Edge] | null =>
  edges && [
    { ...edges[0], index: start },
    { ...edges[1], index: start + count - 1 },
  ];

/**
 * The formula of a cell on `home` after cells on `sheet` have moved. Needed only where part of a row or column
 * moves; whole ones the engine moves itself.
 */
export function moveFormula(formula: string, home: string, sheet: string, edit: CellShift): string {
  return mapReferences(formula, (reference) => {
    if (!sameName(reference.sheet ?? home, sheet)) return reference;
    const rect = moved(rectOf(reference), edit);
    return (
      rect && {
        ...reference,
        rows: withIndexes(reference.rows, rect.row, rect.rows),
        columns: withIndexes(reference.columns, rect.column, rect.columns),
      }
    );
  });
}

interface Place {
  readonly sheet: string;
  readonly rect: Rect;
}

/**
 * The formula after cells were cut from one place and pasted at another of the same size: references to them follow, those
 * to what lay at the target are lost. `before` and `after` are the sheets of the formula itself, which may be among them.
 */
export function followMove(
  formula: string,
  sheets: { readonly before: string; readonly after: string },
  from: Place,
  to: Place,
): string {
  const lies = ({ sheet, rect }: Place, place: Place): boolean =>
    sameName(sheet, place.sheet) && contains(place.rect, rect);
  return mapReferences(formula, (reference) => {
    const here = { sheet: reference.sheet ?? sheets.before, rect: rectOf(reference) };
    const follows = lies(here, from);
    if (!follows && lies(here, to)) return null;
    const sheet = follows ? to.sheet : here.sheet;
    const named = reference.sheet !== null || !sameName(sheet, sheets.after);
    const { row, rows, column, columns } = here.rect;
    const [down, right] = follows ? [to.rect.row - from.rect.row, to.rect.column - from.rect.column] : [0, 0];
    return {
      ...reference,
      sheet: named ? sheet : null,
      rows: withIndexes(reference.rows, row + down, rows),
      columns: withIndexes(reference.columns, column + right, columns),
    };
  });
}

/** Rewrites every part of a formula that belongs to a table. */
function mapTables(formula: string, change: (text: string, kind: 'name' | 'structured') => string): string {
  return tokenize(formula, INVARIANT)
    .map(({ kind, text }) => (kind === 'structured' || kind === 'name' ? change(text, kind) : text))
    .join('')
    .replace(/^=?/, '=');
}

/** The formula after a table has got another name. */
export function renameTable(formula: string, before: string, after: string): string {
  const own = (text: string): boolean => sameName(text.split('[')[0] ?? '', before);
  return mapTables(formula, (text) => (own(text) ? after + text.slice(before.length) : text));
}

/** Signs that mean something in brackets stand behind an apostrophe. */
const escaped = (column: string): string => column.replace(/['[\]#@]/g, "'$&");

/**
 * The formula after a column of a table has got another heading.
 *
 * @param inside the formula stands in the table, where the name of the table may be left out
 */
export function renameColumn(
  formula: string,
  { table, inside }: { readonly table: string; readonly inside: boolean },
  before: string,
  after: string,
): string {
  return mapTables(formula, (text, kind) => {
    if (kind === 'name') return text;
    const parts = readStructured(text, INVARIANT);
    if (!(sameName(parts.table, table) || (inside && parts.table === ''))) return text;
    const columns = parts.columns.map((column) =>
      sameName(column, escaped(before.trim())) ? escaped(after.trim()) : column,
    );
    return printStructured({ ...parts, columns }, INVARIANT);
  });
}
