import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../../core/grid/rect';
import type { Worksheet } from '../../core/objects/worksheet';

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 26;

/**
 * How much of a sheet is shown: all that is used and selected, and room to go on. A million rows in full would make the
 * scroll bar useless and be too high for some browsers.
 */
export function rowsOf(sheet: Worksheet): number {
  const used = sheet.book.engine.usedRange(sheet.engineId);
  return Math.min(MAX_ROWS, Math.max(used ? lastRow(used) : 0, lastRow(sheet.selection)) + 1 + SPARE_ROWS);
}

export function columnsOf(sheet: Worksheet): number {
  const used = sheet.book.engine.usedRange(sheet.engineId);
  const last = Math.max(used ? lastColumn(used) : 0, lastColumn(sheet.selection));
  return Math.min(MAX_COLUMNS, last + 1 + SPARE_COLUMNS);
}
