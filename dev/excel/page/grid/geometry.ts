import type { Rect } from '../../host/model/grid/rect';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../host/model/sheet/sheet-layout';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { Edges } from './edges';
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

/** The lines of another size in pixels; hidden ones have none. */
function others(sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): Map<number, number> {
  const pixels = new Map([...sizes].map(([line, points]) => [line, Math.round(points * PIXELS)]));
  for (const line of hidden) pixels.set(line, 0);
  return pixels;
}

/** Frozen rows and columns that would leave no room for the others scroll along. */
const LEAST_ROOM = 80;

/** Where the cells of a sheet lie, in pixels from the corner of A1. */
export class Geometry {
  readonly frozen: { readonly rows: number; readonly columns: number };
  private readonly tops: Edges;
  private readonly lefts: Edges;

  /** In a window of so many pixels. */
  constructor(sheet: Worksheet, width: number, height: number) {
    const { layout } = sheet;
    this.tops = new Edges(
      rowsOf(sheet),
      Math.round(DEFAULT_ROW_HEIGHT * PIXELS),
      others(layout.rowHeights, layout.hiddenRows),
    );
    this.lefts = new Edges(
      columnsOf(sheet),
      Math.round(DEFAULT_COLUMN_WIDTH * PIXELS),
      others(layout.columnWidths, layout.hiddenColumns),
    );
    const { rows, columns } = sheet.FreezePanes.frozen;
    this.frozen = {
      rows: this.top(rows) + LEAST_ROOM <= height ? rows : 0,
      columns: this.left(columns) + LEAST_ROOM <= width ? columns : 0,
    };
  }

  get rows(): number {
    return this.tops.count;
  }

  get columns(): number {
    return this.lefts.count;
  }

  get frozenHeight(): number {
    return this.top(this.frozen.rows);
  }

  get frozenWidth(): number {
    return this.left(this.frozen.columns);
  }

  get height(): number {
    return this.tops.start(this.rows);
  }

  get width(): number {
    return this.lefts.start(this.columns);
  }

  top(row: number): number {
    return this.tops.start(row);
  }

  left(column: number): number {
    return this.lefts.start(column);
  }

  rowAt(pixel: number): number {
    return this.tops.at(pixel);
  }

  columnAt(pixel: number): number {
    return this.lefts.at(pixel);
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
