import { type Cell, type CellValue as FileValue, type Worksheet as FileSheet, Workbook } from 'exceljs';
import type { CellValue, ErrorCode } from '../../../engine/schnittstelle';
import { parseRect } from '../../core/grid/address';
import { containsCell, type Rect } from '../../core/grid/rect';
import type { Host } from '../../core/host';
import type { Worksheet } from '../../core/objects/worksheet';
import { HostError } from '../../core/wire/errors';
import { PIXELS } from '../grid/geometry';
import { fromFile } from './formulas';
import { Painter } from './style';

const DAY = 86_400_000;

/** exceljs makes dates of numbers with a date format. */
const serial = (date: Date): number =>
  Math.round(((date.getTime() - Date.UTC(1899, 11, 30)) / DAY) * 1e6) / 1e6;

function plain(value: FileValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return serial(value);
  if ('error' in value) return { code: value.error as ErrorCode };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return plain(value.text);
  return 'result' in value ? plain(value.result) : null;
}

/** Areas of formulas that fill several cells: all but the first are results and would be in the way. */
function spilled(source: FileSheet): Rect[] {
  const areas: Rect[] = [];
  source.eachRow((row) =>
    row.eachCell((cell) => {
      const value = cell.value as { shareType?: string; ref?: string } | null;
      const area =
        value && typeof value === 'object' && value.shareType === 'array' ? parseRect(value.ref ?? '') : null;
      if (area) areas.push(area);
    }),
  );
  return areas;
}

/** A formula that nobody here can read keeps its last result. */
function readFormula(sheet: Worksheet, cell: Cell, row: number, column: number, namespace: string): boolean {
  try {
    sheet.cells.putFormula(row, column, fromFile(cell.formula, namespace));
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    sheet.cells.put(row, column, plain(cell.value));
    return false;
  }
}

function readCells(source: FileSheet, sheet: Worksheet, namespace: string): number {
  const painter = new Painter();
  const areas = spilled(source);
  let unread = 0;
  source.eachRow({ includeEmpty: false }, (line) =>
    line.eachCell({ includeEmpty: true }, (cell) => {
      const [row, column] = [Number(cell.row) - 1, Number(cell.col) - 1];
      painter.add(row, column, cell.style);
      if (cell.isMerged && cell.master !== cell) return;
      const inSpill = areas.some(
        (area) => containsCell(area, row, column) && (area.row !== row || area.column !== column),
      );
      if (inSpill) return;
      if (cell.formula) unread += readFormula(sheet, cell, row, column, namespace) ? 0 : 1;
      else sheet.cells.put(row, column, plain(cell.value));
    }),
  );
  painter.paint(sheet.layout.formats);
  return unread;
}

interface FileModel {
  readonly merges?: readonly string[];
  readonly tables?: readonly {
    readonly name: string;
    readonly tableRef: string;
    readonly totalsRow?: boolean;
  }[];
}

function readLayout(source: FileSheet, sheet: Worksheet): void {
  const { layout } = sheet;
  source.columns.forEach((column, index) => {
    if (column.width !== undefined) layout.columnWidths.set(index, (column.width * 7 + 5) / PIXELS);
    if (column.hidden === true) layout.hiddenColumns.add(index);
  });
  source.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) layout.rowHeights.set(number - 1, row.height);
    if (row.hidden) layout.hiddenRows.add(number - 1);
  });
  const { merges = [], tables = [] } = source.model as unknown as FileModel;
  for (const address of merges) {
    const rect = parseRect(address);
    if (rect) layout.merge(rect);
  }
  for (const { name, tableRef } of tables) sheet.Tables.Add(tableRef, true).Name = name;
  sheet.ShowGridlines = source.views[0]?.showGridLines !== false;
}

interface DefinedNames {
  readonly model: readonly { readonly name: string; readonly ranges: readonly string[] }[];
}

/** Names of sheets come and go with Excel's own bookkeeping, such as `_xlnm.Print_Area`. */
function readNames(file: Workbook, host: Host): void {
  for (const { name, ranges } of (file.definedNames as unknown as DefinedNames).model) {
    const [range] = ranges;
    if (range !== undefined && !name.startsWith('_xlnm')) host.book.workbook.Names.Add(name, `=${range}`);
  }
}

export interface OpenedFile {
  readonly fill: (host: Host) => void;
  /** How many formulas were taken as values; known once the workbook is filled. */
  readonly unread: () => number;
}

/** Reads a file. @throws Error if it is none */
export async function readWorkbook(data: ArrayBuffer, namespace: string): Promise<OpenedFile> {
  const file = new Workbook();
  await file.xlsx.load(data);
  if (file.worksheets.length === 0) throw new Error('Die Datei enthält kein Tabellenblatt.');
  let unread = 0;
  return {
    unread: () => unread,
    fill: (host) => {
      const { Worksheets } = host.book.workbook;
      const sheets = file.worksheets.map((source, index) => {
        const sheet = index === 0 ? Worksheets.active() : Worksheets.Add(source.name);
        sheet.Name = source.name;
        return [source, sheet] as const;
      });
      // Formulas refer to tables and names, so these come first; tables need their headings.
      for (const [source, sheet] of sheets) unread += readCells(source, sheet, namespace);
      readNames(file, host);
      for (const [source, sheet] of sheets) readLayout(source, sheet);
      for (const [source, sheet] of sheets) if (source.state !== 'visible') sheet.Visibility = 'Hidden';
    },
  };
}
