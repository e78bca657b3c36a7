import { containsCell, lastRow, type Rect } from '../../model/grid/rect';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import type { Range } from '../range/Range';
import { textOf } from '../range/RangeData';
import type { Worksheet } from '../worksheet/Worksheet';

export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly string[];
}

/** Hides rows by the values of columns; other kinds of criteria are refused by name. */
export class AutoFilter extends HostObject {
  readonly className = 'AutoFilter';
  private rect: Rect | null = null;
  private readonly criteria = new Map<number, FilterCriteria>();

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get Enabled(): boolean {
    return this.rect !== null;
  }

  get IsDataFiltered(): boolean {
    return this.criteria.size > 0;
  }

  get Criteria(): readonly (FilterCriteria | null)[] {
    return Array.from({ length: this.rect?.columns ?? 0 }, (_, index) => this.criteria.get(index) ?? null);
  }

  Apply(range: Range | string, columnIndex?: number, criteria?: FilterCriteria): void {
    this.rect = typeof range === 'string' ? this.sheet.GetRange(range).rect : range.rect;
    if (columnIndex === undefined || !criteria) return;
    if (criteria.filterOn !== 'Values') throw invalidArgument(`Filter ${criteria.filterOn}`);
    this.criteria.set(columnIndex, criteria);
    this.Reapply();
  }

  ClearCriteria(): void {
    this.criteria.clear();
    this.Reapply();
  }

  ClearColumnCriteria(columnIndex: number): void {
    this.criteria.delete(columnIndex);
    this.Reapply();
  }

  Remove(): void {
    this.ClearCriteria();
    this.rect = null;
  }

  Reapply(): void {
    const { rect } = this;
    if (!rect) return;
    for (let row = rect.row + 1; row <= lastRow(rect); row++) {
      const keep = [...this.criteria].every(([index, { values }]) => {
        const column = rect.column + index;
        const shown = textOf(this.sheet.cells.value(row, column), this.sheet.cells.format(row, column));
        return !containsCell(rect, row, column) || (values ?? []).includes(shown);
      });
      if (keep) this.sheet.layout.hiddenRows.delete(row);
      else this.sheet.layout.hiddenRows.add(row);
    }
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound('Filter');
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    return this.rect && this.sheet.range(this.rect);
  }
}
