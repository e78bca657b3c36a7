import type { Size } from './formula/fragment';
import { inWorkbook } from './run';

/** A formula that stands in a cell now. */
export interface Insertion {
  readonly sheetId: string;
  /** Without the sheet. */
  readonly cell: string;
  /** With the sheet. */
  readonly address: string;
  /** As Excel gives it back, which is not always letter by letter what was written. */
  readonly formula: string;
}

export type InsertOutcome =
  | { readonly kind: 'inserted'; readonly insertion: Insertion }
  | { readonly kind: 'occupied'; readonly address: string }
  /** The result spreads, and there is something in its way. */
  | { readonly kind: 'blocked'; readonly address: string; readonly area: string }
  /** Within a table of Excel no result can spread. */
  | { readonly kind: 'in-table'; readonly address: string; readonly table: string };

export interface Request {
  readonly formula: string;
  /** The cells that the result is going to need; one by one where unknown. */
  readonly size: Size;
  /** Insert although cells in the area of the result are not free: Excel then shows that it can't spread. */
  readonly evenIfBlocked?: boolean;
}

/** More are not looked at before; Excel itself overwrites nothing when a result spreads. */
const MOST_ROWS = 2_000;

/** Writes into the selected cell if it is empty, and nowhere else. */
export function insertFormula({ formula, size, evenIfBlocked = false }: Request): Promise<InsertOutcome> {
  const { rows, columns } = size;
  const spreads = rows * columns > 1;
  return inWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell().load('address,valueTypes,formulas,hasSpill');
    const sheet = cell.worksheet.load('id');
    const tables = cell.getTables(false).load('items/name');
    await context.sync();
    const { address } = cell;
    const [table] = tables.items;
    if (firstUsed(cell) || cell.hasSpill) return { kind: 'occupied', address };
    if (spreads && table) return { kind: 'in-table', address, table: table.name };

    if (spreads && !evenIfBlocked) {
      const area = cell.getResizedRange(Math.min(rows, MOST_ROWS) - 1, columns - 1);
      area.load('address,valueTypes,formulas');
      await context.sync();
      const obstacle = firstUsed(area);
      if (obstacle) {
        obstacle.load('address');
        await context.sync();
        return { kind: 'blocked', address: obstacle.address, area: area.address };
      }
    }

    cell.formulas = [[formula]];
    cell.select();
    cell.load('formulas');
    await context.sync();
    const written = String(cell.formulas[0]?.[0]);
    const local = address.slice(address.lastIndexOf('!') + 1);
    return { kind: 'inserted', insertion: { sheetId: sheet.id, cell: local, address, formula: written } };
  });
}

/** The first cell that holds something. A formula that shows an empty text is a formula all the same. */
function firstUsed(range: Excel.Range): Excel.Range | null {
  const rows = range.valueTypes as readonly (readonly Excel.RangeValueType[])[];
  for (const [row, types] of rows.entries())
    for (const [column, type] of types.entries())
      if (type !== Excel.RangeValueType.empty || range.formulas[row]?.[column] !== '')
        return range.getCell(row, column);
  return null;
}
