import { HostObject } from '../../wire/host-object';
import { sortRows, type SortField } from '../range/RangeSort';
import type { Table } from './Table';

export class TableSort extends HostObject {
  readonly className = 'TableSort';
  readonly Method = 'PinYin';
  private matchCase = false;
  private fields: readonly SortField[] = [];

  constructor(private readonly table: Table) {
    super();
  }

  get Fields(): readonly SortField[] {
    return this.fields;
  }

  get MatchCase(): boolean {
    return this.matchCase;
  }

  Apply(fields: readonly SortField[], matchCase = false): void {
    this.fields = fields;
    this.matchCase = matchCase;
    this.Reapply();
  }

  Reapply(): void {
    sortRows(this.table.sheet, this.table.body, this.fields, this.matchCase);
  }

  /** Forgets the order; the rows stay where they are. */
  Clear(): void {
    this.fields = [];
  }
}
