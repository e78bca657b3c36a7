import { cell, type Rect } from '../../model/grid/rect';
import { invalidArgument } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import { deleteCells } from '../../model/sheet/edit-cells';
import { headerIn } from '../../model/sheet/headers';
import { type Range } from '../range/Range';
import { type Table } from './Table';

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
    return headerIn(this.table.sheet, this.table.rect, this.Index);
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
