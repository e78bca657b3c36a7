import { SHEET, withoutSheet } from '../address';
import { asFault, WorkbookFault } from '../fault';
import type { Size } from '../formula/fragment';
import { changingWorkbook } from '../run';
import { writeCells } from './cells';
import { giveBack } from './give-back';
import { Requests } from './requests';
import { restore } from './restore';
import { writingOfCell } from './single-cell';
import { type Content, firstUsed } from './used';
import type { Writing } from './written';

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
  /** The cell is formatted as text: Excel would show the formula and not calculate it. */
  | { readonly kind: 'text-format'; readonly address: string }
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

const TEXT_FORMAT = '@';

/**
 * Writes into the selected cell if it is empty, and nowhere else: a plan of one cell, which is looked at together with
 * the selection.
 *
 * @param last what was inserted before: asked for once more where it stands already, it is there, and nothing is done
 */
export async function insertFormula(request: Request, last: Insertion | null = null): Promise<InsertOutcome> {
  const begun: Writing[] = [];
  try {
    return await changingWorkbook(async (context) => {
      const place = await lookAtSelection(context, request, last);
      if ('kind' in place) return place;
      const { sheet, cell } = place;
      const writing = writingOfCell({ sheetId: sheet.id, cell, formula: request.formula });
      begun.push(writing);
      return write(place, request.formula, writing);
    });
  } catch (error) {
    // The request that has failed may have been carried out all the same.
    for (const writing of begun) await restore(writing);
    throw error;
  }
}

/** The free cell that is selected. */
interface Place {
  readonly sheet: Excel.Worksheet;
  readonly cell: string;
  readonly address: string;
}

async function lookAtSelection(
  context: Excel.RequestContext,
  { formula, size, despite }: Request,
  last: Insertion | null,
): Promise<Place | InsertOutcome> {
  const cell = context.workbook.getActiveCell();
  cell.load('address,rowIndex,columnIndex,valueTypes,formulas,hasSpill,numberFormat');
  const sheet = cell.worksheet.load('id');
  const tables = cell.getTables(false).load('items/name');
  await context.sync();
  const { address } = cell;
  const local = withoutSheet(address);
  const [table] = tables.items;
  const isLast = last?.sheetId === sheet.id && last.cell === local && last.requested === formula;
  if (isLast && cell.formulas[0]?.[0] === last.formula) return { kind: 'inserted', insertion: last };
  if (firstUsed(cell) || cell.hasSpill) return { kind: 'occupied', address };
  if (table) return { kind: 'in-table', address, table: table.name };
  if (cell.numberFormat[0]?.[0] === TEXT_FORMAT) return { kind: 'text-format', address };
  const fits = cell.rowIndex + size.rows <= SHEET.rows && cell.columnIndex + size.columns <= SHEET.columns;
  if (!fits) return { kind: 'no-room', address, size };
  if (size.rows * size.columns > 1 && despite !== address) {
    const obstacle = await obstacleIn(context, cell, size);
    if (obstacle) return { kind: 'blocked', target: address, ...obstacle };
  }
  return { sheet, cell: local, address };
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

async function write(
  { sheet, cell, address }: Place,
  formula: string,
  writing: Writing,
): Promise<InsertOutcome> {
  const [plan] = writing.plan.sheets;
  if (!plan) throw new Error('A plan without its cell');
  const requests = new Requests(sheet.context);
  await writeCells(requests, sheet, plan, 'formulas', writing);
  await requests.send();
  const insertion = {
    sheetId: sheet.id,
    cell,
    address,
    requested: formula,
    formula: String(Object.values(writing.echoes)[0]),
  };
  const [displaced] = writing.displaced;
  if (displaced) {
    const failure = await giveBack(sheet, displaced);
    if (failure === null) return { kind: 'occupied', address };
    const content = { entry: displaced.entry, text: displaced.text };
    return {
      kind: 'displaced',
      insertion: { ...insertion, displaced: content },
      content,
      cause: failure.cause,
    };
  }
  await bringIntoView(sheet.getRange(cell));
  return { kind: 'inserted', insertion };
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
