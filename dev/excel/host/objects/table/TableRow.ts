import { HostObject } from '../../wire/host-object';
import { type Range } from '../range/Range';
import { type Table } from './Table';

export class TableRow extends HostObject {
  readonly className = 'TableRow';

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {
    super();
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    const { body, sheet } = this.table;
    return sheet.range({ ...body, row: body.row + this.Index, rows: 1 });
  }

  Delete(): void {
    this.table.Rows.DeleteRowsAt(this.Index, 1);
  }
}
