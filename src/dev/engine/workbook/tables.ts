import { printReference, sameName, type Edge } from '../formula/reference';
import { type Area, type Table } from '../schnittstelle';

/** What the resolver has to know about the workbook around it. */
export interface TableContext {
  readonly tables: readonly Table[];
  /** The cell the formula stands in, for `[@Spalte]`. */
  readonly host: Area;
  sheetName(table: Table): string;
  /** The text in the header row. */
  header(table: Table, column: number): string;
}

/** The sentence `['#x]` names a column that begins with a hash. */
const unescape = (name: string): string => name.replace(/'(.)/g, '$1').trim();

interface Wish {
  readonly items: readonly string[];
  readonly columns: readonly string[];
}

/** The groups in inner brackets, with escaped brackets left inside. */
const groups = (text: string): string[] =>
  [...text.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((hit) => hit[1] ?? '');

function readWish(inside: string): Wish {
  const text = inside.trim();
  if (text.startsWith('@')) {
    const rest = text.slice(1).trim();
    const columns = rest.startsWith('[') ? groups(rest) : rest === '' ? [] : [rest];
    return { items: ['#THIS ROW'], columns };
  }
  const parts = text.startsWith('[') ? groups(text) : text === '' ? [] : [text];
  const isItem = (part: string): boolean => part.startsWith('#');
  return {
    items: parts.filter(isItem).map((part) => part.trim().toUpperCase()),
    columns: parts.filter((part) => !isItem(part)),
  };
}

/** First and last row of an item, relative to the table; null if the table has no such row. */
function itemRows(item: string, table: Table, hostRow: number): [number, number] | null {
  const last = table.area.rows - 1;
  const lastData = table.totals === true ? last - 1 : last;
  const own = hostRow - table.area.row;
  switch (item) {
    case '#ALL':
      return [0, last];
    case '#HEADERS':
      return [0, 0];
    case '#TOTALS':
      return table.totals === true ? [last, last] : null;
    case '#THIS ROW':
      return own >= 1 && own <= lastData ? [own, own] : null;
    case '#DATA':
      return [1, lastData];
    default:
      return null;
  }
}

function rowsOf(wish: Wish, table: Table, hostRow: number): [number, number] | null {
  const found = (wish.items.length === 0 ? ['#DATA'] : wish.items).map((item) =>
    itemRows(item, table, hostRow),
  );
  const rows = found.filter((range) => range !== null);
  if (rows.length < found.length) return null;
  return [Math.min(...rows.map(([from]) => from)), Math.max(...rows.map(([, to]) => to))];
}

function columnsOf(wish: Wish, table: Table, context: TableContext): [number, number] | null {
  if (wish.columns.length === 0) return [0, table.area.columns - 1];
  const headers = Array.from({ length: table.area.columns }, (_, column) => context.header(table, column));
  const found = wish.columns.map((name) =>
    headers.findIndex((header) => sameName(header.trim(), unescape(name))),
  );
  return found.includes(-1) ? null : [Math.min(...found), Math.max(...found)];
}

function tableOf(name: string, { tables, host }: TableContext): Table | undefined {
  if (name !== '') return tables.find((table) => sameName(table.name, name));
  return tables.find(
    ({ area }) =>
      area.sheet === host.sheet &&
      host.row >= area.row &&
      host.row < area.row + area.rows &&
      host.column >= area.column &&
      host.column < area.column + area.columns,
  );
}

const fixed = (index: number): Edge => ({ index, fixed: true });

/**
 * The plain reference behind `KIM_Stellen[[#All],[VZÄ]]`, or the error that stands for it: `#NAME?` without such a table,
 * `#REF!` without such a column or row.
 */
export function resolveStructured(text: string, context: TableContext): string {
  const open = text.indexOf('[');
  const table = tableOf(text.slice(0, open), context);
  if (!table) return '#NAME?';
  const wish = readWish(text.slice(open + 1, -1));
  const rows = rowsOf(wish, table, context.host.row);
  const columns = columnsOf(wish, table, context);
  if (!rows || !columns) return '#REF!';
  const { row, column } = table.area;
  return printReference({
    sheet: context.sheetName(table),
    rows: [fixed(row + rows[0]), fixed(row + rows[1])],
    columns: [fixed(column + columns[0]), fixed(column + columns[1])],
    single: rows[0] === rows[1] && columns[0] === columns[1],
  });
}
