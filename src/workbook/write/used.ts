import { isBlank } from './entry';

/** Row and column of the first cell that holds something. A formula that shows an empty text is a formula all the same. */
export function firstUsedCell(range: Excel.Range): readonly [row: number, column: number] | null {
  const formulas = range.formulas as readonly (readonly unknown[])[];
  for (const [row, line] of formulas.entries())
    for (const [column, formula] of line.entries())
      if (!isBlank({ formula, value: null, type: range.valueTypes[row]?.[column] })) return [row, column];
  // A result has spread there whose cells are blank.
  return (range.hasSpill as boolean | null) === false ? null : [0, 0];
}

/** What a single cell held. */
export interface Content {
  /** What has to be written so that the cell holds it again. */
  readonly entry: unknown;
  /** As the user sees it in the formula bar or in the cell. Empty if the cell only showed a part of the result of another formula. */
  readonly text: string;
}

/** What has to be loaded for it. */
export const CONTENT = 'values,formulas,formulasLocal,text,valueTypes,hasSpill';

/** As if nothing had spread there. */
function contentAt(range: Excel.Range, row: number, column: number): Content {
  const content: unknown = range.formulas[row]?.[column];
  const isText = range.valueTypes[row]?.[column] === Excel.RangeValueType.string;
  // Excel takes one apostrophe off; without it a text such as 007 would become a number, and `'Zitat` lose its own.
  const entry =
    isText && !isFormulaAt(range, row, column) ? `'${String(range.values[row]?.[column])}` : content;
  return { entry, text: asShown(range, row, column) };
}

/** What was displaced, and whether it may have been a part of a result, of which nobody knows but Excel. */
export function displacedBy(
  before: Excel.Range,
  row: number,
  column: number,
): Content & { readonly perhapsSpilled: boolean } {
  const hasSpill = before.hasSpill as boolean | null;
  if (isFormulaAt(before, row, column) || hasSpill === false)
    return { ...contentAt(before, row, column), perhapsSpilled: false };
  // All of the range is a result of another formula, which spreads again once the cells are empty.
  if (hasSpill === true) return { entry: '', text: '', perhapsSpilled: false };
  return { ...contentAt(before, row, column), perhapsSpilled: true };
}

const isFormulaAt = (range: Excel.Range, row: number, column: number): boolean =>
  String(range.formulas[row]?.[column]).startsWith('=');

const DAY = /^\d{1,2}\.\d{1,2}\.\d{4}/;

/** A number as the cell shows it, and all its digits where it does not show them; but a day as a day. */
function asShown({ formulasLocal, text }: Excel.Range, row: number, column: number): string {
  const shown = text[row]?.[column] ?? '';
  const local: unknown = formulasLocal[row]?.[column];
  if (typeof local === 'string') return local;
  if (typeof local !== 'number' || DAY.test(shown)) return shown;
  const digits = String(local).replace('.', ',');
  return shown === digits || /^#*$/.test(shown) ? digits : `${shown} (${digits})`;
}
