import { asFault, WorkbookFault } from '../fault';
import type { Size } from '../formula/fragment';
import { changingWorkbook } from '../run';
import { type Content, CONTENT, contentOf, firstUsed } from './used';

/** A formula that stands in a cell now. */
export interface Insertion {
  readonly sheetId: string;
  /** Without the sheet. */
  readonly cell: string;
  /** With the sheet. */
  readonly address: string;
  /** As it was asked for. */
  readonly requested: string;
  /** As Excel gives it back, which is not always letter by letter what was written. */
  readonly formula: string;
  /** What somebody else had put there a moment before, if it could not be given back. */
  readonly displaced?: Content;
}

export type InsertOutcome =
  | { readonly kind: 'inserted'; readonly insertion: Insertion }
  | { readonly kind: 'occupied'; readonly address: string }
  /** The result spreads, and there is something in its way. */
  | { readonly kind: 'blocked'; readonly target: string; readonly address: string; readonly area: string }
  /** Excel copies a formula into the whole column of a table, over other cells; and no result can spread there. */
  | { readonly kind: 'in-table'; readonly address: string; readonly table: string }
  /** The result would reach beyond the edge of the sheet. */
  | { readonly kind: 'no-room'; readonly address: string; readonly size: Size }
  /** The formula stands in the place of what somebody else wrote at the same moment, which could not be given back. */
  | {
      readonly kind: 'displaced';
      readonly insertion: Insertion;
      readonly content: Content;
      readonly cause: unknown;
    };

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

/**
 * Writes into the selected cell if it is empty, and nowhere else.
 *
 * @param last what was inserted before: asked for once more where it stands already, it is there, and nothing is done
 */
export function insertFormula(
  { formula, size, despite }: Request,
  last: Insertion | null = null,
): Promise<InsertOutcome> {
  const spreads = size.rows * size.columns > 1;
  return changingWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,rowIndex,columnIndex,valueTypes,formulas,hasSpill');
    const sheet = cell.worksheet.load('id');
    const tables = cell.getTables(false).load('items/name');
    await context.sync();
    const { address } = cell;
    const local = address.slice(address.lastIndexOf('!') + 1);
    const [table] = tables.items;
    const isLast = last?.sheetId === sheet.id && last.cell === local && last.requested === formula;
    if (isLast && cell.formulas[0]?.[0] === last.formula) return { kind: 'inserted', insertion: last };
    if (firstUsed(cell) || cell.hasSpill) return { kind: 'occupied', address };
    if (table) return { kind: 'in-table', address, table: table.name };
    const fits = cell.rowIndex + size.rows <= SHEET.rows && cell.columnIndex + size.columns <= SHEET.columns;
    if (!fits) return { kind: 'no-room', address, size };

    if (spreads && despite !== address) {
      const obstacle = await obstacleIn(context, cell, size);
      if (obstacle) return { kind: 'blocked', target: address, ...obstacle };
    }

    const range = sheet.getRange(local);
    const { before, written } = await replace(range, formula);
    const insertion = { sheetId: sheet.id, cell: local, address, requested: formula, formula: written };
    if (firstUsed(before) || before.hasSpill) {
      const content = contentOf(before);
      const failure = await giveBack(range, content);
      if (failure === null) return { kind: 'occupied', address };
      return {
        kind: 'displaced',
        insertion: { ...insertion, displaced: content },
        content,
        cause: failure.cause,
      };
    }
    await bringIntoView(range);
    return { kind: 'inserted', insertion };
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
): Promise<{ readonly before: Excel.Range; readonly written: string }> {
  const before = range.getCell(0, 0).load(CONTENT);
  range.formulas = [[formula]];
  const after = range.getCell(0, 0).load('formulas');
  await range.context.sync();
  return { before, written: String(after.formulas[0]?.[0]) };
}

/** Puts back what somebody else wrote; why that failed, if it did. The content is not lost with it. */
export async function giveBack(
  range: Excel.Range,
  { entry }: Content,
): Promise<{ readonly cause: unknown } | null> {
  try {
    range.formulas = [[entry]];
    await range.context.sync();
    return null;
  } catch (error) {
    return { cause: asFault(error) };
  }
}

/** The formula stands in the cell by now; that Excel can't show it changes nothing about that. */
async function bringIntoView(range: Excel.Range): Promise<void> {
  try {
    range.select();
    await range.context.sync();
  } catch (error) {
    if (!(asFault(error) instanceof WorkbookFault)) throw error;
  }
}
