import { cell, type Rect } from '../grid/rect';
import { HostCollection, sameName } from '../wire/collection';
import { invalidArgument } from '../wire/errors';
import { HostObject } from '../wire/hostobject';
import { deleteCells, insertCells } from './editcells';
import type { Range } from './range';
import type { Table } from './table';

export class TableColumn extends HostObject {
  readonly className = 'TableColumn';

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {
    super();
  }

  override idData(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Id(): number {
    return this.Index + 1;
  }

  get Name(): string {
    return this.table.headers()[this.Index] ?? '';
  }

  set Name(name: string) {
    this.table.sheet.cells.write(this.GetHeaderRowRange().rect, [[name]], 'invariant');
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.part(this.table.rect);
  }

  GetHeaderRowRange(): Range {
    return this.table.sheet.range(cell(this.table.rect.row, this.table.rect.column + this.Index));
  }

  GetDataBodyRange(): Range {
    return this.part(this.table.body);
  }

  GetTotalRowRange(): Range {
    return this.part(this.table.GetTotalRowRange().rect);
  }

  Delete(): void {
    if (this.table.rect.columns === 1) throw invalidArgument('letzte Spalte der Tabelle');
    const { rect } = this.table;
    deleteCells(this.table.sheet, this.GetRange().rect, 'Left');
    this.table.grow({ ...rect, columns: rect.columns - 1 });
  }

  private part(rect: Rect): Range {
    return this.table.sheet.range({ ...rect, column: rect.column + this.Index, columns: 1 });
  }
}

export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly className = 'TableColumnCollection';

  constructor(private readonly table: Table) {
    super();
  }

  get Count(): number {
    return this.table.rect.columns;
  }

  items(): readonly TableColumn[] {
    return Array.from({ length: this.table.rect.columns }, (_, index) => new TableColumn(this.table, index));
  }

  protected matches(column: TableColumn, key: string | number): boolean {
    return column.Id === key || sameName(column.Name, key);
  }

  /** Without an index behind the last column. `values` starts with the header. */
  Add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    const { rect, sheet } = this.table;
    const at = index ?? rect.columns;
    if (at < 0 || at > rect.columns) throw invalidArgument(`Spalte ${at}`);
    const space = { ...rect, column: rect.column + at, columns: 1 };
    if (at < rect.columns || sheet.cells.used(true, space)) insertCells(sheet, space, 'Right');
    this.table.grow({ ...rect, columns: rect.columns + 1 });
    const column = new TableColumn(this.table, at);
    if (values !== undefined && values !== null) column.Values = values;
    if (name) column.Name = name;
    this.table.fillHeaders();
    return column;
  }
}
