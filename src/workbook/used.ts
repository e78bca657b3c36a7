/** The first cell that holds something. A formula that shows an empty text is a formula all the same. */
export function firstUsed(range: Excel.Range): Excel.Range | null {
  const rows = range.valueTypes as readonly (readonly Excel.RangeValueType[])[];
  for (const [row, types] of rows.entries())
    for (const [column, type] of types.entries())
      if (type !== Excel.RangeValueType.empty || range.formulas[row]?.[column] !== '')
        return range.getCell(row, column);
  return null;
}

/** What has to be written into a single cell so that it holds again what was read from it. */
export function asEntered({ formulas, valueTypes, hasSpill }: Excel.Range): unknown {
  const content: unknown = formulas[0]?.[0];
  const isFormula = typeof content === 'string' && content.startsWith('=');
  // Part of the result of another formula, which spreads again once the cell is empty.
  if (hasSpill && !isFormula) return '';
  // Without the apostrophe a text such as 007 would become a number.
  return valueTypes[0]?.[0] === Excel.RangeValueType.string && !isFormula ? `'${String(content)}` : content;
}
