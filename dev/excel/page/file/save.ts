import { type Cell, type CellValue as FileValue, type Worksheet as FileSheet, Workbook } from 'exceljs';
import JSZip from 'jszip';
import type { CellValue } from '@kim/engine';
import { toGermanFormula } from '../../host/model/calc/language';
import { rectName } from '../../host/model/grid/address';
import { cellCount, cellsOf, containsCell, MAX_COLUMNS, WHOLE_SHEET } from '../../host/model/grid/rect';
import type { Host } from '../../host/host';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { withMerges, withNames } from './areas';
import { writeCharts } from './charts';
import { writeComments } from './comments';
import { writeConditionalFormats } from './write-conditional';
import { markDynamic } from './dynamic';
import { hasOwnFunction, hasSpill, toFile } from './formulas';
import { writeHeaderFooter } from './header-footer';
import { writeLines } from './lines';
import { edit } from './package';
import { writePageSetup } from './page-setup';
import { writeProtection } from './protection';
import { writeSettings } from './settings';
import { toStyle } from './write-style';
import { writeTables } from './tables';
import { sheetKey, withSheetNames } from './sheet-keys';
import { viewOf, writeTabColour } from './view';
import { withValidations } from './write-validation';
import { fileText } from './xml';

/**
 * `formulas` for Excel with the add-in. LibreOffice calculates array formulas anew whenever it opens a file and does not
 * know functions of add-ins, so for it, and for an Excel without the add-in, there is `values`.
 */
export type FileKind = 'formulas' | 'values';

/** Errors that the file format had from the beginning; the later ones are for Excel to find again. */
const ERRORS = ['#VALUE!', '#N/A', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!'];

type Result = number | string | boolean | { error: '#VALUE!' };

/** What a formula has come to; none if the file format has no word for it, so that it is calculated when it is opened. */
const lastResult = (value: CellValue): Result | undefined =>
  typeof value === 'object' && value !== null && !ERRORS.includes(value.code) ? undefined : result(value);

function result(value: CellValue): Result | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return fileText(value);
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
  const value = lastResult(sheet.cells.value(row, column));
  const home = sheet.Tables.items().find(({ rect }) => containsCell(rect, row, column));
  const text = fileText(toFile(formula, namespace, home?.Name));
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
  target.note = fileText(toGermanFormula(formula));
}

/** Whether a reader without the add-in, or one that knows no results that spread, would lose the result. */
const isOnlyForExcel = (
  sheet: Worksheet,
  row: number,
  column: number,
  formula: string,
  namespace: string,
): boolean =>
  hasOwnFunction(formula, namespace) || hasSpill(formula) || sheet.cells.spill(row, column) !== null;

/** An area with more cells is no list or form: its blank cells lose their format. */
const MOST_BLANK = 200_000;

/** Cells with a content or a format of their own, row by row; not those in between, which may be millions. */
export function cellsToWrite({ cells, layout }: Worksheet): (readonly [row: number, column: number])[] {
  const keys = new Set<number>();
  const add = ([row, column]: readonly [number, number]): unknown => keys.add(row * MAX_COLUMNS + column);
  cells.filled(WHOLE_SHEET).forEach(add);
  for (const rect of layout.formats.areas())
    if (cellCount(rect) <= MOST_BLANK) [...cellsOf(rect)].forEach(add);
  return [...keys]
    .sort((a, b) => a - b)
    .map((key) => [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS] as const);
}

function writeCells(sheet: Worksheet, target: FileSheet, namespace: string, kind: FileKind): void {
  for (const [row, column] of cellsToWrite(sheet)) {
    const style = toStyle(sheet.layout.formats, row, column);
    const formula = sheet.cells.formula(row, column);
    const value = sheet.cells.value(row, column);
    if (value === null && formula === null && Object.keys(style).length === 0) continue;
    const cell = target.getCell(row + 1, column + 1);
    if (formula !== null && kind === 'values' && isOnlyForExcel(sheet, row, column, formula, namespace))
      valueWithNote(cell, value, formula);
    else if (formula !== null) cell.value = formulaValue(sheet, row, column, formula, namespace);
    else cell.value = result(value) ?? null;
    Object.assign(cell, style);
  }
}

async function writeSheet(
  sheet: Worksheet,
  target: FileSheet,
  namespace: string,
  kind: FileKind,
): Promise<void> {
  writeTables(sheet, target);
  writeLines(sheet, target);
  writeCells(sheet, target, namespace, kind);
  writeTabColour(sheet, target);
  writePageSetup(sheet.PageLayout, target);
  writeHeaderFooter(sheet.PageLayout.HeadersFooters.DefaultForAllPages, target);
  writeConditionalFormats(sheet, target, namespace);
  writeComments(sheet, target);
  await writeProtection(sheet.Protection, target);
}

/** The workbook as a file that Excel and LibreOffice open, with formulas, last results, formats, tables and names. */
export async function workbookFile(host: Host, namespace: string, kind: FileKind): Promise<ArrayBuffer> {
  const { workbook } = host.book;
  const file = new Workbook();
  file.creator = 'KIM Refinanzierung';
  const sheets = workbook.Worksheets.items();
  for (const [index, sheet] of sheets.entries()) {
    const target = file.addWorksheet(sheetKey(index), {
      state: sheet.Visibility === 'Visible' ? 'visible' : 'hidden',
      views: [viewOf(sheet)],
    });
    await writeSheet(sheet, target, namespace, kind);
  }
  const zip = await JSZip.loadAsync(await file.xlsx.writeBuffer());
  await markDynamic(zip);
  const names = sheets.map(({ Name }) => Name);
  await edit(zip, 'xl/workbook.xml', (xml) => withNames(withSheetNames(xml, names), host));
  await edit(zip, 'docProps/app.xml', (xml) => withSheetNames(xml, names));
  for (const [index, { layout }] of sheets.entries())
    await edit(zip, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      withMerges(withValidations(xml, layout.validations, namespace), layout.merges),
    );
  for (const [index, sheet] of sheets.entries()) await writeCharts(zip, sheet, index);
  await writeSettings(zip, host.addinId, host);
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}
