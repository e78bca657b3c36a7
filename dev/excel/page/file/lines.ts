import type { Worksheet as FileSheet } from 'exceljs';
import { parseRect } from '../../host/model/grid/address';
import { MAX_COLUMNS, type Rect } from '../../host/model/grid/rect';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { TEXTS } from '../texts';
import { PIXELS } from '../grid/geometry';
import { Count, limited } from './limits';
import type { Painter } from './painter';
import { type FileContext, lookOf } from './read-cells';
import type { FileRow } from './rows';
import { attribute, child, children, isOn, numeric } from './xml';

/** As wide as Excel lets a column be, in characters, and as high as a row, in points. */
const WIDEST = 255;
const HIGHEST = 409.5;

/** Widths, hidden columns and the looks of whole columns. */
export function readColumns(
  part: Element,
  { layout }: Worksheet,
  context: FileContext,
  painter: Painter,
): void {
  const count = new Count(TEXTS.counted.columns, MAX_COLUMNS);
  for (const column of children(child(part, 'cols'), 'col')) {
    const from = numeric(column, 'min', [1, MAX_COLUMNS]) ?? 1;
    const to = numeric(column, 'max', [from, MAX_COLUMNS]) ?? from;
    count.add(to - from + 1);
    const width = numeric(column, 'width', [0, WIDEST]);
    for (let index = from - 1; index < to; index += 1) {
      if (width !== undefined) layout.columnWidths.set(index, (width * 7 + 5) / PIXELS);
      if (isOn(column, 'hidden')) layout.hiddenColumns.add(index);
    }
    const look = lookOf(column, 'style', context);
    if (look.size > 0) painter.columns(from - 1, to - 1, look);
  }
}

export function readHeights(rows: readonly FileRow[], { layout }: Worksheet): void {
  for (const { element, row } of rows) {
    const height = numeric(element, 'ht', [0, HIGHEST]);
    if (height !== undefined && height > 0) layout.rowHeights.set(row, height);
    if (isOn(element, 'hidden')) layout.hiddenRows.add(row);
  }
}

/** Merged areas; they take no room here, however large they are. */
export function mergesOf(part: Element): Rect[] {
  const found = limited(children(child(part, 'mergeCells'), 'mergeCell'), TEXTS.counted.merges);
  return found.flatMap((merge) => {
    const address = attribute(merge, 'ref');
    return (address === undefined ? null : parseRect(address)) ?? [];
  });
}

export function writeLines(sheet: Worksheet, target: FileSheet): void {
  const { layout } = sheet;
  for (const [column, points] of layout.columnWidths)
    target.getColumn(column + 1).width = (points * PIXELS - 5) / 7;
  for (const [row, points] of layout.rowHeights) target.getRow(row + 1).height = points;
  for (const column of layout.hiddenColumns) target.getColumn(column + 1).hidden = true;
  for (const row of layout.hiddenRows) target.getRow(row + 1).hidden = true;
}
