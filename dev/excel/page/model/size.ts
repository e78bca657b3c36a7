import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Rect } from '../../host/model/grid/rect';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 26;

/**
 * How much of a sheet is shown: all that is used and selected, and room to go on. A million rows in full would make the
 * scroll bar useless and be too high for some browsers.
 */
export function rowsOf(sheet: Worksheet): number {
  const { selection } = sheet;
  const used = sheet.book.engine.usedRange(sheet.engineId);
  // A whole column says nothing about how far down somebody works.
  const selected = selection.rows === MAX_ROWS ? 0 : lastRow(selection);
  return Math.min(MAX_ROWS, Math.max(used ? lastRow(used) : 0, selected) + 1 + SPARE_ROWS);
}

export function columnsOf(sheet: Worksheet): number {
  const { selection } = sheet;
  const used = sheet.book.engine.usedRange(sheet.engineId);
  const selected = selection.columns === MAX_COLUMNS ? 0 : lastColumn(selection);
  return Math.min(MAX_COLUMNS, Math.max(used ? lastColumn(used) : 0, selected) + 1 + SPARE_COLUMNS);
}

/** Of whole columns and rows the part that is filled: nobody means a million cells. */
export function filledPart(sheet: Worksheet, rect: Rect): Rect {
  const used = sheet.book.engine.usedRange(sheet.engineId);
  const rows = Math.max(1, (used ? lastRow(used) : 0) - rect.row + 1);
  const columns = Math.max(1, (used ? lastColumn(used) : 0) - rect.column + 1);
  return {
    ...rect,
    rows: rect.rows === MAX_ROWS ? rows : rect.rows,
    columns: rect.columns === MAX_COLUMNS ? columns : rect.columns,
  };
}
