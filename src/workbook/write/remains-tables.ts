import { type Area, readArea } from '../address';
import { followedKey, rangeAt } from './followed';
import type { ExistingSheet, TablePlan } from '../../plan/plan';
import { plannedCells } from './planned';
import { watchDisplaced } from './remains-cells';
import type { SheetThere, Task } from './task';
import { keyOf } from './written';

interface TableRemains {
  readonly tasks: readonly Task[];
  /** Stay, because somebody has changed them. */
  readonly kept: readonly {
    readonly name: string;
    /** As planned. */
    readonly area: Area;
    /** What is left of it. */
    readonly now: Area | null;
    readonly why: 'changed' | 'moved';
  }[];
}

/** @returns given which areas somebody has written into, what is left of the tables of the plan */
export function askForTables(there: SheetThere): (isChanged: (area: Area) => boolean) => TableRemains {
  const { sheet, plan, writing, whereIs } = there;
  const asked = (plan.tables ?? []).map((table) => {
    const where = whereIs(followedKey(plan.name, table.area));
    const range = where.kind === 'gone' ? null : rangeAt(writing.followed, sheet, plan.name, table.area);
    return { table, where, inside: range?.getTables(true).load('items/id,items/columns/items/name') };
  });
  const all = sheet.tables.load('items/id,items/name');
  return (isChanged) => {
    const tasks: Task[] = [];
    const kept: TableRemains['kept'][number][] = [];
    for (const { table, where, inside } of asked) {
      const area = readArea(table.area);
      const id = writing.tables.get(table.name);
      // What was never asked for is somebody else's, whatever it is called.
      if (area === null || id === undefined) continue;
      // Its id is not known if the answer has been lost that would have told it.
      const own = inside?.items.find((item) =>
        id === null ? hasHeadings(item, headingsOf(plan, area)) : item.id === id,
      );
      const elsewhere = all.items.find((item) => item.id === id);
      const isWhole = where.kind === 'there';
      if (own && isWhole && !isChanged(area))
        tasks.push(removal(there, own, table, elsewhere?.name ?? table.name, area));
      else if (own || elsewhere)
        kept.push({
          name: elsewhere?.name ?? table.name,
          area,
          now: where.kind === 'gone' ? null : where.area,
          why: isWhole ? 'changed' : 'moved',
        });
    }
    return { tasks, kept };
  };
}

function headingsOf(plan: ExistingSheet, { row, column, columns }: Area): unknown[] {
  const planned = plannedCells(plan);
  return Array.from(
    { length: columns },
    (_, index) => planned.get(keyOf(plan.name, row, column + index))?.entry,
  );
}

const hasHeadings = ({ columns: { items } }: Excel.Table, headings: readonly unknown[]): boolean =>
  items.length === headings.length && items.every(({ name }, index) => name === headings[index]);

function removal(
  { sheet, plan, writing }: SheetThere,
  own: Excel.Table,
  { name, area: address }: TablePlan,
  nameNow: string,
  area: Area,
): Task {
  let note: () => void = () => undefined;
  const queue = (): void => {
    const range = rangeAt(writing.followed, sheet, plan.name, address);
    note = watchDisplaced(range, plan, area, writing, () => true);
    own.delete();
  };
  return { what: 'table', where: name, takes: { names: [nameNow] }, queue, answered: () => note() };
}
