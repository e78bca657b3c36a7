import { printReference, sameName, type Edge } from '../formula/reference';
import { readStructured, type Structured } from '../formula/structured';
import { INVARIANT, type Item } from '../formula/tokens';
import { type Area, type TableDefinition } from '../contract';

/** What the resolver has to know about the workbook around it. */
export interface TableContext {
  readonly tables: readonly TableDefinition[];
  /** The cell the formula stands in, for `[@Spalte]`. */
  readonly host: Area;
  sheetName(table: TableDefinition): string;
  /** The text in the header row. */
  header(table: TableDefinition, column: number): string;
}

/** `['#x]` names a column that begins with a hash. */
const unescape = (name: string): string => name.replace(/'(.)/g, '$1').trim();

/** First and last row of an item, relative to the table; null if the table has no such row. */
function itemRows(item: Item, table: TableDefinition, hostRow: number): [number, number] | null {
  const last = table.area.rows - 1;
  const lastData = table.totals === true ? last - 1 : last;
  const own = hostRow - table.area.row;
  switch (item) {
    case '#All':
      return [0, last];
    case '#Headers':
      return [0, 0];
    case '#Totals':
      return table.totals === true ? [last, last] : null;
    case '#This Row':
      return own >= 1 && own <= lastData ? [own, own] : null;
    case '#Data':
      return lastData >= 1 ? [1, lastData] : null;
  }
}

function rowsOf({ items }: Structured, table: TableDefinition, hostRow: number): [number, number] | null {
  const wanted: readonly Item[] = items.length === 0 ? ['#Data'] : items;
  const found = wanted.map((item) => itemRows(item, table, hostRow));
  const rows = found.filter((range) => range !== null);
  if (rows.length < found.length) return null;
  return [Math.min(...rows.map(([from]) => from)), Math.max(...rows.map(([, to]) => to))];
}

function columnsOf(
  { columns }: Structured,
  table: TableDefinition,
  context: TableContext,
): [number, number] | null {
  if (columns.length === 0) return [0, table.area.columns - 1];
  const headers = Array.from({ length: table.area.columns }, (_, column) => context.header(table, column));
  const found = columns.map((name) => headers.findIndex((header) => sameName(header.trim(), unescape(name))));
  return found.includes(-1) ? null : [Math.min(...found), Math.max(...found)];
}

function tableOf(name: string, { tables, host }: TableContext): TableDefinition | undefined {
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
 * The plain reference behind `KIM_Stellen[[#Headers],[#Data]]`, or the error that stands for it: `#NAME?` without such a table,
 * `#REF!` without such a column or row.
 */
export function resolveStructured(text: string, context: TableContext): string {
  const wish = readStructured(text, INVARIANT);
  const table = tableOf(wish.table, context);
  if (!table) return '#NAME?';
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
