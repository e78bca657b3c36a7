import {
  bounding,
  cell,
  intersection,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from '../../model/grid/rect';
import { itemNotFound } from '../../wire/errors';
import type { Range } from './Range';
import { RangeData } from './RangeData';

/** Ranges reached from a range by counting cells. */
export abstract class RangeNavigation extends RangeData {
  GetBoundingRect(other: Range | string): Range {
    return this.sheet.range(bounding(this.rect, this.other(other).rect));
  }

  GetCell(row: number, column: number): Range {
    return this.sheet.range(cell(this.rect.row + row, this.rect.column + column));
  }

  GetRow(row: number): Range {
    return this.sheet.range({ ...this.rect, row: this.rect.row + row, rows: 1 });
  }

  GetColumn(column: number): Range {
    return this.sheet.range({ ...this.rect, column: this.rect.column + column, columns: 1 });
  }

  GetLastRow(): Range {
    return this.GetRow(this.rect.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.rect.columns - 1);
  }

  GetLastCell(): Range {
    return this.GetCell(this.rect.rows - 1, this.rect.columns - 1);
  }

  GetEntireRow(): Range {
    return this.sheet.range({ ...this.rect, column: 0, columns: MAX_COLUMNS });
  }

  GetEntireColumn(): Range {
    return this.sheet.range({ ...this.rect, row: 0, rows: MAX_ROWS });
  }

  GetOffsetRange(rows: number, columns: number): Range {
    return this.sheet.range({ ...this.rect, row: this.rect.row + rows, column: this.rect.column + columns });
  }

  GetResizedRange(rows: number, columns: number): Range {
    return this.sheet.range({
      ...this.rect,
      rows: this.rect.rows + rows,
      columns: this.rect.columns + columns,
    });
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.sheet.range({ ...this.rect, rows, columns });
  }

  /** A negative count looks the other way. */
  GetRowsBelow(count = 1): Range {
    const row = count > 0 ? lastRow(this.rect) + 1 : this.rect.row + count;
    return this.sheet.range({ ...this.rect, row, rows: Math.abs(count) });
  }

  GetRowsAbove(count = 1): Range {
    return this.GetRowsBelow(-count);
  }

  GetColumnsAfter(count = 1): Range {
    const column = count > 0 ? lastColumn(this.rect) + 1 : this.rect.column + count;
    return this.sheet.range({ ...this.rect, column, columns: Math.abs(count) });
  }

  GetColumnsBefore(count = 1): Range {
    return this.GetColumnsAfter(-count);
  }

  GetIntersection(other: Range | string): Range {
    return present(this.GetIntersectionOrNullObject(other), 'Schnittmenge');
  }

  GetIntersectionOrNullObject(other: Range | string): Range | null {
    const range = this.other(other);
    const rect = range.sheet === this.sheet ? intersection(this.rect, range.rect) : null;
    return rect && this.sheet.range(rect);
  }

  private other(range: Range | string): Range {
    return typeof range === 'string' ? this.sheet.GetRange(range) : range;
  }
}

export function present<T>(value: T | null, what: string): T {
  if (value === null) throw itemNotFound(what);
  return value;
}
