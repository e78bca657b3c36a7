import type { Layers } from '../../host/model/grid/layers';
import {
  cellCount,
  isEntireRow,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  merge,
  type Rect,
} from '../../host/model/grid/rect';
import { TEXTS } from '../texts';
import { Count, LIMITS } from './limits';
import type { Look } from './read-style';

interface Painting {
  readonly property: string;
  readonly value: unknown;
  readonly at: [row: number, column: number][];
}

/** Whole rows or columns. */
interface Line {
  rect: Rect;
  readonly look: Look;
  /** The look, and what is not to be seen of lines in the other direction. */
  readonly painted: Look;
}

/** Collects the looks of single cells and paints each of them in as few rectangles as possible. */
export class Painter {
  private readonly cells = new Map<string, Painting>();
  /** What whole columns and rows have; a cell of another look has to say that it does not. */
  private readonly inherited = new Set<string>();
  private readonly lines: Line[] = [];
  private readonly count = new Count(TEXTS.counted.lines, LIMITS.items);

  columns(from: number, to: number, look: Look): void {
    this.line({ row: 0, rows: MAX_ROWS, column: from, columns: to - from + 1 }, look);
  }

  row(row: number, look: Look): void {
    const own = this.withInherited(look);
    const last = this.lines[this.lines.length - 1];
    const above = last && isEntireRow(last.rect) && last.look === look && lastRow(last.rect) === row - 1;
    if (above) last.rect = { ...last.rect, rows: last.rect.rows + 1 };
    else this.line({ row, rows: 1, column: 0, columns: MAX_COLUMNS }, look, own);
  }

  cell(row: number, column: number, look: Look): void {
    for (const [property, value] of this.withInherited(look)) this.add(property, value, row, column);
  }

  paint(formats: Layers): void {
    for (const { rect, painted } of this.lines)
      for (const [property, value] of painted) formats.paint(property, rect, value);
    const painted = [...this.cells.values()].flatMap(({ property, value, at }) =>
      merge(at).map((rect) => ({ property, value, rect })),
    );
    // Large ones first: they look for single cells below them.
    for (const { property, value, rect } of painted.sort((a, b) => cellCount(b.rect) - cellCount(a.rect)))
      formats.paint(property, rect, value);
  }

  private line(rect: Rect, look: Look, painted = look): void {
    this.count.add();
    this.lines.push({ rect, look, painted });
    for (const property of look.keys()) this.inherited.add(property);
  }

  private withInherited(look: Look): Look {
    const missing = [...this.inherited].filter((property) => !look.has(property));
    return missing.length === 0
      ? look
      : new Map([...look, ...missing.map((property) => [property, undefined] as const)]);
  }

  private add(property: string, value: unknown, row: number, column: number): void {
    const key = `${property}|${JSON.stringify(value)}`;
    const painting = this.cells.get(key) ?? { property, value, at: [] };
    painting.at.push([row, column]);
    this.cells.set(key, painting);
  }
}
