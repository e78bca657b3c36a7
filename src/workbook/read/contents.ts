import { changingWorkbook, inWorkbook } from '../run';

/** What a reference may name. Everything in a formula that is not typed by us comes from here. */
export interface Contents {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly tables: readonly TableInfo[];
}

export interface TableInfo {
  /** Stays whatever the table is called. */
  readonly id: string;
  readonly name: string;
  readonly columns: readonly string[];
  /** Of headings and data, without the totals row. */
  readonly rows: number;
  /** Of all cells, with the sheet. */
  readonly address: string;
  readonly headings: boolean;
  readonly totals: boolean;
}

export const NO_CONTENTS: Contents = { sheets: [], names: [], tables: [] };

/** The sheets, names and tables of the workbook as they are now. */
export const readContents = (): Promise<Contents> => inWorkbook(contentsOf);

/**
 * The same for a change that is about to follow: refused at once while a cell is being edited, where waiting would look
 * as if nothing happened.
 */
export const readContentsForChange = (): Promise<Contents> => changingWorkbook(contentsOf);

async function contentsOf(context: Excel.RequestContext): Promise<Contents> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/visible');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals');
  await context.sync();
  const details = tables.items.map((table) => {
    const range = table.getRange().load('rowCount,address');
    const columns = table.columns.load('items/name');
    const { id, name, showHeaders: headings, showTotals: totals } = table;
    return { id, name, range, columns, headings, totals };
  });
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: names.items.filter(({ visible }) => visible).map(({ name }) => name),
    tables: details.map(({ id, name, range, columns, headings, totals }) => ({
      id,
      name,
      columns: columns.items.map((column) => column.name),
      rows: range.rowCount - (totals ? 1 : 0),
      address: range.address,
      headings,
      totals,
    })),
  };
}

/** Excel's names ignore letter case; the spelling of the workbook counts. */
export function find<T>(items: readonly T[], nameOf: (item: T) => string, wanted: string): T | undefined {
  return items.find((item) => nameOf(item).toLowerCase() === wanted.toLowerCase());
}
