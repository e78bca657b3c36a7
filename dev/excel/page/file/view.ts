import type { Worksheet as FileSheet, WorksheetView } from 'exceljs';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { fromColour, toArgb } from './colour';
import { MAX_COLUMNS, MAX_ROWS } from '../../host/model/grid/rect';
import { attribute, child, isOff, numeric } from './xml';

/** Frozen rows and columns, grid lines, and the colour of the tab. */
export function readView(part: Element, sheet: Worksheet): void {
  const view = child(child(part, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  sheet.ShowGridlines = !isOff(view, 'showGridLines');
  if (/^frozen/.test(attribute(pane, 'state') ?? ''))
    sheet.FreezePanes.frozen = {
      rows: Math.trunc(numeric(pane, 'ySplit', [0, MAX_ROWS - 1]) ?? 0),
      columns: Math.trunc(numeric(pane, 'xSplit', [0, MAX_COLUMNS - 1]) ?? 0),
    };
  sheet.TabColor = fromColour(child(child(part, 'sheetPr'), 'tabColor')) ?? '';
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
