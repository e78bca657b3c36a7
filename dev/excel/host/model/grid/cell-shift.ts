import { isEntireColumn, isEntireRow, type Rect } from './rect';

/** Cells inserted (`count` > 0) or deleted (`count` < 0) at `at`; only the band from `from` on, `size` wide, moves. */
export interface CellShift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly size: number;
}

export function insertion(rect: Rect, shift: 'Down' | 'Right'): CellShift {
  return shift === 'Down'
    ? { axis: 'row', at: rect.row, count: rect.rows, from: rect.column, size: rect.columns }
    : { axis: 'column', at: rect.column, count: rect.columns, from: rect.row, size: rect.rows };
}

export function deletion(rect: Rect, shift: 'Up' | 'Left'): CellShift {
  const edit = insertion(rect, shift === 'Up' ? 'Down' : 'Right');
  return { ...edit, count: -edit.count };
}

/** True if whole rows or columns move, so that nothing is torn apart. */
export const isWhole = (rect: Rect, edit: CellShift): boolean =>
  edit.axis === 'row' ? isEntireRow(rect) : isEntireColumn(rect);

function moveSpan(start: number, length: number, edit: CellShift): { start: number; length: number } | null {
  const end = start + length;
  if (edit.count > 0) {
    if (start >= edit.at) return { start: start + edit.count, length };
    return end > edit.at ? { start, length: length + edit.count } : { start, length };
  }
  const until = edit.at - edit.count;
  const before = Math.max(0, Math.min(end, edit.at) - start);
  const after = Math.max(0, end - Math.max(start, until));
  if (before + after === 0) return null;
  return { start: start < edit.at ? start : Math.max(start, until) + edit.count, length: before + after };
}

/** Where a rectangle lies after the edit; `null` if all of it was deleted. What sticks out of the band stays. */
export function moved(rect: Rect, edit: CellShift): Rect | null {
  const [crossStart, crossSize] = edit.axis === 'row' ? [rect.column, rect.columns] : [rect.row, rect.rows];
  if (crossStart < edit.from || crossStart + crossSize > edit.from + edit.size) return rect;
  // A whole column stays one whatever becomes of rows, and a whole row whatever becomes of columns.
  if (edit.axis === 'row' ? isEntireColumn(rect) : isEntireRow(rect)) return rect;
  const [start, length] = edit.axis === 'row' ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const span = moveSpan(start, length, edit);
  if (!span) return null;
  return edit.axis === 'row'
    ? { ...rect, row: span.start, rows: span.length }
    : { ...rect, column: span.start, columns: span.length };
}

/** Moves the keys of a sparse list of row heights or column widths. */
export function movedLine(line: number, edit: CellShift): number | null {
  return moveSpan(line, 1, edit)?.start ?? null;
}
