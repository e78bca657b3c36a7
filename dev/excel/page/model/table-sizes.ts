import type { Book } from '../../host/model/book';
import { type Rect, sameRect } from '../../host/model/grid/rect';
import type { Table } from '../../host/objects/table/Table';

/** A table that has grown or shrunk. */
export interface Resized {
  readonly table: Table;
  readonly before: Rect;
  readonly after: Rect;
}

/** How large the tables were when somebody last looked: entries below a table make it grow. */
export class TableSizes {
  private known: ReadonlyMap<Table, Rect>;

  constructor(private readonly book: Book) {
    this.known = this.sizes();
  }

  /** What has changed since the last look. Tables that came or went end the list of steps anyway. */
  changes(): Resized[] {
    const now = this.sizes();
    const changes = [...now].flatMap(([table, after]) => {
      const before = this.known.get(table);
      return before && !sameRect(before, after) ? [{ table, before, after }] : [];
    });
    this.known = now;
    return changes;
  }

  replay(changes: readonly Resized[], which: 'before' | 'after'): void {
    for (const { table, ...rects } of changes) table.Resize(table.sheet.range(rects[which]));
    this.known = this.sizes();
  }

  private sizes(): ReadonlyMap<Table, Rect> {
    return new Map(this.book.workbook.Tables.items().map((table) => [table, table.rect]));
  }
}
