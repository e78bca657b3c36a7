import type { Worksheet as FileSheet, WorksheetView } from 'exceljs';
import type { Worksheet } from '../../core/objects/worksheet';
import { fromColour, toArgb } from './colour';

/** Frozen rows and columns, grid lines, and the colour of the tab. */
export function readView(source: FileSheet, sheet: Worksheet): void {
  // A file need not say anything of this, and then exceljs gives nothing.
  const [view] = (source.views as readonly Partial<WorksheetView>[] | null) ?? [];
  sheet.ShowGridlines = view?.showGridLines !== false;
  if (view?.state === 'frozen')
    sheet.FreezePanes.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  sheet.TabColor = fromColour(source.properties.tabColor) ?? '';
}

export function viewOf(sheet: Worksheet): Partial<WorksheetView> {
  const { rows, columns } = sheet.FreezePanes.frozen;
  const showGridLines = sheet.ShowGridlines;
  return rows + columns === 0
    ? { showGridLines }
    : { state: 'frozen', xSplit: columns, ySplit: rows, showGridLines };
}

export function writeTabColour(sheet: Worksheet, target: FileSheet): void {
  if (sheet.TabColor !== '') target.properties.tabColor = toArgb(sheet.TabColor);
}
