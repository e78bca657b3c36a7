import { renameColumn, renameTable } from '../../model/calc/references';
import { type EventSource, TABLE_EVENTS } from '../../wire/events';
import { type CellShift, moved } from '../../model/grid/cell-shift';
import {
  cell,
  contains,
  containsCell,
  intersection,
  lastColumn,
  lastRow,
  type Rect,
} from '../../model/grid/rect';
import { sameName } from '../../wire/collection';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import { AutoFilter } from './AutoFilter';
import { isTableName } from '../../model/names';
import { insertCells } from '../../model/sheet/edit-cells';
import { headersIn } from '../../model/sheet/headers';
import type { Range } from '../range/Range';
import { TableColumnCollection } from './TableColumnCollection';
import { TableRowCollection } from './TableRowCollection';
import { TableSort } from './TableSort';
import type { Worksheet } from '../worksheet/Worksheet';

/** A table. The engine knows its place and headers, for structured references. */
export class Table extends HostObject {
  readonly className = 'Table';
  readonly Id: string;
  readonly Columns = new TableColumnCollection(this);
  readonly Rows = new TableRowCollection(this);
  readonly Sort = new TableSort(this);
  readonly AutoFilter: AutoFilter;
  Style = 'TableStyleMedium2';
  HighlightFirstColumn = false;
  HighlightLastColumn = false;
  ShowBandedRows = true;
  ShowBandedColumns = false;
  ShowFilterButton = true;
  private totals = false;
  private attached = true;
  /** The headings that formulas name. */
  private known: readonly string[] = [];

  constructor(
    readonly sheet: Worksheet,
    private name: string,
    /** Headers, rows and totals. */
    public rect: Rect,
  ) {
    super();
    this.Id = sheet.book.newId();
    this.AutoFilter = new AutoFilter(sheet);
  }

  override idData(): Record<string, unknown> {
    return { Id: this.Id };
  }

  override eventSource(): EventSource {
    return { target: this.Id, types: TABLE_EVENTS };
  }

  get Name(): string {
    return this.name;
  }

  set Name(name: string) {
    const other = this.sheet.book.workbook.Tables.find(name);
    if (other && other !== this) throw itemAlreadyExists(name);
    if (!isTableName(name)) throw invalidArgument(name);
    const before = this.name;
    this.name = name;
    this.publish();
    const { engine, workbook } = this.sheet.book;
    for (const sheet of workbook.Worksheets.items()) {
      sheet.cells.rewriteFormulas((formula) => renameTable(formula, before, name));
    }
    for (const defined of [...engine.names()]) {
      const formula = renameTable(defined.formula, before, name);
      if (formula !== defined.formula) engine.setName({ ...defined, formula });
    }
    if (!sameName(before, name)) engine.deleteTable(before);
    this.sheet.book.onRearranged();
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get ShowHeaders(): boolean {
    return true;
  }

  set ShowHeaders(show: boolean) {
    if (!show) throw invalidArgument('Tabellen ohne Kopfzeile kennt der Nachbau nicht');
  }

  get ShowTotals(): boolean {
    return this.totals;
  }

  set ShowTotals(show: boolean) {
    if (show === this.totals) return;
    if (show) {
      this.makeRoom(1);
      this.rect = { ...this.rect, rows: this.rect.rows + 1 };
      this.sheet.cells.put(lastRow(this.rect), this.rect.column, 'Ergebnis');
    } else {
      this.sheet.cells.erase({ ...this.rect, row: lastRow(this.rect), rows: 1 });
      this.rect = { ...this.rect, rows: this.rect.rows - 1 };
    }
    this.totals = show;
    this.publish();
  }

  /** For a table whose totals stand there already. */
  takeLastRowAsTotals(): void {
    this.totals = true;
    this.publish();
  }

  get body(): Rect {
    return { ...this.rect, row: this.rect.row + 1, rows: this.rect.rows - 1 - (this.totals ? 1 : 0) };
  }

  headers(): string[] {
    return headersIn(this.sheet, this.rect);
  }

  /** Excel fills blank headers and makes double ones different. */
  fillHeaders(): void {
    const seen = new Set<string>();
    for (const [index, header] of this.headers().entries()) {
      let name = header;
      for (let number = 2; seen.has(name.toLowerCase()); number++) name = `${header}${number}`;
      seen.add(name.toLowerCase());
      this.sheet.cells.put(this.rect.row, this.rect.column + index, name);
    }
    this.publish();
  }

  GetRange(): Range {
    return this.sheet.range(this.rect);
  }

  GetHeaderRowRange(): Range {
    return this.sheet.range({ ...this.rect, rows: 1 });
  }

  GetDataBodyRange(): Range {
    return this.sheet.range(this.body);
  }

  GetTotalRowRange(): Range {
    if (!this.totals) throw itemNotFound(`Ergebniszeile von "${this.name}"`);
    return this.sheet.range({ ...this.rect, row: lastRow(this.rect), rows: 1 });
  }

  Resize(range: Range | string): void {
    const { rect } = typeof range === 'string' ? this.sheet.GetRange(range) : range;
    if (rect.row !== this.rect.row || !intersection(rect, this.rect))
      throw invalidArgument('Die Kopfzeile muss bleiben');
    this.rect = rect;
    this.fillHeaders();
  }

  ConvertToRange(): Range {
    const range = this.GetRange();
    this.detach();
    return range;
  }

  Delete(): void {
    const { rect } = this;
    this.detach();
    this.sheet.cells.erase(rect);
  }

  ClearFilters(): void {
    this.AutoFilter.ClearCriteria();
  }

  ReapplyFilters(): void {
    this.AutoFilter.Reapply();
  }

  /** Forgets the table and leaves its cells. */
  detach(): void {
    this.attached = false;
    this.sheet.book.engine.deleteTable(this.name);
    this.sheet.Tables.remove(this);
  }

  /** Frees the rows below, moving what stands there down. */
  makeRoom(rows: number): void {
    const below = { ...this.rect, row: lastRow(this.rect) + 1, rows };
    if (this.sheet.cells.used(true, below)) insertCells(this.sheet, below, 'Down');
  }

  /** Columns are inserted inside the table; what stands right of it moves on. */
  grow(rect: Rect): void {
    this.rect = rect;
    this.publish();
  }

  edit(edit: CellShift): void {
    const rect = moved(this.rect, edit);
    if (rect) this.grow(rect);
    else this.detach();
  }

  contentChanged(rect: Rect): void {
    if (!this.attached || !intersection(rect, { ...this.rect, rows: 1 })) return;
    const before = this.known;
    this.publish();
    this.known.forEach((name, index) => {
      const old = before[index];
      if (old !== undefined && old !== name && before.length === this.known.length)
        this.renameColumn(old, name);
    });
  }

  /** Formulas follow a heading that is written anew. */
  private renameColumn(before: string, after: string): void {
    const { book } = this.sheet;
    for (const home of book.workbook.Worksheets.items()) {
      const rewritten = home.cells.rewriteFormulas((formula, row, column) => {
        const inside = home === this.sheet && containsCell(this.rect, row, column);
        return renameColumn(formula, { table: this.name, inside }, before, after);
      });
      for (const rect of rewritten) book.onChange(home, rect, 'RangeEdited');
    }
  }

  selectionChanged(selection: Rect): void {
    const inside =
      contains(this.rect, cell(selection.row, selection.column)) &&
      lastColumn(selection) <= lastColumn(this.rect);
    const payload = { isInsideTable: inside, tableId: this.Id, worksheetId: this.sheet.Id };
    this.sheet.book.events.emit(TABLE_EVENTS.SelectionChanged, this.Id, payload);
  }

  private publish(): void {
    this.known = this.headers();
    const area = { sheet: this.sheet.engineId, ...this.rect };
    this.sheet.book.engine.setTable({ name: this.name, area, totals: this.totals });
  }
}
