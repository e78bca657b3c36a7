import { cell, lastColumn, lastRow } from '../../core/grid/rect';
import { type Direction, edgeOf } from '../../core/objects/edges';
import { cornerOf, type Position, samePosition, walked } from './selection';
import { columnsOf, rowsOf } from './size';
import { neighbourOf } from './steps';
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

export function move(workspace: Workspace, direction: Direction, extend = false): void {
  go(workspace, neighbourOf(workspace.sheet, start(workspace, extend), direction, !extend), extend);
}

/** Ctrl+arrow. What is filled counts in the line of the active cell, also while the opposite corner moves. */
export function jump(workspace: Workspace, direction: Direction, extend: boolean): void {
  const { active } = workspace.selection;
  const from = start(workspace, extend);
  const isVertical = direction === 'Up' || direction === 'Down';
  const at = isVertical ? cell(from.row, active.column) : cell(active.row, from.column);
  const to = edgeOf(workspace.sheet, at, direction);
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
  const begun = tabbed && samePosition(tabbed.at, active) ? tabbed.start : active.column;
  if (by === 'column') move(workspace, step > 0 ? 'Right' : 'Left');
  else {
    const direction = step > 0 ? 'Down' : 'Up';
    go(workspace, neighbourOf(sheet, { row: active.row, column: begun }, direction, true), false);
  }
  workspace.tabbed = by === 'column' ? { start: begun, at: workspace.selection.active } : null;
}
