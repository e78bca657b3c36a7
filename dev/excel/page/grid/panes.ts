import type { Geometry } from './geometry';
import type { View } from './view';

/** Lines from the first to the last, none if the first comes after the last. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

export interface Panes {
  /** What scrolls. */
  readonly rows: LineSpan;
  readonly columns: LineSpan;
  /** What stays. */
  readonly frozenRows: LineSpan;
  readonly frozenColumns: LineSpan;
}

/** Further cells around what is seen, so that scrolling shows no gaps; to the left for texts that reach into view. */
const SPARE_ROWS = 8;
const SPARE_COLUMNS = 6;

/** The cells that have to be drawn, each of them in one part of the window only. */
export function panesOf(geometry: Geometry, view: View): Panes {
  const { frozen } = geometry;
  return {
    rows: {
      first: Math.max(frozen.rows, geometry.rowAt(view.top) - SPARE_ROWS),
      last: Math.min(geometry.rows - 1, geometry.rowAt(view.top + view.height) + SPARE_ROWS),
    },
    columns: {
      first: Math.max(frozen.columns, geometry.columnAt(view.left) - SPARE_COLUMNS),
      last: Math.min(geometry.columns - 1, geometry.columnAt(view.left + view.width) + 1),
    },
    frozenRows: { first: 0, last: frozen.rows - 1 },
    frozenColumns: { first: 0, last: frozen.columns - 1 },
  };
}

export const linesOf = ({ first, last }: LineSpan): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
