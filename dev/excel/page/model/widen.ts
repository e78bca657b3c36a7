import { DEFAULT_COLUMN_WIDTH } from '../../host/model/sheet/sheet-layout';
import { textOf } from '../../host/objects/range/RangeData';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';

/** Points that a digit, a sign between digits and the borders of a cell take. */
const DIGIT = 5.45;
const SIGN = 2.7;
const BORDERS = 7.5;

function pointsOf(text: string): number {
  const signs = text.replace(/[^.,:]/g, '').length;
  return (text.length - signs) * DIGIT + signs * SIGN + BORDERS;
}

/** A number or date that is typed widens its column, unless somebody has set the width. */
export function widenFor(sheet: Worksheet, row: number, column: number): void {
  const { layout } = sheet;
  const value = sheet.book.engine.value({ sheet: sheet.engineId, row, column });
  if (typeof value !== 'number' || layout.columnWidths.has(column)) return;
  const needed = pointsOf(textOf(value, sheet.cells.format(row, column)));
  if (needed > DEFAULT_COLUMN_WIDTH) layout.columnWidths.set(column, Math.ceil(needed));
}
