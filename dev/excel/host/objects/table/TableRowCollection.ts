import { lastRow } from '../../model/grid/rect';
import { HostCollection } from '../../wire/collection';
import { invalidArgument } from '../../wire/errors';
import { deleteCells, insertCells } from '../../model/sheet/edit-cells';
import { type Table } from './Table';
import { TableRow } from './TableRow';

export class TableRowCollection extends HostCollection<TableRow> {
  readonly className = 'TableRowCollection';

  constructor(private readonly table: Table) {
    super();
  }

  get Count(): number {
    return this.table.body.rows;
  }

  items(): readonly TableRow[] {
    return Array.from({ length: this.table.body.rows }, (_, index) => new TableRow(this.table, index));
  }

  protected matches(row: TableRow, key: string | number): boolean {
    return row.Index === key;
  }

  /** Without an index at the end. One row of values or several; a scalar stands for every cell. */
  Add(index?: number | null, values?: unknown): TableRow {
    const { body, rect, sheet } = this.table;
    const at = index === null || index === undefined || index === -1 ? body.rows : index;
    if (at < 0 || at > body.rows) throw invalidArgument(`Zeile ${at}`);
    const count = Array.isArray(values) && values.length > 0 ? values.length : 1;
    const space = { ...body, row: body.row + at, rows: count };
    if (at === body.rows && lastRow(body) === lastRow(rect)) {
      this.table.makeRoom(count);
      this.table.grow({ ...rect, rows: rect.rows + count });
    } else {
      insertCells(sheet, space, 'Down');
      this.table.grow({ ...rect, rows: rect.rows + count });
    }
    if (values !== undefined && values !== null) sheet.cells.write(space, values, 'invariant');
    return new TableRow(this.table, at);
  }

  DeleteRows(rows: readonly (number | TableRow)[]): void {
    const indexes = rows.map((row) => (typeof row === 'number' ? row : row.Index)).sort((a, b) => b - a);
    for (const index of indexes) this.DeleteRowsAt(index, 1);
  }

  DeleteRowsAt(index: number, count = 1): void {
    const { body, rect, sheet } = this.table;
    if (index < 0 || count < 1 || index + count > body.rows) throw invalidArgument(`Zeile ${index}`);
    // A table is never without a row: the last one is only emptied.
    const gone = Math.min(count, body.rows - 1);
    if (gone < count) sheet.cells.erase({ ...body, row: body.row + index + gone, rows: 1 });
    if (gone === 0) return;
    deleteCells(sheet, { ...body, row: body.row + index, rows: gone }, 'Up');
    this.table.grow({ ...rect, rows: rect.rows - gone });
  }
}
