import { DEFAULT_ROW_HEIGHT } from '../../core/objects/sheetlayout';
import type { Worksheet } from '../../core/objects/worksheet';

/** The heights that rows got from their texts: a height that somebody has set is another one and stays. */
const grown = new WeakMap<Worksheet, Map<number, number>>();

const linesOf = (value: unknown): number => (typeof value === 'string' ? value.split('\n').length : 1);

/** A text of several lines is wrapped, and its row gets as high as its highest text. */
export function growFor(sheet: Worksheet, row: number, column: number): void {
  const { layout } = sheet;
  const { engine } = sheet.book;
  const valueAt = (at: number): unknown => engine.value({ sheet: sheet.engineId, row, column: at });
  const own = grown.get(sheet) ?? new Map<number, number>();
  const isMultiple = linesOf(valueAt(column)) > 1;
  if (isMultiple) layout.formats.paint('WrapText', { row, column, rows: 1, columns: 1 }, true);
  const height = layout.rowHeights.get(row);
  if ((!isMultiple && !own.has(row)) || height !== own.get(row)) return;
  const used = engine.usedRange(sheet.engineId)?.columns ?? 0;
  const most = Math.max(1, ...Array.from({ length: used }, (_, at) => linesOf(valueAt(at))));
  grown.set(sheet, own);
  if (most === 1) {
    own.delete(row);
    layout.rowHeights.delete(row);
  } else {
    own.set(row, most * DEFAULT_ROW_HEIGHT);
    layout.rowHeights.set(row, most * DEFAULT_ROW_HEIGHT);
  }
}
