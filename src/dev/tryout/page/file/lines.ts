import type { Column, Worksheet as FileSheet } from 'exceljs';
import { parseRect, rectName } from '../../core/grid/address';
import type { Worksheet } from '../../core/objects/worksheet';
import { PIXELS } from '../grid/geometry';

interface Merged {
  readonly merges?: readonly string[];
}

/** Sizes of rows and columns, hidden ones, and merged cells. */
export function readLines(source: FileSheet, sheet: Worksheet): void {
  const { layout } = sheet;
  // A sheet without anything has no columns at all.
  const columns = (source.columns as readonly Partial<Column>[] | null) ?? [];
  columns.forEach((column, index) => {
    if (column.width !== undefined) layout.columnWidths.set(index, (column.width * 7 + 5) / PIXELS);
    if (column.hidden === true) layout.hiddenColumns.add(index);
  });
  source.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) layout.rowHeights.set(number - 1, row.height);
    if (row.hidden) layout.hiddenRows.add(number - 1);
  });
  const { merges = [] } = source.model as unknown as Merged;
  for (const address of merges) {
    const rect = parseRect(address);
    if (rect) layout.merge(rect);
  }
}

export function writeLines(sheet: Worksheet, target: FileSheet): void {
  const { layout } = sheet;
  for (const [column, points] of layout.columnWidths)
    target.getColumn(column + 1).width = (points * PIXELS - 5) / 7;
  for (const [row, points] of layout.rowHeights) target.getRow(row + 1).height = points;
  for (const column of layout.hiddenColumns) target.getColumn(column + 1).hidden = true;
  for (const row of layout.hiddenRows) target.getRow(row + 1).hidden = true;
  for (const rect of layout.merges) target.mergeCells(rectName(rect));
}
