import type { Size } from './formula/fragment';
import { changingWorkbook } from './run';
import { asEntered, firstUsed } from './used';

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
  | { readonly kind: 'blocked'; readonly target: string; readonly address: string; readonly area: string }
  /** Excel copies a formula into the whole column of a table, over other cells; and no result can spread there. */
  | { readonly kind: 'in-table'; readonly address: string; readonly table: string }
  /** The result would reach beyond the edge of the sheet. */
  | { readonly kind: 'no-room'; readonly address: string; readonly size: Size };

export interface Request {
  readonly formula: string;
  /** The cells that the result is going to need; one by one where unknown. */
  readonly size: Size;
  /**
   * The address of a cell that was refused as `blocked`: there, and nowhere else, the formula is written although the
   * area of its result is not free. Excel then shows that it can't spread.
   */
  readonly despite?: string;
}

/** More are not looked at before; Excel itself overwrites nothing when a result spreads. */
const MOST_ROWS = 2_000;
const SHEET: Size = { rows: 1_048_576, columns: 16_384 };

/** Writes into the selected cell if it is empty, and nowhere else. */
export function insertFormula({ formula, size, despite }: Request): Promise<InsertOutcome> {
  const spreads = size.rows * size.columns > 1;
  return changingWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,rowIndex,columnIndex,valueTypes,formulas,hasSpill');
    const sheet = cell.worksheet.load('id');
    const tables = cell.getTables(false).load('items/name');
    await context.sync();
    const { address } = cell;
    const [table] = tables.items;
    if (firstUsed(cell) || cell.hasSpill) return { kind: 'occupied', address };
    if (table) return { kind: 'in-table', address, table: table.name };
    const fits = cell.rowIndex + size.rows <= SHEET.rows && cell.columnIndex + size.columns <= SHEET.columns;
    if (!fits) return { kind: 'no-room', address, size };

    if (spreads && despite !== address) {
      const obstacle = await obstacleIn(context, cell, size);
      if (obstacle) return { kind: 'blocked', target: address, ...obstacle };
    }

    const local = address.slice(address.lastIndexOf('!') + 1);
    const { before, after } = await replace(sheet.getRange(local), formula);
    if (firstUsed(before) || before.hasSpill) {
      sheet.getRange(local).formulas = [[asEntered(before)]];
      await context.sync();
      return { kind: 'occupied', address };
    }
    const written = String(after.formulas[0]?.[0]);
    return { kind: 'inserted', insertion: { sheetId: sheet.id, cell: local, address, formula: written } };
  });
}

/** What stands in the way of a result that begins in the cell. */
async function obstacleIn(
  context: Excel.RequestContext,
  cell: Excel.Range,
  { rows, columns }: Size,
): Promise<{ readonly address: string; readonly area: string } | null> {
  const area = cell.getResizedRange(Math.min(rows, MOST_ROWS) - 1, columns - 1);
  area.load('address,valueTypes,formulas');
  await context.sync();
  const obstacle = firstUsed(area);
  if (!obstacle) return null;
  obstacle.load('address');
  await context.sync();
  return { address: obstacle.address, area: area.address };
}

/**
 * Writes, and reads in the same request what stood there before: between looking and writing somebody else who works
 * in the workbook may have been faster.
 */
async function replace(
  range: Excel.Range,
  formula: string,
): Promise<{ readonly before: Excel.Range; readonly after: Excel.Range }> {
  const before = range.getCell(0, 0).load('formulas,valueTypes,hasSpill');
  range.formulas = [[formula]];
  range.select();
  const after = range.getCell(0, 0).load('formulas');
  await range.context.sync();
  return { before, after };
}
