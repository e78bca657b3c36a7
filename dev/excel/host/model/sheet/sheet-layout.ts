import { type CellShift, moved, movedLine } from '../grid/cell-shift';
import { Layers } from '../grid/layers';
import { intersection, MAX_COLUMNS, MAX_ROWS, type Rect } from '../grid/rect';
import type { ConditionalFormat } from '../../objects/conditional-format/ConditionalFormat';

export interface ValidationArea {
  readonly rect: Rect;
  readonly state: ValidationState;
}

export interface ValidationState {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** Points; what a new German workbook with Calibri 11 starts with: 10,71 characters, 80 pixels. */
export const DEFAULT_COLUMN_WIDTH = 60;
export const DEFAULT_ROW_HEIGHT = 15;

type Axis = 'row' | 'column';

const span = (axis: Axis, rect: Rect): readonly [start: number, count: number] =>
  axis === 'row' ? [rect.row, rect.rows] : [rect.column, rect.columns];

/** Everything about a sheet that is neither value nor formula, in the shapes that move with the cells. */
export class SheetLayout {
  readonly formats = new Layers();
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  merges: Rect[] = [];
  validations: ValidationArea[] = [];
  conditionalFormats: ConditionalFormat[] = [];

  columnWidth(column: number): number {
    return this.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT;
  }

  /** Sizes of the lines of an area, each different size once; whole sheets have at most a few. */
  sizes(axis: Axis, rect: Rect): number[] {
    const [start, count] = span(axis, rect);
    const own = axis === 'row' ? this.rowHeights : this.columnWidths;
    const inside = [...own].filter(([line]) => line >= start && line < start + count);
    const sizes = new Set(inside.map(([, size]) => size));
    if (inside.length < count) sizes.add(axis === 'row' ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH);
    return [...sizes];
  }

  resize(axis: Axis, rect: Rect, size: number): void {
    const [start, count] = span(axis, rect);
    const own = axis === 'row' ? this.rowHeights : this.columnWidths;
    for (let line = start; line < start + count; line++) own.set(line, size);
  }

  /** Points from one line to another; hidden lines take no room. */
  extent(axis: Axis, start: number, count: number): number {
    const own = axis === 'row' ? this.rowHeights : this.columnWidths;
    const hidden = axis === 'row' ? this.hiddenRows : this.hiddenColumns;
    const standard = axis === 'row' ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH;
    const inside = (line: number): boolean => line >= start && line < start + count;
    let sum = count * standard;
    for (const [line, size] of own) if (inside(line)) sum += size - standard;
    for (const line of hidden) if (inside(line)) sum -= own.get(line) ?? standard;
    return sum;
  }

  /** The line that a point of the sheet lies in. */
  lineAt(axis: Axis, points: number): number {
    let [from, to] = [0, (axis === 'row' ? MAX_ROWS : MAX_COLUMNS) - 1];
    while (from < to) {
      const middle = (from + to + 1) >> 1;
      if (this.extent(axis, 0, middle) <= points) from = middle;
      else to = middle - 1;
    }
    return from;
  }

  /** `null` if some lines of the area are hidden and some are not. */
  hidden(axis: Axis, rect: Rect): boolean | null {
    const [start, count] = span(axis, rect);
    const all = axis === 'row' ? this.hiddenRows : this.hiddenColumns;
    const inside = [...all].filter((line) => line >= start && line < start + count).length;
    if (inside === 0) return false;
    return inside === count ? true : null;
  }

  hide(axis: Axis, rect: Rect, hidden: boolean): void {
    const [start, count] = span(axis, rect);
    const all = axis === 'row' ? this.hiddenRows : this.hiddenColumns;
    for (let line = start; line < start + count; line++) {
      if (hidden) all.add(line);
      else all.delete(line);
    }
  }

  merge(rect: Rect): void {
    this.unmerge(rect);
    if (rect.rows > 1 || rect.columns > 1) this.merges.push(rect);
  }

  unmerge(rect: Rect): void {
    this.merges = this.merges.filter((area) => !intersection(area, rect));
  }

  edit(edit: CellShift): void {
    this.formats.edit(edit);
    this.merges = this.merges.flatMap((rect) => moved(rect, edit) ?? []);
    this.validations = this.validations.flatMap(({ rect, state }) => {
      const next = moved(rect, edit);
      return next ? [{ rect: next, state }] : [];
    });
    for (const format of this.conditionalFormats) format.edit(edit);
    this.conditionalFormats = this.conditionalFormats.filter((format) => format.rects.length > 0);
    this.editLines(edit);
  }

  /** Sizes belong to whole rows and columns, so they stay when only a part of the cells moves. */
  private editLines(edit: CellShift): void {
    if (edit.from !== 0) return;
    const key = (line: number): number[] => {
      const next = movedLine(line, edit);
      return next === null ? [] : [next];
    };
    const map = (sizes: Map<number, number>): Map<number, number> =>
      new Map([...sizes].flatMap(([line, size]) => key(line).map((next) => [next, size] as const)));
    if (edit.axis === 'row' && edit.size >= 16_384) {
      this.rowHeights = map(this.rowHeights);
      this.hiddenRows = new Set([...this.hiddenRows].flatMap(key));
    } else if (edit.axis === 'column' && edit.size >= 1_048_576) {
      this.columnWidths = map(this.columnWidths);
      this.hiddenColumns = new Set([...this.hiddenColumns].flatMap(key));
    }
  }
}
