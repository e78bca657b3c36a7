import { lastRow, MAX_COLUMNS, MAX_ROWS } from '../../model/grid/rect';
import { invalidArgument } from '../../wire/errors';
import { RangeBorderCollection } from './RangeBorderCollection';
import { FormatGroup } from './FormatGroup';
import { FormatProtection } from './FormatProtection';
import { textOf } from '../range/RangeData';
import { RangeFill } from './RangeFill';
import { RangeFont } from './RangeFont';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../model/sheet/sheet-layout';

/** Points that a letter takes at the standard size, the borders of a cell, and the highest row of Excel's. */
const [LETTER, BORDERS, HIGHEST] = [5, 6, 409];
const STANDARD_SIZE = 11;

/** What a wrapped text needs, in points; where a line really breaks only a screen can tell. */
function wrappedHeight(text: string, width: number, size: number): number {
  const room = Math.max(LETTER, width - BORDERS);
  const letter = (LETTER * size) / STANDARD_SIZE;
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * letter) / room)), 0);
  return Math.min(HIGHEST, lines * (size + DEFAULT_ROW_HEIGHT - STANDARD_SIZE));
}

export class RangeFormat extends FormatGroup {
  readonly className = 'RangeFormat';

  get Font(): RangeFont {
    return new RangeFont(this.sheet, this.rects);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.sheet, this.rects);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.sheet, this.rects);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.sheet, this.rects);
  }

  get WrapText(): boolean | null {
    return this.read('WrapText', false);
  }

  set WrapText(wrap: boolean | null) {
    this.paint('WrapText', wrap);
  }

  get HorizontalAlignment(): string | null {
    return this.read('HorizontalAlignment', 'General');
  }

  set HorizontalAlignment(alignment: string | null) {
    this.paint('HorizontalAlignment', alignment);
  }

  get VerticalAlignment(): string | null {
    return this.read('VerticalAlignment', 'Bottom');
  }

  set VerticalAlignment(alignment: string | null) {
    this.paint('VerticalAlignment', alignment);
  }

  get IndentLevel(): number | null {
    return this.read('IndentLevel', 0);
  }

  set IndentLevel(level: number | null) {
    this.paint('IndentLevel', level);
  }

  get ShrinkToFit(): boolean | null {
    return this.read('ShrinkToFit', false);
  }

  set ShrinkToFit(shrink: boolean | null) {
    this.paint('ShrinkToFit', shrink);
  }

  get TextOrientation(): number | null {
    return this.read('TextOrientation', 0);
  }

  set TextOrientation(degrees: number | null) {
    this.paint('TextOrientation', degrees);
  }

  get ColumnWidth(): number | null {
    return this.size('column');
  }

  set ColumnWidth(width: number | null) {
    this.resize('column', width);
  }

  get RowHeight(): number | null {
    return this.size('row');
  }

  set RowHeight(height: number | null) {
    this.resize('row', height);
  }

  get UseStandardWidth(): boolean {
    return this.size('column') === DEFAULT_COLUMN_WIDTH;
  }

  set UseStandardWidth(standard: boolean) {
    if (standard) this.resize('column', DEFAULT_COLUMN_WIDTH);
  }

  get UseStandardHeight(): boolean {
    return this.size('row') === DEFAULT_ROW_HEIGHT;
  }

  set UseStandardHeight(standard: boolean) {
    if (standard) this.resize('row', DEFAULT_ROW_HEIGHT);
  }

  /** An estimate: six points a character; what the text really needs only a screen can tell. */
  AutofitColumns(): void {
    for (const rect of this.rects) {
      const { cells, layout } = this.sheet;
      const longest = new Map<number, number>();
      for (const [row, column] of cells.filled({ ...rect, row: 0, rows: MAX_ROWS })) {
        const { length } = textOf(cells.value(row, column), cells.format(row, column));
        longest.set(column, Math.max(longest.get(column) ?? 0, length));
      }
      for (const [column, length] of longest)
        layout.columnWidths.set(column, Math.max(DEFAULT_COLUMN_WIDTH / 4, length * 6 + 6));
    }
  }

  /** An estimate, too. */
  AutofitRows(): void {
    const { cells, layout } = this.sheet;
    for (const rect of this.rects) {
      for (const row of [...layout.rowHeights.keys()])
        if (row >= rect.row && row <= lastRow(rect)) layout.rowHeights.delete(row);
      for (const [row, column] of cells.filled({ ...rect, column: 0, columns: MAX_COLUMNS })) {
        if (layout.formats.at('WrapText', row, column) !== true) continue;
        const text = textOf(cells.value(row, column), cells.format(row, column));
        const size = Number(layout.formats.at('FontSize', row, column) ?? STANDARD_SIZE);
        const height = wrappedHeight(text, layout.columnWidth(column), size);
        if (height > layout.rowHeight(row)) layout.rowHeights.set(row, height);
      }
    }
  }

  private size(axis: 'row' | 'column'): number | null {
    const sizes = new Set(this.rects.flatMap((rect) => this.sheet.layout.sizes(axis, rect)));
    return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
  }

  private resize(axis: 'row' | 'column', size: number | null): void {
    if (typeof size !== 'number' || size < 0) throw invalidArgument(String(size));
    for (const rect of this.rects) {
      this.sheet.Protection.assertAllowed(axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
      this.sheet.layout.resize(axis, rect, size);
    }
  }
}
