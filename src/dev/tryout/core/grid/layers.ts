import { type Edit, moved } from './edit';
import {
  bounding,
  cellsOf,
  contains,
  containsCell,
  intersection,
  isEntireColumn,
  isEntireRow,
  type Rect,
  sameRect,
} from './rect';

interface Layer {
  readonly rect: Rect;
  readonly value: unknown;
}

/**
 * Formats of a sheet: for every property a stack of painted rectangles, the last one on top. So formatting a
 * whole column costs no more than formatting a cell.
 */
export class Layers {
  private readonly byProperty = new Map<string, Layer[]>();

  paint(property: string, rect: Rect, value: unknown): void {
    const stack = (this.byProperty.get(property) ?? []).filter((layer) => !contains(rect, layer.rect));
    this.byProperty.set(property, [...stack, { rect, value }]);
  }

  at(property: string, row: number, column: number): unknown {
    const stack = this.byProperty.get(property) ?? [];
    for (let i = stack.length - 1; i >= 0; i--) {
      const layer = stack[i];
      if (layer && containsCell(layer.rect, row, column)) return layer.value;
    }
    return undefined;
  }

  /** The value all cells share, or `null` if they differ; `fallback` stands where nothing was painted. */
  common(property: string, rect: Rect, fallback: unknown): unknown {
    const parts = (this.byProperty.get(property) ?? []).flatMap(
      (layer) => intersection(layer.rect, rect) ?? [],
    );
    const top = parts[parts.length - 1];
    if (!top) return fallback;
    if (sameRect(top, rect)) return this.at(property, rect.row, rect.column) ?? fallback;
    const painted = parts.reduce(bounding);
    const first = sameRect(painted, rect) ? (this.at(property, rect.row, rect.column) ?? fallback) : fallback;
    for (const [row, column] of cellsOf(painted)) {
      if ((this.at(property, row, column) ?? fallback) !== first) return null;
    }
    return first;
  }

  /** Smallest rectangle around all formatted cells; formats of whole rows and columns don't count as used. */
  extent(): Rect | null {
    const rects = [...this.byProperty.values()]
      .flat()
      .filter(({ rect, value }) => value !== undefined && !isEntireColumn(rect) && !isEntireRow(rect))
      .map(({ rect }) => rect);
    const [first, ...others] = rects;
    return first ? others.reduce(bounding, first) : null;
  }

  clear(rect: Rect): void {
    for (const property of this.byProperty.keys()) this.paint(property, rect, undefined);
  }

  properties(): string[] {
    return [...this.byProperty.keys()];
  }

  copy(from: Rect, to: Rect, source: Layers = this): void {
    for (const property of source.properties()) {
      const values = [...cellsOf(from)].map(([row, column]) => source.at(property, row, column));
      if (values.every((value) => value === values[0])) this.paint(property, to, values[0]);
      else {
        for (const [row, column] of cellsOf(to)) {
          const index = ((row - to.row) % from.rows) * from.columns + ((column - to.column) % from.columns);
          this.paint(property, { row, column, rows: 1, columns: 1 }, values[index]);
        }
      }
    }
  }

  /** Takes over everything another sheet has painted. */
  adopt(source: Layers): void {
    for (const [property, stack] of source.byProperty) this.byProperty.set(property, [...stack]);
  }

  edit(edit: Edit): void {
    for (const [property, stack] of this.byProperty) {
      const next = stack.flatMap((layer) => {
        const rect = moved(layer.rect, edit);
        return rect ? [{ rect, value: layer.value }] : [];
      });
      this.byProperty.set(property, next);
    }
  }
}
