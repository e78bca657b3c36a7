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

/** The active cell, with its formula if it has one. */
export interface TracedCell {
  /** With the sheet. */
  readonly address: string;
  readonly formula: CellFormula | null;
}

const KIM = /^KIM\.[A-Z0-9_]+$/;

/** @throws WorkbookFault */
export const readCellFormula = (): Promise<TracedCell> =>
  inWorkbook(async (context) => {
    const active = context.workbook.getActiveCell().load('address');
    const parent = active.getSpillParentOrNullObject().load('address');
    await context.sync();
    const asked = askForFormula(parent.isNullObject ? active : parent);
    await context.sync();
    return { address: active.address, formula: asked() };
  });

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
