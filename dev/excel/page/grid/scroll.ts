import { cell } from '../../host/model/grid/rect';
import type { Position } from '../model/selection';
import { type Geometry, HEAD_HEIGHT, HEAD_WIDTH } from './geometry';

export function isOnScrollBar(scroller: HTMLElement, event: { clientX: number; clientY: number }): boolean {
  const frame = scroller.getBoundingClientRect();
  return (
    event.clientX - frame.left > scroller.clientWidth || event.clientY - frame.top > scroller.clientHeight
  );
}

/** Scrolls just so far that the cell is in view, and not beneath frozen ones. */
export function reveal(scroller: HTMLElement, geometry: Geometry, at: Position): void {
  const box = geometry.box(cell(at.row, at.column));
  const { frozen, frozenHeight, frozenWidth } = geometry;
  const height = scroller.clientHeight - HEAD_HEIGHT;
  const width = scroller.clientWidth - HEAD_WIDTH;
  if (at.row >= frozen.rows) {
    if (box.top < scroller.scrollTop + frozenHeight) scroller.scrollTop = box.top - frozenHeight;
    else if (box.top + box.height > scroller.scrollTop + height)
      scroller.scrollTop = box.top + box.height - height;
  }
  if (at.column >= frozen.columns) {
    if (box.left < scroller.scrollLeft + frozenWidth) scroller.scrollLeft = box.left - frozenWidth;
    else if (box.left + box.width > scroller.scrollLeft + width)
      scroller.scrollLeft = box.left + box.width - width;
  }
}
