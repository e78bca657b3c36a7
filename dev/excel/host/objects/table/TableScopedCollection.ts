import { HostCollection, sameName } from '../../wire/collection';
import { itemNotFound } from '../../wire/errors';
import { type Table } from './Table';

/** The tables a range touches. */
export class TableScopedCollection extends HostCollection<Table> {
  readonly className = 'TableScopedCollection';

  constructor(private readonly tables: readonly Table[]) {
    super();
  }

  items(): readonly Table[] {
    return this.tables;
  }

  protected matches(table: Table, key: string | number): boolean {
    return table.Id === key || sameName(table.Name, key);
  }

  GetFirst(): Table {
    const [first] = this.tables;
    if (!first) throw itemNotFound('Tabelle');
    return first;
  }
}
