import { bounding, cell, lastColumn, lastRow, type Rect, sameRect } from '../../core/grid/rect';
import type { Worksheet } from '../../core/objects/worksheet';
import { type Position, selectionOf } from './selection';
import type { Workspace } from './workspace';

/** Where the fill handle leads: along the longer way, down or to the right or back. */
export function fillTarget(source: Rect, to: Position): Rect {
  const down = Math.max(to.row - lastRow(source), source.row - to.row, 0);
  const across = Math.max(to.column - lastColumn(source), source.column - to.column, 0);
  if (down === 0 && across === 0) return source;
  const reach = down >= across ? cell(to.row, source.column) : cell(source.row, to.column);
  return bounding(source, reach);
}

/** Numbers with equal steps go on, everything else repeats. */
function stepOf(sheet: Worksheet, source: Rect, down: boolean, line: number): number | null {
  const length = down ? source.rows : source.columns;
  if (length < 2) return null;
  const at = (index: number): readonly [number, number] =>
    down ? [source.row + index, line] : [line, source.column + index];
  const numbers = Array.from({ length }, (_, index) => {
    const [row, column] = at(index);
    return sheet.cells.formula(row, column) === null ? sheet.cells.value(row, column) : null;
  });
  if (!numbers.every((value): value is number => typeof value === 'number')) return null;
  const [first = 0, second = 0] = numbers;
  const step = Number((second - first).toPrecision(15));
  const even = numbers.every((value, index) => Math.abs(value - (first + step * index)) < 1e-9);
  return even ? step : null;
}

function continueSeries(sheet: Worksheet, source: Rect, target: Rect, down: boolean): void {
  const lines = down ? source.columns : source.rows;
  for (let index = 0; index < lines; index++) {
    const line = (down ? source.column : source.row) + index;
    const step = stepOf(sheet, source, down, line);
    if (step === null) continue;
    const start = sheet.cells.value(down ? source.row : line, down ? line : source.column) as number;
    const from = down ? target.row - source.row : target.column - source.column;
    const count = down ? target.rows : target.columns;
    for (let way = from; way < from + count; way++) {
      const value = Number((start + step * way).toPrecision(15));
      if (down) sheet.cells.put(source.row + way, line, value);
      else sheet.cells.put(line, source.column + way, value);
    }
  }
  sheet.cells.changed(target, 'RangeEdited');
}

/** The fill handle. */
export function fillTo(workspace: Workspace, to: Position): void {
  const { sheet, selection, session } = workspace;
  const source = selection.rect;
  const target = fillTarget(source, to);
  if (sameRect(source, target)) return;
  const down = target.columns === source.columns;
  session.act(() => {
    const [before, after] = parts(source, target, down);
    for (const part of [before, after]) {
      if (part.rows > 0 && part.columns > 0) repeat(sheet, source, part, down);
    }
    continueSeries(sheet, source, target, down);
    workspace.select({ ...selectionOf(target), active: selection.active });
  });
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
  const { rect } = selection;
  const down = direction === 'down';
  const alone = down ? rect.rows === 1 : rect.columns === 1;
  if (alone && (down ? rect.row : rect.column) === 0) return;
  const source: Rect = down
    ? { ...rect, row: alone ? rect.row - 1 : rect.row, rows: 1 }
    : { ...rect, column: alone ? rect.column - 1 : rect.column, columns: 1 };
  session.act(() => sheet.range(rect).CopyFrom(sheet.range(source)));
}
