import { cell, lastColumn, lastRow } from '../../core/grid/rect';
import { type Direction, edgeOf, STEPS } from '../../core/objects/edges';
import { cornerOf, type Position, walked } from './selection';
import { columnsOf, rowsOf } from './size';
import type { Workspace } from './workspace';

/** With Shift the corner of the selection moves, without it the active cell. */
const start = ({ selection }: Workspace, extend: boolean): Position =>
  extend ? cornerOf(selection) : selection.active;

function go(workspace: Workspace, to: Position, extend: boolean): void {
  const { sheet } = workspace;
  const at = {
    row: Math.max(0, Math.min(to.row, rowsOf(sheet) - 1)),
    column: Math.max(0, Math.min(to.column, columnsOf(sheet) - 1)),
  };
  if (extend) workspace.extendTo(at);
  else workspace.selectCell(at);
}

function goBy(workspace: Workspace, rows: number, columns: number, extend: boolean): void {
  const from = start(workspace, extend);
  go(workspace, { row: from.row + rows, column: from.column + columns }, extend);
}

export function move(workspace: Workspace, direction: Direction, extend = false): void {
  goBy(workspace, ...STEPS[direction], extend);
}

/** Ctrl+arrow. */
export function jump(workspace: Workspace, direction: Direction, extend: boolean): void {
  const from = start(workspace, extend);
  go(workspace, edgeOf(workspace.sheet, cell(from.row, from.column), direction), extend);
}

export function page(workspace: Workspace, rows: number, extend: boolean): void {
  goBy(workspace, rows, 0, extend);
}

export function lineStart(workspace: Workspace, extend: boolean): void {
  go(workspace, { ...start(workspace, extend), column: 0 }, extend);
}

export function sheetStart(workspace: Workspace, extend: boolean): void {
  go(workspace, { row: 0, column: 0 }, extend);
}

export function sheetEnd(workspace: Workspace, extend: boolean): void {
  const { sheet } = workspace;
  const used = sheet.book.engine.usedRange(sheet.engineId) ?? cell(0, 0);
  go(workspace, { row: lastRow(used), column: lastColumn(used) }, extend);
}

/** Enter and Tab: on to the next cell, inside a selection of several cells in its order. */
export function advance(workspace: Workspace, by: 'row' | 'column', step: 1 | -1): void {
  const { selection } = workspace;
  const { rect } = selection;
  if (rect.rows * rect.columns > 1) workspace.select(walked(selection, by, step));
  else if (by === 'row') goBy(workspace, step, 0, false);
  else goBy(workspace, 0, step, false);
}
