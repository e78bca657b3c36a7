import type { Cell, CellValue as FileValue, Worksheet as FileSheet } from 'exceljs';
import type { CellValue, ErrorCode } from '../../../engine/schnittstelle';
import { parseRect } from '../../core/grid/address';
import { containsCell, type Rect } from '../../core/grid/rect';
import type { Worksheet } from '../../core/objects/worksheet';
import { HostError } from '../../core/wire/errors';
import { fromFile } from './formulas';
import { Painter } from './readstyle';

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

/** Reads values, formulas and looks; the result is how many formulas were taken as values. */
export function readCells(source: FileSheet, sheet: Worksheet, namespace: string): number {
  const painter = new Painter();
  const areas = spilled(source);
  let unread = 0;
  source.eachRow({ includeEmpty: true }, (line) =>
    line.eachCell({ includeEmpty: true }, (cell) => {
      const [row, column] = [Number(cell.row) - 1, Number(cell.col) - 1];
      painter.add(row, column, cell.style);
      if (cell.isMerged && cell.master !== cell) return;
      const inSpill = areas.some(
        (area) => containsCell(area, row, column) && (area.row !== row || area.column !== column),
      );
      if (inSpill) return;
      if (cell.formula) unread += readFormula(sheet, cell, row, column, namespace) ? 0 : 1;
      else if (cell.value !== null) sheet.cells.put(row, column, plain(cell.value));
    }),
  );
  painter.paint(sheet.layout.formats);
  return unread;
}
