import { WHOLE_SHEET } from '../grid/rect';
import type { Worksheet } from '../../objects/worksheet/Worksheet';

/** Copies values, formulas, formats and sizes; charts, comments and tables stay with the original. */
export function copySheet(
  source: Worksheet,
  position: 'None' | 'Before' | 'After' | 'Beginning' | 'End',
  relativeTo: Worksheet | null,
): Worksheet {
  const sheets = source.book.workbook.Worksheets;
  const copy = sheets.Add(freeCopyName(source));
  for (const [row, column] of source.cells.filled(WHOLE_SHEET)) {
    const formula = source.cells.formula(row, column);
    if (formula !== null) copy.cells.putFormula(row, column, formula);
    else if (source.cells.spill(row, column) === null)
      copy.cells.put(row, column, source.cells.value(row, column));
  }
  copy.layout.formats.adopt(source.layout.formats);
  copy.layout.columnWidths = new Map(source.layout.columnWidths);
  copy.layout.rowHeights = new Map(source.layout.rowHeights);
  copy.layout.merges = [...source.layout.merges];
  copy.TabColor = source.TabColor;
  const at = (relativeTo ?? source).Position;
  if (position === 'Before') copy.Position = at;
  else if (position === 'After') copy.Position = Math.min(at + 1, sheets.GetCount() - 1);
  else if (position === 'Beginning') copy.Position = 0;
  return copy;
}

function freeCopyName(source: Worksheet): string {
  for (let number = 2; ; number++) {
    const name = `${source.Name.slice(0, 26)} (${number})`;
    if (!source.book.workbook.Worksheets.find(name)) return name;
  }
}
