import { cell } from '../../host/model/grid/rect';
import { DEFAULT_ROW_HEIGHT } from '../../host/model/sheet/sheet-layout';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';

/** Points that a letter and the borders of a cell take, on average. */
const LETTER = 5;
const BORDERS = 6;

/** The heights that rows got from their texts: a height that somebody has set is another one and stays. */
const grown = new WeakMap<Worksheet, Map<number, number>>();

/** An estimate; where a line really breaks only a screen can tell. */
function linesIn(sheet: Worksheet, row: number, column: number): number {
  const { layout, book } = sheet;
  const value = book.engine.value({ sheet: sheet.engineId, row, column });
  if (typeof value !== 'string' || layout.formats.at('WrapText', row, column) !== true) return 1;
  const room = Math.max(LETTER, layout.columnWidth(column) - BORDERS);
  return value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * LETTER) / room)), 0);
}

/** A text of several lines is wrapped, and its row gets as high as its highest text. */
export function growFor(sheet: Worksheet, row: number, column: number): void {
  const { layout } = sheet;
  const { engine } = sheet.book;
  const value = engine.value({ sheet: sheet.engineId, row, column });
  if (typeof value === 'string' && value.includes('\n'))
    layout.formats.paint('WrapText', cell(row, column), true);
  const own = grown.get(sheet) ?? new Map<number, number>();
  const isLow = linesIn(sheet, row, column) === 1;
  if ((isLow && !own.has(row)) || layout.rowHeights.get(row) !== own.get(row)) return;
  grown.set(sheet, own);
  const used = engine.usedRange(sheet.engineId)?.columns ?? 0;
  const most = Math.max(1, ...Array.from({ length: used }, (_, at) => linesIn(sheet, row, at)));
  if (most === 1) {
    own.delete(row);
    layout.rowHeights.delete(row);
  } else {
    own.set(row, most * DEFAULT_ROW_HEIGHT);
    layout.rowHeights.set(row, most * DEFAULT_ROW_HEIGHT);
  }
}
