import {
  bounding,
  cell,
  contains,
  lastColumn,
  lastRow,
  type Rect,
  sameRect,
} from '../../host/model/grid/rect';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { type Position, selectionOf } from './selection';
import { seriesOf } from './series';
import { filledPart } from './size';
import type { Workspace } from './workspace';

/** Where the fill handle leads: along the longer way, down or to the right or back; inside the source it shortens it. */
export function fillTarget(source: Rect, to: Position): Rect {
  const down = Math.max(to.row - lastRow(source), source.row - to.row, 0);
  const across = Math.max(to.column - lastColumn(source), source.column - to.column, 0);
  if (down === 0 && across === 0) return shortened(source, to);
  const reach = down >= across ? cell(to.row, source.column) : cell(source.row, to.column);
  return bounding(source, reach);
}

function shortened(source: Rect, to: Position): Rect {
  const up = lastRow(source) - to.row;
  const back = lastColumn(source) - to.column;
  return up >= back ? { ...source, rows: source.rows - up } : { ...source, columns: source.columns - back };
}

function continueSeries(sheet: Worksheet, source: Rect, target: Rect, down: boolean): void {
  const [lines, length] = down ? [source.columns, source.rows] : [source.rows, source.columns];
  const from = down ? target.row - source.row : target.column - source.column;
  const count = down ? target.rows : target.columns;
  for (let line = 0; line < lines; line++) {
    const at = (index: number): readonly [number, number] =>
      down ? [source.row + index, source.column + line] : [source.row + line, source.column + index];
    const next = seriesOf(
      sheet,
      Array.from({ length }, (_, index) => at(index)),
    );
    if (!next) continue;
    for (let index = from; index < from + count; index++) {
      if (index < 0 || index >= length) sheet.cells.put(...at(index), next(index));
    }
  }
  sheet.cells.changed(target, 'RangeEdited');
}

/** The fill handle. */
export function fillTo(workspace: Workspace, to: Position): void {
  const { sheet, selection, session } = workspace;
  const reached = fillTarget(selection.rect, to);
  if (sameRect(selection.rect, reached)) return;
  const source = filledPart(sheet, selection.rect);
  const target = filledPart(sheet, reached);
  const down = target.columns === source.columns;
  session.act(() => {
    const [before, after] = parts(source, target, down);
    for (const part of [before, after]) {
      if (part.rows > 0 && part.columns > 0) repeat(sheet, source, part, down);
    }
    if (contains(source, target)) clearBehind(sheet, source, target);
    else continueSeries(sheet, source, target, down);
    workspace.select({ ...selectionOf(reached), active: selection.active });
  });
}

function clearBehind(sheet: Worksheet, source: Rect, target: Rect): void {
  const [rows, columns] = [source.rows - target.rows, source.columns - target.columns];
  const rest =
    rows > 0
      ? { ...source, row: lastRow(target) + 1, rows }
      : { ...source, column: lastColumn(target) + 1, columns };
  sheet.range(rest).Clear('Contents');
}

/** A double click on the handle: down as far as the column beside it is filled, or to what stands there already. */
export function fillAlongside(workspace: Workspace): void {
  const { sheet, selection } = workspace;
  const { rect } = selection;
  const filled = (row: number, column: number): boolean =>
    column >= 0 && sheet.cells.value(row, column) !== null;
  const isFree = (row: number): boolean =>
    Array.from({ length: rect.columns }, (_, index) => rect.column + index).every((at) => !filled(row, at));
  const below = lastRow(rect) + 1;
  const beside = [rect.column - 1, lastColumn(rect) + 1].find((column) => filled(below, column));
  if (beside === undefined) return;
  let row = lastRow(rect);
  while (filled(row + 1, beside) && isFree(row + 1)) row += 1;
  fillTo(workspace, { row, column: lastColumn(rect) });
}

/** What lies before and behind the source. */
function parts(source: Rect, target: Rect, down: boolean): readonly [Rect, Rect] {
  return down
    ? [
        { ...source, row: target.row, rows: source.row - target.row },
        { ...source, row: lastRow(source) + 1, rows: lastRow(target) - lastRow(source) },
      ]
    : [
        { ...source, column: target.column, columns: source.column - target.column },
        { ...source, column: lastColumn(source) + 1, columns: lastColumn(target) - lastColumn(source) },
      ];
}

/** Copies cell by cell, for the target need not be a multiple of the source. */
function repeat(sheet: Worksheet, source: Rect, part: Rect, down: boolean): void {
  const length = down ? source.rows : source.columns;
  const start = down ? part.row - source.row : part.column - source.column;
  for (let index = 0; index < (down ? part.rows : part.columns); index++) {
    const from = (((start + index) % length) + length) % length;
    const line = (base: Rect, offset: number): Rect =>
      down
        ? { ...base, row: base.row + offset, rows: 1 }
        : { ...base, column: base.column + offset, columns: 1 };
    sheet.range(line(part, index)).CopyFrom(sheet.range(line(source, from)));
  }
}

/** Ctrl+D and Ctrl+R: the first line of the selection over all of it, from outside if only one line is selected. */
export function fillInside(workspace: Workspace, direction: 'down' | 'right'): void {
  const { sheet, selection, session } = workspace;
  const rect = filledPart(sheet, selection.rect);
  const down = direction === 'down';
  const alone = down ? rect.rows === 1 : rect.columns === 1;
  if (alone && (down ? rect.row : rect.column) === 0) return;
  const source: Rect = down
    ? { ...rect, row: alone ? rect.row - 1 : rect.row, rows: 1 }
    : { ...rect, column: alone ? rect.column - 1 : rect.column, columns: 1 };
  session.act(() => sheet.range(rect).CopyFrom(sheet.range(source)));
}
