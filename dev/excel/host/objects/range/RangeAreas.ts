import { fullAddress } from '../../model/grid/address';
import { cellCount, intersection, isEntireColumn, isEntireRow, type Rect } from '../../model/grid/rect';
import { HostObject } from '../../wire/host-object';
import { ConditionalFormatCollection } from '../conditional-format/ConditionalFormatCollection';
import { DataValidation } from '../validation/DataValidation';
import { clearCells, type ClearApplyTo } from '../../model/sheet/edit-cells';
import { type Range } from './Range';
import { RangeCollection } from './RangeCollection';
import { RangeFormat } from '../range-format/RangeFormat';
import { present } from './RangeNavigation';
import { specialCells } from '../../model/sheet/special-cells';
import { type Worksheet } from '../worksheet/Worksheet';

/** Several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly className = 'RangeAreas';

  constructor(
    readonly sheet: Worksheet,
    readonly rects: readonly Rect[],
  ) {
    super();
  }

  override idData(): Record<string, unknown> {
    return { _ReferenceId: this.sheet.book.references.idOf(this) };
  }

  _KeepReference(): void {
    this.sheet.book.references.keep(this);
  }

  get Address(): string {
    return this.rects.map((rect) => fullAddress(this.sheet.Name, rect)).join(',');
  }

  get AddressLocal(): string {
    return this.rects.map((rect) => fullAddress(this.sheet.Name, rect)).join(';');
  }

  get AreaCount(): number {
    return this.rects.length;
  }

  get CellCount(): number {
    return this.rects.reduce((sum, rect) => sum + cellCount(rect), 0);
  }

  get IsEntireColumn(): boolean {
    return this.rects.every(isEntireColumn);
  }

  get IsEntireRow(): boolean {
    return this.rects.every(isEntireRow);
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.rects.map((rect) => this.sheet.range(rect)));
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, this.rects);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.rects);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.rects);
  }

  Calculate(): void {
    for (const rect of this.rects) this.sheet.book.calculation.force({ sheet: this.sheet.engineId, ...rect });
  }

  Clear(applyTo: ClearApplyTo = 'All'): void {
    for (const rect of this.rects) clearCells(this.sheet, rect, applyTo);
  }

  GetEntireRow(): RangeAreas {
    return this.map((rect) => this.sheet.range(rect).GetEntireRow().rect);
  }

  GetEntireColumn(): RangeAreas {
    return this.map((rect) => this.sheet.range(rect).GetEntireColumn().rect);
  }

  GetOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    return this.map((rect) => this.sheet.range(rect).GetOffsetRange(rows, columns).rect);
  }

  GetIntersection(other: Range | RangeAreas | string): RangeAreas {
    return present(this.GetIntersectionOrNullObject(other), 'Schnittmenge');
  }

  GetIntersectionOrNullObject(other: Range | RangeAreas | string): RangeAreas | null {
    const area = typeof other === 'string' ? this.sheet.GetRanges(other) : other;
    const others = area instanceof RangeAreas ? area.rects : [area.rect];
    return this.present(
      this.rects.flatMap((rect) => others.flatMap((their) => intersection(rect, their) ?? [])),
    );
  }

  GetSpecialCells(type: string, valueType?: string): RangeAreas {
    return present(this.GetSpecialCellsOrNullObject(type, valueType), type);
  }

  GetSpecialCellsOrNullObject(type: string, valueType?: string): RangeAreas | null {
    return this.present(
      this.rects.flatMap((rect) => specialCells(this.sheet, rect, type, valueType ?? 'All')),
    );
  }

  GetUsedRangeAreas(valuesOnly = false): RangeAreas {
    return present(this.GetUsedRangeAreasOrNullObject(valuesOnly), 'benutzte Zellen');
  }

  GetUsedRangeAreasOrNullObject(valuesOnly = false): RangeAreas | null {
    return this.present(this.rects.flatMap((rect) => this.sheet.cells.used(valuesOnly, rect) ?? []));
  }

  private map(change: (rect: Rect) => Rect): RangeAreas {
    return new RangeAreas(this.sheet, this.rects.map(change));
  }

  private present(rects: readonly Rect[]): RangeAreas | null {
    return rects.length > 0 ? new RangeAreas(this.sheet, rects) : null;
  }
}
