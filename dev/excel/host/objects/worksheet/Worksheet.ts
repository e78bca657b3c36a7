import type { Book } from '../../model/book';
import { type EventSource, SHEET_EVENTS, WORKBOOK_TARGET } from '../../wire/events';
import { parseAddress, rectName } from '../../model/grid/address';
import { type CellShift, moved } from '../../model/grid/cell-shift';
import { followCells } from '../../model/sheet/follow-cells';
import { cell, isInside, type Rect } from '../../model/grid/rect';
import { sameName } from '../../wire/collection';
import { invalidArgument, invalidOperation } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import { AutoFilter } from '../table/AutoFilter';
import { ChartCollection } from '../chart/ChartCollection';
import { CommentCollection } from '../comment/CommentCollection';
import { copySheet } from '../../model/sheet/copy-sheet';
import { WorksheetFreezePanes } from './WorksheetFreezePanes';
import { findCells, replaceCells, type SearchCriteria } from '../../model/sheet/find';
import { NamedItemCollection } from '../named-item/NamedItemCollection';
import { PageLayout } from './PageLayout';
import { Range } from '../range/Range';
import { RangeAreas } from '../range/RangeAreas';
import { present } from '../range/RangeNavigation';
import { SheetCells } from '../../model/sheet/sheet-cells';
import { SheetLayout } from '../../model/sheet/sheet-layout';
import { TableCollection } from '../table/TableCollection';
import { WorksheetProtection } from './WorksheetProtection';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export class Worksheet extends HostObject {
  readonly className = 'Worksheet';
  readonly Id: string;
  readonly Charts: ChartCollection;
  readonly Tables: TableCollection;
  readonly Names: NamedItemCollection;
  readonly Comments: CommentCollection;
  readonly Protection: WorksheetProtection;
  readonly FreezePanes: WorksheetFreezePanes;
  readonly PageLayout = new PageLayout(this);
  readonly AutoFilter = new AutoFilter(this);
  TabColor = '';
  ShowGridlines = true;
  ShowHeadings = true;
  EnableCalculation = true;
  StandardWidth = 8.43;
  readonly StandardHeight = 15;
  /** How the engine calls this sheet. */
  readonly engineId: number;
  readonly cells: SheetCells;
  readonly layout: SheetLayout;
  selection: Rect = cell(0, 0);
  private visibility: Visibility = 'Visible';

  constructor(
    readonly book: Book,
    private name: string,
  ) {
    super();
    this.Id = book.newId();
    this.engineId = book.engine.addSheet(name);
    this.cells = new SheetCells(book, this);
    this.layout = new SheetLayout();
    this.Charts = new ChartCollection(this);
    this.Tables = new TableCollection(book, this);
    this.Names = new NamedItemCollection(book, this);
    this.Comments = new CommentCollection(book, this);
    this.Protection = new WorksheetProtection(this);
    this.FreezePanes = new WorksheetFreezePanes(this);
  }

  override idData(): Record<string, unknown> {
    return { Id: this.Id };
  }

  override eventSource(): EventSource {
    return { target: this.Id, types: SHEET_EVENTS };
  }

  get Name(): string {
    return this.name;
  }

  set Name(name: string) {
    this.book.workbook.Protection.assertStructure();
    const before = this.name;
    this.name = sameName(name, before) ? name : this.book.workbook.Worksheets.checkName(name);
    this.book.engine.renameSheet(this.engineId, name);
    this.book.onRearranged();
    this.book.workbook.Worksheets.announce('NameChanged', this, { nameBefore: before, nameAfter: name });
  }

  get Position(): number {
    return this.book.workbook.Worksheets.items().indexOf(this);
  }

  set Position(position: number) {
    this.book.workbook.Protection.assertStructure();
    this.book.workbook.Worksheets.move(this, position);
  }

  get Visibility(): Visibility {
    return this.visibility;
  }

  set Visibility(value: Visibility) {
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(value)) throw invalidArgument(value);
    if (value !== 'Visible') this.assertNotLastVisible();
    const before = this.visibility;
    this.visibility = value;
    this.book.workbook.Worksheets.announce('VisibilityChanged', this, {
      visibilityBefore: before,
      visibilityAfter: value,
    });
  }

  Activate(): void {
    if (this.visibility !== 'Visible') throw invalidOperation(`"${this.name}" ist ausgeblendet`);
    this.book.workbook.Worksheets.activate(this);
  }

  Calculate(markAllDirty = false): void {
    this.book.calculation.force(markAllDirty ? 'all' : 'changed');
  }

  Copy(
    position: 'None' | 'Before' | 'After' | 'Beginning' | 'End' = 'None',
    relativeTo?: Worksheet,
  ): Worksheet {
    return copySheet(this, position, relativeTo ?? null);
  }

  Delete(): void {
    this.book.workbook.Protection.assertStructure();
    this.assertNotLastVisible();
    for (const table of [...this.Tables.items()]) table.detach();
    this.book.engine.deleteSheet(this.engineId);
    this.book.workbook.Worksheets.remove(this);
    followCells(this, () => null);
    this.book.onRearranged();
  }

  GetCell(row: number, column: number): Range {
    return this.range(cell(row, column));
  }

  GetRange(address?: string | null): Range {
    return this.range(this.resolve(address ?? ''));
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.range({ row, column, rows, columns });
  }

  GetRanges(address?: string | null): RangeAreas {
    const rects = (address ?? '').split(/[,;]/).map((part) => this.resolve(part.trim()));
    return new RangeAreas(this, rects);
  }

  GetUsedRange(valuesOnly = false): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.range(cell(0, 0));
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.cells.used(valuesOnly);
    return used && this.range(used);
  }

  FindAll(text: string, criteria?: SearchCriteria): RangeAreas {
    return present(this.FindAllOrNullObject(text, criteria), text);
  }

  FindAllOrNullObject(text: string, criteria?: SearchCriteria): RangeAreas | null {
    const used = this.cells.used(true);
    const found = used ? findCells(this, used, text, criteria ?? {}) : [];
    return found.length > 0 ? new RangeAreas(this, found) : null;
  }

  ReplaceAll(text: string, replacement: string, criteria?: SearchCriteria): number {
    const used = this.cells.used(true);
    return used ? replaceCells(this, used, text, replacement, criteria ?? {}) : 0;
  }

  GetNext(visibleOnly = false): Worksheet {
    return this.neighbour(1, visibleOnly);
  }

  GetNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbourOrNull(1, visibleOnly);
  }

  GetPrevious(visibleOnly = false): Worksheet {
    return this.neighbour(-1, visibleOnly);
  }

  GetPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbourOrNull(-1, visibleOnly);
  }

  areas(rects: readonly Rect[]): RangeAreas {
    return new RangeAreas(this, rects);
  }

  /** The cells of a rectangle as the object that clients work with. */
  range(rect: Rect): Range {
    if (!isInside(rect)) throw invalidArgument(`Bereich ${JSON.stringify(rect)}`);
    return new Range(this, rect);
  }

  select(rect: Rect): void {
    this.selection = rect;
    const payload = { address: rectName(rect), worksheetId: this.Id };
    this.book.events.emit(SHEET_EVENTS.SelectionChanged, this.Id, payload);
    this.book.events.emit(SHEET_EVENTS.SelectionChanged, WORKBOOK_TARGET, payload);
    for (const table of this.Tables.items()) table.selectionChanged(rect);
    this.book.onSelection();
  }

  /** Tells everything that is fixed to cells, apart from the cells themselves, that they have moved. */
  moveAttachments(edit: CellShift): void {
    this.layout.edit(edit);
    this.Comments.edit(edit);
    for (const table of [...this.Tables.items()]) table.edit(edit);
    followCells(this, (rect) => moved(rect, edit));
  }

  private resolve(address: string): Rect {
    const name = this.Names.find(address) ?? this.book.workbook.Names.find(address);
    if (name) return name.GetRange().rect;
    const { sheet, rect } = parseAddress(address);
    if (sheet !== null && !sameName(sheet, this.name)) throw invalidArgument(address);
    return rect;
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet {
    return present(this.neighbourOrNull(step, visibleOnly), 'Nachbarblatt');
  }

  private neighbourOrNull(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.book.workbook.Worksheets.items();
    for (let i = this.Position + step; i >= 0 && i < sheets.length; i += step) {
      const sheet = sheets[i];
      if (sheet && (!visibleOnly || sheet.Visibility === 'Visible')) return sheet;
    }
    return null;
  }

  private assertNotLastVisible(): void {
    const visible = this.book.workbook.Worksheets.candidates(true);
    if (visible.length === 1 && visible[0] === this)
      throw invalidOperation('Ein Blatt muss sichtbar bleiben');
  }
}
