import type { CellValue } from '@kim/engine';
import { moveFormula } from '../calc/references';
import { deletion, type CellShift, insertion, isWhole, moved } from '../grid/cell-shift';
import { cell, intersection, type Rect } from '../grid/rect';
import { invalidArgument } from '../../wire/errors';
import type { ChangeType } from './sheet-cells';
import type { Worksheet } from '../../objects/worksheet/Worksheet';

export type ClearApplyTo = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

export function clearCells(sheet: Worksheet, rect: Rect, applyTo: ClearApplyTo): void {
  if (!['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'].includes(applyTo))
    throw invalidArgument(applyTo);
  if (applyTo === 'All' || applyTo === 'Contents') sheet.cells.erase(rect);
  if (applyTo !== 'All' && applyTo !== 'Formats') return;
  sheet.Protection.assertFormattable(rect);
  sheet.layout.formats.clear(rect);
  sheet.layout.unmerge(rect);
  sheet.layout.conditionalFormats = sheet.layout.conditionalFormats.filter((format) => format.exclude(rect));
  if (applyTo === 'All')
    sheet.layout.validations = sheet.layout.validations.filter((area) => !intersection(area.rect, rect));
}

export function insertCells(sheet: Worksheet, rect: Rect, shift: string): void {
  if (shift !== 'Down' && shift !== 'Right') throw invalidArgument(shift);
  apply(sheet, rect, insertion(rect, shift), shift === 'Down' ? 'Row' : 'Column', 'Inserted');
}

export function deleteCells(sheet: Worksheet, rect: Rect, shift: string): void {
  if (shift !== 'Up' && shift !== 'Left') throw invalidArgument(shift);
  apply(sheet, rect, deletion(rect, shift), shift === 'Up' ? 'Row' : 'Column', 'Deleted');
}

function apply(
  sheet: Worksheet,
  rect: Rect,
  edit: CellShift,
  line: 'Row' | 'Column',
  done: 'Inserted' | 'Deleted',
): void {
  const whole = isWhole(rect, edit);
  if (whole) sheet.Protection.assertAllowed(`allow${done === 'Inserted' ? 'Insert' : 'Delete'}${line}s`);
  else sheet.Protection.assertWritable(rect);
  if (whole) moveLines(sheet, edit);
  else moveBand(sheet, edit);
  sheet.moveAttachments(edit);
  sheet.cells.changed(rect, `${whole ? line : 'Cell'}${done}` as ChangeType);
}

function moveLines(sheet: Worksheet, { axis, at, count }: CellShift): void {
  const { engine } = sheet.book;
  if (axis === 'row' && count > 0) engine.insertRows(sheet.engineId, at, count);
  else if (axis === 'row') engine.deleteRows(sheet.engineId, at, -count);
  else if (count > 0) engine.insertColumns(sheet.engineId, at, count);
  else engine.deleteColumns(sheet.engineId, at, -count);
}

interface Content {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly value: CellValue;
}

/** What stands in the cells of an area; what spills into them belongs to a formula elsewhere. */
export function contents(sheet: Worksheet, rect: Rect): Content[] {
  return sheet.cells.filled(rect).flatMap(([row, column]) => {
    const formula = sheet.cells.formula(row, column);
    const value = sheet.cells.value(row, column);
    const spilled = formula === null && sheet.cells.spill(row, column) !== null;
    return spilled || (formula === null && value === null) ? [] : [{ row, column, formula, value }];
  });
}

/** Moves the cells of a band and rewrites every formula of the workbook that refers to one of them. */
function moveBand(sheet: Worksheet, edit: CellShift): void {
  for (const home of sheet.book.workbook.Worksheets.items()) {
    home.cells.rewriteFormulas((formula) => moveFormula(formula, home.Name, sheet.Name, edit));
  }
  const band: Rect =
    edit.axis === 'row'
      ? { row: edit.at, column: edit.from, rows: 1_048_576 - edit.at, columns: edit.size }
      : { row: edit.from, column: edit.at, rows: edit.size, columns: 16_384 - edit.at };
  const before = contents(sheet, band);
  for (const { row, column } of before) sheet.cells.put(row, column, null);
  for (const { row, column, formula, value } of before) {
    const target = moved(cell(row, column), edit);
    if (!target) continue;
    if (formula === null) sheet.cells.put(target.row, target.column, value);
    else sheet.cells.putFormula(target.row, target.column, formula);
  }
}
