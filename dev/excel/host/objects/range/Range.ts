import { cell, contains, intersection, type Rect } from '../../model/grid/rect';
import { invalidArgument } from '../../wire/errors';
import { ConditionalFormatCollection } from '../conditional-format/ConditionalFormatCollection';
import { copyCells, type CopyType } from '../../model/sheet/copy-cells';
import { DataValidation } from '../validation/DataValidation';
import { edgeOf, extended, surrounding, type Direction } from '../../model/sheet/edges';
import { findCells, replaceCells, type SearchCriteria } from '../../model/sheet/find';
import { clearCells, deleteCells, insertCells, type ClearApplyTo } from '../../model/sheet/edit-cells';
import { moveCells } from '../../model/sheet/move-cells';
import { RangeAreas } from './RangeAreas';
import { RangeFormat } from '../range-format/RangeFormat';
import { present, RangeNavigation } from './RangeNavigation';
import { RangeSort } from './RangeSort';
import { specialCells } from '../../model/sheet/special-cells';
import { TableScopedCollection } from '../table/TableScopedCollection';
import type { Worksheet } from '../worksheet/Worksheet';

/** Ranges are made on demand; a range that the client keeps stays the same object until it lets go. */
export class Range extends RangeNavigation {
  readonly className = 'Range';

  override idData(): Record<string, unknown> {
    return { _ReferenceId: this.sheet.book.references.idOf(this) };
  }

  _KeepReference(): void {
    this.sheet.book.references.keep(this);
  }

  /** The client asks before it sends a large write in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rect.rows || columns !== this.rect.columns)
      throw invalidArgument(`${rows} x ${columns}`);
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, [this.rect]);
  }

  get Sort(): RangeSort {
    return new RangeSort(this.sheet, this.rect);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, [this.rect]);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, [this.rect]);
  }

  /** `null` if some cells are part of a result that has spread, and some are not. */
  get HasSpill(): boolean | null {
    return this.sheet.cells.hasSpill(this.rect);
  }

  /** A built-in style, by its name. */
  get Style(): string | null {
    return this.sheet.layout.formats.common('Style', this.rect, 'Normal') as string | null;
  }

  set Style(style: string | null) {
    this.sheet.Protection.assertFormattable(this.rect);
    this.sheet.layout.formats.paint('Style', this.rect, style);
  }

  get RowHidden(): boolean | null {
    return this.sheet.layout.hidden('row', this.rect);
  }

  set RowHidden(hidden: boolean | null) {
    this.sheet.layout.hide('row', this.rect, hidden === true);
  }

  get ColumnHidden(): boolean | null {
    return this.sheet.layout.hidden('column', this.rect);
  }

  set ColumnHidden(hidden: boolean | null) {
    this.sheet.layout.hide('column', this.rect, hidden === true);
  }

  get Hidden(): boolean | null {
    return this.RowHidden === true || this.ColumnHidden === true;
  }

  get Top(): number {
    return this.sheet.layout.extent('row', 0, this.rect.row);
  }

  get Left(): number {
    return this.sheet.layout.extent('column', 0, this.rect.column);
  }

  get Height(): number {
    return this.sheet.layout.extent('row', this.rect.row, this.rect.rows);
  }

  get Width(): number {
    return this.sheet.layout.extent('column', this.rect.column, this.rect.columns);
  }

  Calculate(): void {
    this.sheet.book.calculation.force({ sheet: this.sheet.engineId, ...this.rect });
  }

  Clear(applyTo: ClearApplyTo = 'All'): void {
    clearCells(this.sheet, this.rect, applyTo);
  }

  CopyFrom(
    source: Range | RangeAreas | string,
    type: CopyType = 'All',
    skipBlanks = false,
    transpose = false,
  ): void {
    const from = typeof source === 'string' ? this.sheet.GetRange(source) : source;
    if (from instanceof RangeAreas) throw invalidArgument('Mehrfachauswahl');
    copyCells(from, this, { type, skipBlanks, transpose });
  }

  /** Cut and paste. */
  MoveTo(destination: Range | string): void {
    const target = typeof destination === 'string' ? this.sheet.GetRange(destination) : destination;
    moveCells(this, target);
  }

  Delete(shift: string): void {
    deleteCells(this.sheet, this.rect, shift);
  }

  Insert(shift: string): Range {
    const { rect } = this;
    insertCells(this.sheet, rect, shift);
    return this.sheet.range(rect);
  }

  Find(text: string, criteria?: SearchCriteria): Range {
    return present(this.FindOrNullObject(text, criteria), text);
  }

  FindOrNullObject(text: string, criteria?: SearchCriteria): Range | null {
    const [first] = findCells(this.sheet, this.rect, text, criteria ?? {}, true);
    return first ? this.sheet.range(first) : null;
  }

  ReplaceAll(text: string, replacement: string, criteria?: SearchCriteria): number {
    return replaceCells(this.sheet, this.rect, text, replacement, criteria ?? {});
  }

  Merge(across = false): void {
    if (!across) this.sheet.layout.merge(this.rect);
    else for (let row = 0; row < this.rect.rows; row++) this.sheet.layout.merge(this.GetRow(row).rect);
  }

  Unmerge(): void {
    this.sheet.layout.unmerge(this.rect);
  }

  GetMergedAreas(): RangeAreas {
    return present(this.GetMergedAreasOrNullObject(), 'verbundene Zellen');
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const areas = this.sheet.layout.merges.filter((area) => intersection(area, this.rect));
    return areas.length > 0 ? new RangeAreas(this.sheet, areas) : null;
  }

  Select(): void {
    this.sheet.Activate();
    this.sheet.select(this.rect);
  }

  GetRangeEdge(direction: Direction, activeCell?: Range): Range {
    return this.sheet.range(edgeOf(this.sheet, activeCell?.rect ?? this.rect, direction));
  }

  GetExtendedRange(direction: Direction, activeCell?: Range): Range {
    return this.sheet.range(extended(this.sheet, this.rect, activeCell?.rect ?? this.rect, direction));
  }

  GetSurroundingRegion(): Range {
    return this.sheet.range(surrounding(this.sheet, this.rect));
  }

  GetUsedRange(valuesOnly = false): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.sheet.cells.used(valuesOnly, this.rect);
    return used && this.sheet.range(used);
  }

  GetSpecialCells(type: string, valueType?: string): RangeAreas {
    return present(this.GetSpecialCellsOrNullObject(type, valueType), type);
  }

  GetSpecialCellsOrNullObject(type: string, valueType?: string): RangeAreas | null {
    const found = specialCells(this.sheet, this.rect, type, valueType ?? 'All');
    return found.length > 0 ? new RangeAreas(this.sheet, found) : null;
  }

  GetSpillingToRange(): Range {
    return present(this.GetSpillingToRangeOrNullObject(), 'Überlauf');
  }

  GetSpillingToRangeOrNullObject(): Range | null {
    const spill = this.sheet.cells.spill(this.rect.row, this.rect.column);
    return spill && this.startsAt(spill) ? this.sheet.range(spill) : null;
  }

  GetSpillParent(): Range {
    return present(this.GetSpillParentOrNullObject(), 'Überlauf');
  }

  GetSpillParentOrNullObject(): Range | null {
    const spill = this.sheet.cells.spill(this.rect.row, this.rect.column);
    return spill && !this.startsAt(spill) ? this.sheet.range(cell(spill.row, spill.column)) : null;
  }

  GetTables(fullyContained = false): TableScopedCollection {
    const rects = this.sheet.Tables.items().filter((table) =>
      fullyContained ? contains(this.rect, table.rect) : intersection(this.rect, table.rect),
    );
    return new TableScopedCollection(rects);
  }

  private startsAt(rect: Rect): boolean {
    return rect.row === this.rect.row && rect.column === this.rect.column;
  }
}
