/** The first cell that holds something. A formula that shows an empty text is a formula all the same. */
export function firstUsed(range: Excel.Range): Excel.Range | null {
  const rows = range.valueTypes as readonly (readonly Excel.RangeValueType[])[];
  for (const [row, types] of rows.entries())
    for (const [column, type] of types.entries())
      if (type !== Excel.RangeValueType.empty || range.formulas[row]?.[column] !== '')
        return range.getCell(row, column);
  return null;
}

/** What a single cell held. */
export interface Content {
  /** What has to be written so that the cell holds it again. */
  readonly entry: unknown;
  /** As the user sees it in the formula bar. Empty if the cell only showed a part of the result of another formula. */
  readonly text: string;
}

/** What `contentOf` reads. */
export const CONTENT = 'formulas,formulasLocal,text,valueTypes,hasSpill';

export function contentOf(cell: Excel.Range): Content {
  const content: unknown = cell.formulas[0]?.[0];
  const isFormula = typeof content === 'string' && content.startsWith('=');
  // Part of the result of another formula, which spreads again once the cell is empty.
  if (cell.hasSpill && !isFormula) return { entry: '', text: '' };
  // Without the apostrophe a text such as 007 would become a number.
  const isText = cell.valueTypes[0]?.[0] === Excel.RangeValueType.string && !isFormula;
  return { entry: isText ? `'${String(content)}` : content, text: asShown(cell) };
}

const DAY = /^\d{1,2}\.\d{1,2}\.\d{4}/;

/** Numbers with all their digits, however few the cell shows; but a day as a day. */
function asShown({ formulasLocal, text }: Excel.Range): string {
  const shown = text[0]?.[0] ?? '';
  const local: unknown = formulasLocal[0]?.[0];
  if (typeof local === 'string') return local;
  return typeof local === 'number' && !DAY.test(shown) ? String(local).replace('.', ',') : shown;
}
