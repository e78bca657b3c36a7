import { HostCollection, sameName } from '../../wire/collection';
import { invalidArgument } from '../../wire/errors';
import { insertCells } from '../../model/sheet/edit-cells';
import { type Table } from './Table';
import { TableColumn } from './TableColumn';

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
