import { type Cell, type CellValue as FileValue, type Worksheet as FileSheet, Workbook } from 'exceljs';
import type { CellValue } from '../../../engine/schnittstelle';
import { toGermanFormula } from '../../core/calc/language';
import { quoteSheet, rectName } from '../../core/grid/address';
import { bounding, cellsOf, type Rect } from '../../core/grid/rect';
import type { Host } from '../../core/host';
import type { Worksheet } from '../../core/objects/worksheet';
import { PIXELS } from '../grid/geometry';
import { markDynamic } from './dynamic';
import { hasOwnFunction, toFile } from './formulas';
import { toStyle } from './style';

/**
 * `formulas` for Excel with the add-in. LibreOffice calculates array formulas anew whenever it opens a file and does not
 * know functions of add-ins, so for it, and for an Excel without the add-in, there is `values`.
 */
export type FileKind = 'formulas' | 'values';

/** Errors that the file format had from the beginning; the later ones are for Excel to find again. */
const ERRORS = ['#VALUE!', '#N/A', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!'];

type Result = number | string | boolean | { error: '#VALUE!' };

function result(value: CellValue): Result | undefined {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  return { error: (ERRORS.includes(value.code) ? value.code : '#VALUE!') as '#VALUE!' };
}

/** A result of the add-in may spill, so it is written the way Excel writes dynamic arrays. */
function formulaValue(
  sheet: Worksheet,
  row: number,
  column: number,
  formula: string,
  namespace: string,
): FileValue {
  const value = result(sheet.cells.value(row, column));
  const text = toFile(formula, namespace);
  const spill = sheet.cells.spill(row, column);
  if (!spill && !hasOwnFunction(formula, namespace))
    return { formula: text, ...(value === undefined ? {} : { result: value }) };
  const ref = rectName(spill ?? { row, column, rows: 1, columns: 1 });
  return {
    shareType: 'array',
    ref: ref.includes(':') ? ref : `${ref}:${ref}`,
    formula: text,
    ...(value === undefined ? {} : { result: value }),
  } as FileValue;
}

/** For readers without the add-in: the result as a plain value, the formula as a note on it. */
function valueWithNote(target: Cell, value: CellValue, formula: string): void {
  target.value = result(value) ?? null;
  target.note = toGermanFormula(formula);
}

function writeCells(sheet: Worksheet, target: FileSheet, namespace: string, kind: FileKind): void {
  const used = sheet.cells.used(true);
  const formatted = sheet.layout.formats.extent();
  const area: Rect | null = used && formatted ? bounding(used, formatted) : (used ?? formatted);
  for (const [row, column] of area ? cellsOf(area) : []) {
    const style = toStyle(sheet.layout.formats, row, column);
    const formula = sheet.cells.formula(row, column);
    const value = sheet.cells.value(row, column);
    if (value === null && formula === null && Object.keys(style).length === 0) continue;
    const cell = target.getCell(row + 1, column + 1);
    if (formula !== null && kind === 'values' && hasOwnFunction(formula, namespace))
      valueWithNote(cell, value, formula);
    else if (formula !== null) cell.value = formulaValue(sheet, row, column, formula, namespace);
    else cell.value = result(value) ?? null;
    Object.assign(cell, style);
  }
}

function writeLayout(sheet: Worksheet, target: FileSheet): void {
  const { layout } = sheet;
  for (const [column, points] of layout.columnWidths)
    target.getColumn(column + 1).width = (points * PIXELS - 5) / 7;
  for (const [row, points] of layout.rowHeights) target.getRow(row + 1).height = points;
  for (const column of layout.hiddenColumns) target.getColumn(column + 1).hidden = true;
  for (const row of layout.hiddenRows) target.getRow(row + 1).hidden = true;
  for (const rect of layout.merges) target.mergeCells(rectName(rect));
}

/** Before the cells: exceljs fills the cells of a table, and formulas in them have to come after. */
function writeTables(sheet: Worksheet, target: FileSheet): void {
  for (const table of sheet.Tables.items()) {
    const { rect } = table;
    const width = table.headers().length;
    target.addTable({
      name: table.Name,
      ref: rectName({ ...rect, rows: 1, columns: 1 }),
      headerRow: true,
      totalsRow: table.ShowTotals,
      style: { theme: 'TableStyleMedium2', showRowStripes: table.ShowBandedRows },
      columns: table.headers().map((name) => ({ name, filterButton: table.ShowFilterButton })),
      rows: Array.from({ length: table.body.rows }, () => Array<null>(width).fill(null)),
    });
  }
}

/** The workbook as a file that Excel and LibreOffice open, with formulas, last results, formats, tables and names. */
export async function workbookFile(host: Host, namespace: string, kind: FileKind): Promise<ArrayBuffer> {
  const { workbook } = host.book;
  const file = new Workbook();
  file.creator = 'KIM Refinanzierung';
  for (const sheet of workbook.Worksheets.items()) {
    const target = file.addWorksheet(sheet.Name, {
      state: sheet.Visibility === 'Visible' ? 'visible' : 'hidden',
      views: [{ showGridLines: sheet.ShowGridlines }],
    });
    writeTables(sheet, target);
    writeLayout(sheet, target);
    writeCells(sheet, target, namespace, kind);
  }
  for (const name of workbook.Names.items()) {
    const range = name.GetRangeOrNullObject();
    if (range)
      file.definedNames.add(`${quoteSheet(range.sheet.Name)}!${rectName(range.rect, true)}`, name.Name);
  }
  return markDynamic(await file.xlsx.writeBuffer());
}
