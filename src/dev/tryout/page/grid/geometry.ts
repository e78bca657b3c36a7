import type { Rect } from '../../core/grid/rect';
import type { Worksheet } from '../../core/objects/worksheet';
import { columnsOf, rowsOf } from '../model/size';

/** Sizes in the workbook are points; a screen has 4/3 of them in pixels. */
export const PIXELS = 4 / 3;
export const HEAD_HEIGHT = 22;
export const HEAD_WIDTH = 46;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The edges of all lines, summed up once. */
function edges(count: number, size: (line: number) => number): Float64Array {
  const sums = new Float64Array(count + 1);
  for (let line = 0; line < count; line++)
    sums[line + 1] = (sums[line] ?? 0) + Math.round(size(line) * PIXELS);
  return sums;
}

/** The line that a pixel lies in. */
function lineAt(sums: Float64Array, pixel: number): number {
  let low = 0;
  let high = sums.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sums[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Frozen rows and columns that would leave no room for the others scroll along. */
const LEAST_ROOM = 80;

/** Where the cells of a sheet lie, in pixels from the corner of A1. */
export class Geometry {
  readonly rows: number;
  readonly columns: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  private readonly tops: Float64Array;
  private readonly lefts: Float64Array;

  /** In a window of so many pixels. */
  constructor(sheet: Worksheet, width: number, height: number) {
    const { layout } = sheet;
    this.rows = rowsOf(sheet);
    this.columns = columnsOf(sheet);
    this.tops = edges(this.rows, (row) => (layout.hiddenRows.has(row) ? 0 : layout.rowHeight(row)));
    this.lefts = edges(this.columns, (column) =>
      layout.hiddenColumns.has(column) ? 0 : layout.columnWidth(column),
    );
    const { rows, columns } = sheet.FreezePanes.frozen;
    this.frozen = {
      rows: this.top(rows) + LEAST_ROOM <= height ? rows : 0,
      columns: this.left(columns) + LEAST_ROOM <= width ? columns : 0,
    };
  }

  get frozenHeight(): number {
    return this.top(this.frozen.rows);
  }

  get frozenWidth(): number {
    return this.left(this.frozen.columns);
  }

  get height(): number {
    return this.tops[this.rows] ?? 0;
  }

  get width(): number {
    return this.lefts[this.columns] ?? 0;
  }

  top(row: number): number {
    return this.tops[Math.min(row, this.rows)] ?? 0;
  }

  left(column: number): number {
    return this.lefts[Math.min(column, this.columns)] ?? 0;
  }

  rowAt(pixel: number): number {
    return lineAt(this.tops, pixel);
  }

  columnAt(pixel: number): number {
    return lineAt(this.lefts, pixel);
  }

  box({ row, column, rows, columns }: Rect): Box {
    const [left, top] = [this.left(column), this.top(row)];
    return { left, top, width: this.left(column + columns) - left, height: this.top(row + rows) - top };
  }

  /** The cell under a pixel of the window, whose scrolling is given. */
  cellAt(
    x: number,
    y: number,
    scrolled: { readonly left: number; readonly top: number },
  ): {
    row: number;
    column: number;
  } {
    return {
      row: this.rowAt(Math.max(0, y < this.frozenHeight ? y : y + scrolled.top)),
      column: this.columnAt(Math.max(0, x < this.frozenWidth ? x : x + scrolled.left)),
    };
  }

  /** Where a cell is seen: a frozen one moves along with the window. */
  seen(rect: Rect, scrolled: { readonly left: number; readonly top: number }): Box {
    const box = this.box(rect);
    return {
      ...box,
      left: box.left + (rect.column < this.frozen.columns ? scrolled.left : 0),
      top: box.top + (rect.row < this.frozen.rows ? scrolled.top : 0),
    };
  }
}
