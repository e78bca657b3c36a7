import type { CellShift } from './cell-shift';
import { Layer } from './layer';
import { bounding, cell, cellsOf, type Rect } from './rect';

/**
 * Formats of a sheet: for every property what was painted where. So formatting a whole column costs no more than
 * formatting a cell.
 */
export class Layers {
  private readonly byProperty = new Map<string, Layer>();

  paint(property: string, rect: Rect, value: unknown): void {
    const layer = this.byProperty.get(property) ?? new Layer();
    this.byProperty.set(property, layer);
    layer.paint(rect, value);
  }

  at(property: string, row: number, column: number): unknown {
    return this.byProperty.get(property)?.at(row, column);
  }

  /** The value all cells share, or `null` if they differ; `fallback` stands where nothing was painted. */
  common(property: string, rect: Rect, fallback: unknown): unknown {
    const layer = this.byProperty.get(property);
    return layer ? layer.common(rect, fallback) : fallback;
  }

  /** Smallest rectangle around all formatted cells; formats of whole rows and columns don't count as used. */
  extent(): Rect | null {
    const [first, ...others] = this.areas();
    return first ? others.reduce(bounding, first) : null;
  }

  /** Where something was painted, whole rows and columns apart; areas may lie above each other. */
  areas(): Rect[] {
    return [...this.byProperty.values()].flatMap((layer) => layer.areas());
  }

  clear(rect: Rect): void {
    for (const layer of this.byProperty.values()) layer.paint(rect, undefined);
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
          this.paint(property, cell(row, column), values[index]);
        }
      }
    }
  }

  /** Takes over everything another sheet has painted. */
  adopt(source: Layers): void {
    for (const [property, layer] of source.byProperty) this.byProperty.set(property, layer.copy());
  }

  edit(edit: CellShift): void {
    for (const layer of this.byProperty.values()) layer.edit(edit);
  }
}
