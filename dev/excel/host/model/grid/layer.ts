import { type CellShift, moved } from './cell-shift';
import {
  cell,
  cellCount,
  cellsOf,
  contains,
  containsCell,
  intersection,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  type Rect,
} from './rect';

interface Painted {
  readonly rect: Rect;
  readonly value: unknown;
}

/** Rectangles of up to so many cells are kept cell by cell: a stack of thousands of them would make every look slow. */
const FEW = 16;
/** As many cells are looked at one by one. */
const MANY = 10_000;

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;
const placeOf = (key: number): readonly [row: number, column: number] => [
  Math.floor(key / MAX_COLUMNS),
  key % MAX_COLUMNS,
];

/** One property of a sheet's looks: large rectangles as they were painted, the last one on top, and single cells above all. */
export class Layer {
  private rects: readonly Painted[] = [];
  private cells = new Map<number, unknown>();

  paint(rect: Rect, value: unknown): void {
    if (cellCount(rect) <= FEW) {
      for (const [row, column] of cellsOf(rect)) this.cells.set(keyOf(row, column), value);
      return;
    }
    this.rects = [...this.rects.filter((painted) => !contains(rect, painted.rect)), { rect, value }];
    for (const [row, column] of this.within(rect)) this.cells.delete(keyOf(row, column));
  }

  at(row: number, column: number): unknown {
    const key = keyOf(row, column);
    if (this.cells.has(key)) return this.cells.get(key);
    for (let i = this.rects.length - 1; i >= 0; i--) {
      const painted = this.rects[i];
      if (painted && containsCell(painted.rect, row, column)) return painted.value;
    }
    return undefined;
  }

  /** The value that all cells share, or `null` if they differ. */
  common(rect: Rect, fallback: unknown): unknown {
    const at = (row: number, column: number): unknown => this.at(row, column) ?? fallback;
    const first = at(rect.row, rect.column);
    if (cellCount(rect) <= MANY) {
      for (const [row, column] of cellsOf(rect)) if (at(row, column) !== first) return null;
      return first;
    }
    const parts = this.rects.filter((painted) => intersection(painted.rect, rect) !== null);
    const covering = parts.map((painted) => contains(painted.rect, rect)).lastIndexOf(true);
    // What lies below a layer that covers everything can't be seen.
    const seen = parts.slice(Math.max(0, covering)).map(({ value }) => value ?? fallback);
    if (covering < 0) seen.push(fallback);
    for (const [row, column] of this.within(rect)) seen.push(at(row, column));
    return seen.every((value) => value === first) ? first : null;
  }

  /** Where something was painted, whole rows and columns apart. */
  areas(): Rect[] {
    const large = this.rects
      .filter(({ rect, value }) => value !== undefined && !isEntireColumn(rect) && !isEntireRow(rect))
      .map(({ rect }) => rect);
    const small = [...this.cells].filter(([, value]) => value !== undefined);
    return [...large, ...small.map(([key]) => cell(...placeOf(key)))];
  }

  copy(): Layer {
    const layer = new Layer();
    layer.rects = this.rects;
    layer.cells = new Map(this.cells);
    return layer;
  }

  edit(edit: CellShift): void {
    this.rects = this.rects.flatMap(({ rect, value }) => {
      const next = moved(rect, edit);
      return next ? [{ rect: next, value }] : [];
    });
    const before = this.cells;
    this.cells = new Map();
    for (const [key, value] of before) {
      const next = moved(cell(...placeOf(key)), edit);
      if (next) for (const [row, column] of cellsOf(next)) this.cells.set(keyOf(row, column), value);
    }
  }

  /** The single cells in an area. */
  private *within(rect: Rect): Generator<readonly [row: number, column: number]> {
    if (cellCount(rect) < this.cells.size) {
      for (const place of cellsOf(rect)) if (this.cells.has(keyOf(...place))) yield place;
      return;
    }
    for (const key of this.cells.keys()) {
      const place = placeOf(key);
      if (containsCell(rect, ...place)) yield place;
    }
  }
}
