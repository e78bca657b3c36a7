import { withoutSheet } from '../address';
import { parseFormula } from '../formula/tree/parse';
import { callsIn, type FormulaCall } from '../formula/tree/tree';
import { inWorkbook } from '../run';

/** RZ-1: the formula of the active cell, or of the spill that it belongs to. */
export interface CellFormula {
  readonly sheet: string;
  /** The cell that holds the formula, without its sheet. */
  readonly cell: string;
  /** Counted from 1. */
  readonly row: number;
  /** As `Range.formulas` gives it. */
  readonly formula: string;
  /** As the user sees it. */
  readonly shown: string;
  /** What the cell with the formula shows. */
  readonly text: string;
  /** The formula is nothing but its first call. */
  readonly isCall: boolean;
  /** The table that the cell stands in. */
  readonly table: string | null;
  /** Calls of KIM functions, outer ones first. */
  readonly calls: readonly FormulaCall[];
}

/** A cell amid a result that has spread. */
export interface ResultCell {
  /** The first row of the result, which may hold headings. */
  readonly headings: readonly unknown[];
  /** The row of the cell. */
  readonly values: readonly unknown[];
  /** From the beginning of the result, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** As the cell shows it. */
  readonly text: string;
}

/** A cell, with its formula if it has one. */
export interface TracedCell {
  /** With the sheet. */
  readonly address: string;
  /** The name of the sheet. */
  readonly sheet: string;
  readonly formula: CellFormula | null;
  /** `null` for the cell that holds the formula itself. */
  readonly inResult: ResultCell | null;
}

const KIM = /^KIM\.[A-Z0-9_]+$/;

/**
 * The active cell, or one that was it.
 *
 * @throws WorkbookFault also where the sheet of that one has gone
 */
export const readCellFormula = (again?: Pick<TracedCell, 'sheet' | 'address'>): Promise<TracedCell> =>
  inWorkbook(async (context) => {
    const { workbook } = context;
    const cell = again
      ? workbook.worksheets.getItem(again.sheet).getRange(withoutSheet(again.address))
      : workbook.getActiveCell();
    cell.load('address,rowIndex,columnIndex,text');
    const sheet = cell.worksheet.load('name');
    const parent = cell.getSpillParentOrNullObject().load('address');
    await context.sync();
    const { address } = cell;
    const isAmid = !parent.isNullObject && parent.address !== address;
    const asked = askForFormula(parent.isNullObject ? cell : parent);
    const place = isAmid ? askForPlace(cell, parent) : null;
    await context.sync();
    return { address, sheet: sheet.name, formula: asked(), inResult: place?.() ?? null };
  });

/** Asks where in the result of a formula a cell stands, and beside what. */
function askForPlace(cell: Excel.Range, head: Excel.Range): () => ResultCell {
  const spill = head.getSpillingToRange().load('rowIndex,columnIndex');
  const first = spill.getRow(0).load('values');
  const own = spill.getIntersection(cell.getEntireRow()).load('values');
  return () => ({
    headings: first.values[0] ?? [],
    values: own.values[0] ?? [],
    row: cell.rowIndex - spill.rowIndex,
    column: cell.columnIndex - spill.columnIndex,
    text: cell.text[0]?.[0] ?? '',
  });
}

/** Asks for the formula of one cell; the answer: `null` if it holds none. */
export function askForFormula(head: Excel.Range): () => CellFormula | null {
  head.load('address,formulas,formulasLocal,text,rowIndex');
  const sheet = head.worksheet.load('name');
  const tables = head.getTables(false).load('items/name');
  return () => {
    const formula: unknown = head.formulas[0]?.[0];
    if (typeof formula !== 'string' || !formula.startsWith('=')) return null;
    const tree = parseFormula(formula);
    return {
      sheet: sheet.name,
      cell: withoutSheet(head.address),
      row: head.rowIndex + 1,
      formula,
      shown: String(head.formulasLocal[0]?.[0]),
      text: head.text[0]?.[0] ?? '',
      isCall: tree?.kind === 'call' && KIM.test(tree.name),
      table: tables.items[0]?.name ?? null,
      calls: tree === null ? [] : callsIn(tree).filter(({ name }) => KIM.test(name)),
    };
  };
}
