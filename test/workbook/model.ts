import type { Host } from '../../dev/excel/host/host';
import { cellsOf } from '../../dev/excel/host/model/grid/rect';
import { HostObject, scalarNames } from '../../dev/excel/host/wire/host-object';
import type { Worksheet } from '../../dev/excel/host/objects/worksheet/Worksheet';

/** Ids tell nothing about what a workbook looks like, and which sheet is shown may differ. */
const PASSING = new Set(['Id', '_Id', 'Position', 'IsDirty']);

/** Everything of an object that holds data, and of the objects it consists of. */
function dataOf(object: HostObject, ...parts: readonly string[]): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const name of scalarNames(object)) {
    if (!PASSING.has(name)) data[name] = (object as unknown as Record<string, unknown>)[name];
  }
  for (const part of parts) {
    const value = (object as unknown as Record<string, unknown>)[part];
    if (value instanceof HostObject) data[part] = dataOf(value);
  }
  return data;
}

/** The state of a sheet by the places in it; what is standard is left out. */
function sheetOf(sheet: Worksheet, rows: number): Record<string, unknown> {
  const { layout, cells } = sheet;
  const state: Record<string, unknown> = { ...dataOf(sheet), Name: sheet.Name };
  for (const [row, column] of cells.filled({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }))
    state[`cell ${row},${column}`] = cells.formula(row, column) ?? cells.value(row, column);
  const looked = new Set<string>();
  for (const area of layout.formats.areas())
    for (const [row, column] of cellsOf({
      ...area,
      rows: Math.max(0, Math.min(area.rows, rows - area.row)),
    })) {
      if (looked.has(`${row},${column}`)) continue;
      looked.add(`${row},${column}`);
      for (const property of layout.formats.properties()) {
        const value = layout.formats.at(property, row, column);
        if (value !== undefined && !STANDARD.has(`${property} ${JSON.stringify(value)}`))
          state[`${property} ${row},${column}`] = value;
      }
    }
  for (const [column, width] of layout.columnWidths) if (width !== 60) state[`width ${column}`] = width;
  for (const [row, height] of layout.rowHeights) if (height !== 15) state[`height ${row}`] = height;
  return {
    ...state,
    merges: layout.merges,
    validations: layout.validations,
    conditions: layout.conditionalFormats.map((format) => ({ rects: format.rects, ...dataOf(format) })),
    tables: sheet.Tables.items().map((table) => ({ rect: table.rect, ...dataOf(table) })),
    charts: sheet.Charts.items().map((chart) => ({
      ...dataOf(chart, 'Title', 'Legend'),
      series: chart.Series.items().map((series) => dataOf(series)),
    })),
    names: sheet.Names.items().map((name) => dataOf(name)),
    comments: sheet.Comments.items().map((comment) => dataOf(comment)),
    protection: dataOf(sheet.Protection),
    frozen: sheet.FreezePanes.frozen,
    page: dataOf(sheet.PageLayout, 'HeadersFooters'),
    titleRows: sheet.PageLayout.GetPrintTitleRowsOrNullObject()?.Address,
  };
}

const STANDARD = new Set(['NumberFormat "General"']);

/**
 * The whole workbook in a shape that two of them can be compared in.
 *
 * @param rows of so many from the top the formats are looked at
 */
export function modelOf({ book }: Host, rows = 1_048_576): Record<string, unknown> {
  const { workbook } = book;
  return JSON.parse(
    JSON.stringify({
      sheets: Object.fromEntries(
        workbook.Worksheets.items().map((sheet) => [sheet.Name, sheetOf(sheet, rows)]),
      ),
      order: workbook.Worksheets.items().map(({ Name }) => Name),
      names: Object.fromEntries(workbook.Names.items().map((name) => [name.Name, dataOf(name)])),
      settings: workbook.Settings.items().map((setting) => dataOf(setting)),
      calculation: book.calculation.mode,
    }),
  ) as Record<string, unknown>;
}
