import { cell } from '../../core/grid/rect';
import type { Position } from '../model/selection';
import { type Geometry, HEAD_HEIGHT, HEAD_WIDTH } from './geometry';

export function isOnScrollBar(scroller: HTMLElement, event: { clientX: number; clientY: number }): boolean {
  const frame = scroller.getBoundingClientRect();
  return (
    event.clientX - frame.left > scroller.clientWidth || event.clientY - frame.top > scroller.clientHeight
  );
}

/** Scrolls just so far that the cell is in view. */
export function reveal(scroller: HTMLElement, geometry: Geometry, at: Position): void {
  const box = geometry.box(cell(at.row, at.column));
  const height = scroller.clientHeight - HEAD_HEIGHT;
  const width = scroller.clientWidth - HEAD_WIDTH;
  if (box.top < scroller.scrollTop) scroller.scrollTop = box.top;
  else if (box.top + box.height > scroller.scrollTop + height)
    scroller.scrollTop = box.top + box.height - height;
  if (box.left < scroller.scrollLeft) scroller.scrollLeft = box.left;
  else if (box.left + box.width > scroller.scrollLeft + width)
    scroller.scrollLeft = box.left + box.width - width;
}
