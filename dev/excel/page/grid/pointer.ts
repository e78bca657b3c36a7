import type { Position } from '../model/selection';
import { fillTo } from '../model/fill';
import type { Workspace } from '../model/workspace';
import { type Geometry, HEAD_HEIGHT, HEAD_WIDTH } from './geometry';

/** The cell under the mouse; outside of the sheet the nearest one. */
export function positionAt(scroller: HTMLElement, geometry: Geometry, event: MouseEvent): Position {
  const frame = scroller.getBoundingClientRect();
  return geometry.cellAt(event.clientX - frame.left - HEAD_WIDTH, event.clientY - frame.top - HEAD_HEIGHT, {
    left: scroller.scrollLeft,
    top: scroller.scrollTop,
  });
}

/** At the edge of what is seen, dragging goes on. */
function scrollAtEdge(scroller: HTMLElement, event: MouseEvent): void {
  const frame = scroller.getBoundingClientRect();
  const push = (at: number, from: number, to: number): number =>
    at < from ? at - from : at > to ? at - to : 0;
  scroller.scrollBy(
    push(event.clientX, frame.left + HEAD_WIDTH, frame.right - 20) / 2,
    push(event.clientY, frame.top + HEAD_HEIGHT, frame.bottom - 20) / 2,
  );
}

/** Follows the mouse until its button is let go. */
function follow(moved: (event: MouseEvent) => void, done: (event: MouseEvent) => void): void {
  const end = (event: MouseEvent): void => {
    window.removeEventListener('pointermove', moved);
    window.removeEventListener('pointerup', end);
    done(event);
  };
  window.addEventListener('pointermove', moved);
  window.addEventListener('pointerup', end);
}

const nothing = (): void => undefined;

interface Surface {
  readonly scroller: HTMLElement;
  readonly geometry: () => Geometry;
  readonly workspace: Workspace;
  /** Shows what the fill handle would fill. */
  readonly onFilling: (to: Position | null) => void;
}

/** The handle lies on the edge of its cell: only a mouse that has moved means another one. */
const TREMBLE = 5;

function dragFill({ scroller, geometry, workspace, onFilling }: Surface, start: MouseEvent): void {
  let moved = false;
  follow(
    (event) => {
      moved ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > TREMBLE;
      if (!moved) return;
      scrollAtEdge(scroller, event);
      onFilling(positionAt(scroller, geometry(), event));
    },
    (event) => {
      onFilling(null);
      if (moved) fillTo(workspace, positionAt(scroller, geometry(), event));
    },
  );
}

function dragHead(
  { scroller, geometry, workspace }: Surface,
  axis: 'row' | 'column',
  line: number,
  extend: boolean,
): void {
  const { assist } = workspace;
  const pointing = workspace.edit !== null && assist.pointing;
  if (!pointing && !workspace.editing.commit()) return;
  const from = extend && !pointing ? workspace.selection.active[axis] : line;
  const to = (end: number): void => {
    if (pointing) assist.pointLines(axis, from, end);
    else workspace.selectLine(axis, from, end);
  };
  to(line);
  follow((event) => {
    scrollAtEdge(scroller, event);
    to(positionAt(scroller, geometry(), event)[axis]);
  }, nothing);
}

function dragCells({ scroller, geometry, workspace }: Surface, event: MouseEvent): void {
  const at = positionAt(scroller, geometry(), event);
  const { assist } = workspace;
  const pointing = workspace.edit !== null && assist.pointing;
  if (!pointing && !workspace.editing.commit()) return;
  const to = (place: Position, extend: boolean): void => {
    if (pointing) assist.point(place, extend);
    else if (extend) workspace.extendTo(place);
    else workspace.selectCell(place);
  };
  to(at, event.shiftKey);
  let last = at;
  follow((move) => {
    scrollAtEdge(scroller, move);
    const place = positionAt(scroller, geometry(), move);
    if (place.row === last.row && place.column === last.column) return;
    last = place;
    to(place, true);
  }, nothing);
}

/** A press of the mouse anywhere on the grid. */
export function press(surface: Surface, event: MouseEvent): void {
  const target = event.target as HTMLElement;
  const head = target.closest<HTMLElement>('[data-row], [data-column], [data-corner]');
  if (target.closest('[data-fill]')) dragFill(surface, event);
  else if (head) {
    const { row, column } = head.dataset;
    if (row !== undefined) dragHead(surface, 'row', Number(row), event.shiftKey);
    else if (column !== undefined) dragHead(surface, 'column', Number(column), event.shiftKey);
    else if (surface.workspace.editing.commit()) surface.workspace.selectAll();
  } else dragCells(surface, event);
}
