import { areaName, cellName, overlap, readArea, SHEET, withoutSheet, type Area } from '../address';
import type { Piece, Reference } from '../formula/assemble';
import type { Size } from '../formula/fragment';
import type { Insertion, Request } from './insertion';
import type { KeptFormula } from './kept-formula';
import { firstUsedCell } from './used';

/** The free cell that a formula may go to. */
export interface FreeCell {
  readonly sheetId: string;
  readonly cell: string;
  readonly address: string;
  readonly kept: KeptFormula;
}

/** The very formula stands there since a moment ago. */
export interface Already {
  readonly kind: 'there';
  readonly last: Insertion;
}

/** Why nothing was written. */
export type CellRefusal =
  | { readonly kind: 'occupied'; readonly address: string }
  /** The result spreads, and there is something in its way: a cell that holds something, or a table. */
  | {
      readonly kind: 'blocked';
      readonly target: string;
      /** Of the cell, or the name of the table. */
      readonly obstacle: string;
      readonly isTable: boolean;
      readonly area: string;
    }
  /** The cell is formatted as text: Excel would show the formula and not calculate it. */
  | { readonly kind: 'text-format'; readonly address: string }
  /** Excel copies a formula into the whole column of a table, over other cells; and no result can spread there. */
  | { readonly kind: 'in-table'; readonly address: string; readonly table: string }
  /** Excel makes what is entered right below a table or beside it a part of the table. */
  | { readonly kind: 'next-to-table'; readonly address: string; readonly table: string }
  /** The cell, or the area of the result, is among the cells that the formula refers to. */
  | { readonly kind: 'circular'; readonly address: string; readonly reference: string }
  /** The result would reach beyond the edge of the sheet. */
  | { readonly kind: 'no-room'; readonly address: string; readonly size: Size };

/** More are not looked at before; Excel itself overwrites nothing when a result spreads. */
const MOST_ROWS = 2_000;

const TEXT_FORMAT = '@';

/** Looks in one request whether the formula may go where it is to go. */
export async function lookAtPlace(
  context: Excel.RequestContext,
  { formula, pieces = [formula], size, target, despite }: Request,
  last: Insertion | null,
): Promise<FreeCell | CellRefusal | Already> {
  const sheet = context.workbook.worksheets.getItem(target.sheetId);
  const cell = sheet.getRange(target.cell);
  cell.load('address,valueTypes,formulas,hasSpill,numberFormat');
  const tables = cell.getTables(false).load('items/name');
  const area = areaOfResult(target.cell, size);
  const references = pieces.filter(isToCells).map((piece) => ({ piece, range: rangeOf(piece, sheet) }));
  const isAmong = askWhetherAmong(context, pieces, references, area);
  const neighbour = askForNeighbours(sheet, area);
  const obstacle = isSingle(size) || !isOnSheet(area) ? () => null : askForObstacles(sheet, area);
  await context.sync();

  const { address } = cell;
  const [table] = tables.items;
  const isLast = last?.sheetId === target.sheetId && last.cell === target.cell && last.requested === formula;
  if (isLast && cell.formulas[0]?.[0] === last.formula) return { kind: 'there', last };
  if (firstUsedCell(cell)) return { kind: 'occupied', address };
  if (table) return { kind: 'in-table', address, table: table.name };
  if (cell.numberFormat[0]?.[0] === TEXT_FORMAT) return { kind: 'text-format', address };
  if (!isOnSheet(area)) return { kind: 'no-room', address, size };
  const reference = isAmong(address);
  if (reference !== null) return { kind: 'circular', address, reference };
  const next = neighbour();
  if (next) return { kind: 'next-to-table', address, table: next.name };
  const found = despite === address ? null : obstacle();
  if (found) return { kind: 'blocked', target: address, ...found };
  return { ...target, address, kept: { cell, references, pieces } };
}

const isSingle = ({ rows, columns }: Size): boolean => rows * columns === 1;

function areaOfResult(cell: string, { rows, columns }: Size): Area {
  const start = readArea(cell);
  if (!start) throw new Error(`No cell: ${cell}`);
  return { ...start, rows, columns };
}

const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row + rows <= SHEET.rows && column + columns <= SHEET.columns;

const isToCells = (piece: Piece): piece is Reference =>
  typeof piece !== 'string' && (piece.place.kind === 'cells' || piece.place.kind === 'spill');

function rangeOf({ place }: Reference, own: Excel.Worksheet): Excel.Range {
  if (place.kind !== 'cells' && place.kind !== 'spill') throw new Error(`No cells: ${place.kind}`);
  const sheet = place.sheet === null ? own : own.context.workbook.worksheets.getItem(place.sheet);
  return sheet.getRange(place.address);
}

const sheetOf = (address: string): string => address.slice(0, address.lastIndexOf('!'));

/** Given the address of the formula: the reference, by itself or by its name, that the area is among; otherwise null. */
function askWhetherAmong(
  { workbook }: Excel.RequestContext,
  pieces: readonly Piece[],
  references: readonly { readonly range: Excel.Range }[],
  own: Area,
): (address: string) => string | null {
  const named = pieces.flatMap((piece) =>
    typeof piece !== 'string' && piece.place.kind === 'name'
      ? [workbook.names.getItemOrNullObject(piece.place.name).getRangeOrNullObject()]
      : [],
  );
  const ranges = [...references.map(({ range }) => range), ...named].map((range) => range.load('address'));
  return (address) => {
    const circle = ranges.find((range) => {
      if (range.isNullObject || sheetOf(range.address) !== sheetOf(address)) return false;
      const area = readArea(withoutSheet(range.address));
      return area !== null && overlap(own, area);
    });
    return circle?.address ?? null;
  };
}

/** The table right above the cell or on its left, which would draw it in. */
function askForNeighbours(sheet: Excel.Worksheet, { row, column }: Area): () => Excel.Table | undefined {
  const tablesAt = (r: number, c: number): Excel.TableScopedCollection =>
    sheet.getRange(cellName(r, c)).getTables(false).load('items/name,items/showTotals');
  const above = row > 0 ? tablesAt(row - 1, column) : null;
  const left = column > 0 ? tablesAt(row, column - 1) : null;
  // Below a totals row a table does not grow.
  return () => above?.items.find(({ showTotals }) => !showTotals) ?? left?.items[0];
}

/** What stands in the way of a result. */
function askForObstacles(
  sheet: Excel.Worksheet,
  { rows, ...rest }: Area,
): () => { readonly obstacle: string; readonly isTable: boolean; readonly area: string } | null {
  const looked = { ...rest, rows: Math.min(rows, MOST_ROWS) };
  const range = sheet.getRange(areaName(looked)).load('address,valueTypes,formulas,hasSpill');
  const tables = range.getTables(false).load('items/name');
  return () => {
    const { address: area } = range;
    const [table] = tables.items;
    if (table) return { obstacle: table.name, isTable: true, area };
    const used = firstUsedCell(range);
    if (!used) return null;
    const place = cellName(looked.row + used[0], looked.column + used[1]);
    return { obstacle: `${sheetOf(area)}!${place}`, isTable: false, area };
  };
}
