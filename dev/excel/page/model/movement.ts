import { cell, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../../host/model/grid/rect';
import { type Direction, edgeOf } from '../../host/model/sheet/edges';
import { cornerOf, type Position, samePosition, walked } from './selection';
import { columnsOf, rowsOf } from './size';
import { neighbourOf } from './steps';
import type { Workspace } from './workspace';

/** With Shift the corner of the selection moves, without it the active cell. */
const start = ({ selection }: Workspace, extend: boolean): Position =>
  extend ? cornerOf(selection) : selection.active;

function go(workspace: Workspace, to: Position, extend: boolean): void {
  const { sheet, selection } = workspace;
  // Whole lines stay whole while more of them are taken in.
  const rows = extend && selection.rect.rows === MAX_ROWS ? MAX_ROWS : rowsOf(sheet);
  const columns = extend && selection.rect.columns === MAX_COLUMNS ? MAX_COLUMNS : columnsOf(sheet);
  const at = {
    row: Math.max(0, Math.min(to.row, rows - 1)),
    column: Math.max(0, Math.min(to.column, columns - 1)),
  };
  if (extend) workspace.extendTo(at);
  else workspace.selectCell(at);
}

export function move(workspace: Workspace, direction: Direction, extend = false): void {
  go(workspace, neighbourOf(workspace.sheet, start(workspace, extend), direction, !extend), extend);
}

/** Ctrl+arrow. What is filled counts in the line of the active cell, also while the opposite corner moves. */
export function jump(workspace: Workspace, direction: Direction, extend: boolean): void {
  const { sheet, selection } = workspace;
  const { active } = selection;
  const from = start(workspace, extend);
  const isVertical = direction === 'Up' || direction === 'Down';
  const line = isVertical ? cell(from.row, active.column) : cell(active.row, from.column);
  const to = edgeOf(sheet, line, direction);
  go(workspace, isVertical ? { ...from, row: to.row } : { ...from, column: to.column }, extend);
}

export function page(workspace: Workspace, rows: number, extend: boolean): void {
  const from = start(workspace, extend);
  go(workspace, { ...from, row: from.row + rows }, extend);
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
  const { selection, sheet, tabbed } = workspace;
  const { rect, active } = selection;
  if (rect.rows * rect.columns > 1) {
    workspace.select(walked(selection, by, step));
    return;
  }
  const before = tabbed && samePosition(tabbed.at, active) ? tabbed.start : null;
  if (by === 'column') move(workspace, step > 0 ? 'Right' : 'Left');
  else {
    const from = { row: active.row, column: before ?? active.column };
    go(workspace, neighbourOf(sheet, from, step > 0 ? 'Down' : 'Up', true), false);
  }
  workspace.tabbed =
    by === 'column' ? { start: before ?? active.column, at: workspace.selection.active } : null;
}
