import { type Book } from '../../model/book';
import { TABLE_EVENTS, WORKBOOK_TARGET, type EventSource } from '../../wire/events';
import { parseAddress } from '../../model/grid/address';
import { intersection, type Rect } from '../../model/grid/rect';
import { HostCollection, sameName } from '../../wire/collection';
import { invalidArgument } from '../../wire/errors';
import { insertCells } from '../../model/sheet/edit-cells';
import { type Range } from '../range/Range';
import { Table } from './Table';
import { type Worksheet } from '../worksheet/Worksheet';

/** The tables of a sheet, or of all sheets. */
export class TableCollection extends HostCollection<Table> {
  readonly className = 'TableCollection';
  private readonly own: Table[] = [];

  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet | null,
  ) {
    super();
  }

  override eventSource(): EventSource {
    return { target: this.sheet?.Id ?? WORKBOOK_TARGET, types: TABLE_EVENTS };
  }

  get Count(): number {
    return this.items().length;
  }

  items(): readonly Table[] {
    return this.sheet
      ? this.own
      : this.book.workbook.Worksheets.items().flatMap((sheet) => sheet.Tables.items());
  }

  protected matches(table: Table, key: string | number): boolean {
    return table.Id === key || sameName(table.Name, key);
  }

  Add(address: Range | string, hasHeaders: boolean): Table {
    const { sheet, rect } = this.locate(address);
    if (sheet.Tables.own.some((table) => intersection(table.rect, rect))) {
      throw invalidArgument('Tabellen dürfen sich nicht überlappen');
    }
    sheet.Protection.assertWritable(rect);
    if (!hasHeaders) insertCells(sheet, { ...rect, rows: 1 }, 'Down');
    const table = new Table(sheet, this.freeName(), hasHeaders ? rect : { ...rect, rows: rect.rows + 1 });
    sheet.Tables.own.push(table);
    table.fillHeaders();
    this.announce(TABLE_EVENTS.Added, table);
    return table;
  }

  remove(table: Table): void {
    this.own.splice(this.own.indexOf(table), 1);
    this.announce(TABLE_EVENTS.Deleted, table);
  }

  private locate(address: Range | string): { sheet: Worksheet; rect: Rect } {
    if (typeof address !== 'string') return { sheet: address.sheet, rect: address.rect };
    const { sheet: name, rect } = parseAddress(address);
    const sheets = this.book.workbook.Worksheets;
    return { sheet: name === null ? (this.sheet ?? sheets.active()) : sheets.GetItem(name), rect };
  }

  private freeName(): string {
    const tables = this.book.workbook.Tables;
    for (let number = 1; ; number++) if (!tables.find(`Tabelle${number}`)) return `Tabelle${number}`;
  }

  private announce(type: number, table: Table): void {
    const payload = {
      tableId: table.Id,
      tableName: table.Name,
      worksheetId: table.sheet.Id,
      source: this.book.source,
    };
    this.book.events.emit(type, WORKBOOK_TARGET, payload);
    this.book.events.emit(type, table.sheet.Id, payload);
  }
}
