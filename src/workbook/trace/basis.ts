import { readCellFormula, type TracedCell } from './cell-formula';
import { readReferences, referencesIn } from './references';

/**
 * RZ-1: everything that the Rechenweg of a cell rests on, as a text: its formula, what it shows, and what the calls refer to.
 * As long as the text is the same, the steps are.
 *
 * @throws WorkbookFault
 */
export async function readBasis(cell: TracedCell): Promise<string> {
  const { formula, inResult } = await readCellFormula(cell);
  if (formula === null) return '';
  const texts = new Set(formula.calls.flatMap(referencesIn));
  const values = await readReferences(formula, [...texts]);
  return JSON.stringify([formula.cell, formula.formula, formula.text, inResult, [...values]]);
}
