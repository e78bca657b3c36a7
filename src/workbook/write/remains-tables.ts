import { type Area, readArea } from '../address';
import type { ExistingSheet, TablePlan } from './plan';
import { watchDisplaced } from './remains-cells';
import type { Task } from './task';
import type { Writing } from './written';

interface TableRemains {
  readonly tasks: readonly Task[];
  /** Stay, because somebody has changed them. */
  readonly kept: readonly TablePlan[];
}

/** @returns given which areas somebody has written into, what is left of the tables of the plan */
export function askForTables(
  sheet: Excel.Worksheet,
  plan: ExistingSheet,
  writing: Writing,
): (isChanged: (area: Area) => boolean) => TableRemains {
  const asked = (plan.tables ?? []).map((table) => ({
    table,
    inside: sheet.getRange(table.area).getTables(true).load('items/name'),
    named: sheet.tables.getItemOrNullObject(table.name).load('name'),
  }));
  return (isChanged) => {
    const tasks: Task[] = [];
    const kept: TablePlan[] = [];
    for (const { table, inside, named } of asked) {
      const area = readArea(table.area);
      // Before all was written it may not have its name yet.
      const own = inside.items.find((item) => !writing.complete || item.name === table.name);
      if (own && area && !isChanged(area)) tasks.push(removal(sheet, plan, own, table, area, writing));
      else if (own || (writing.complete && !named.isNullObject)) kept.push(table);
    }
    return { tasks, kept };
  };
}

function removal(
  sheet: Excel.Worksheet,
  plan: ExistingSheet,
  own: Excel.Table,
  { name, area: address }: TablePlan,
  area: Area,
  writing: Writing,
): Task {
  let note: () => void = () => undefined;
  const queue = (): void => {
    note = watchDisplaced(sheet.getRange(address), plan, area, writing, () => true);
    own.delete();
  };
  return { what: 'table', where: name, queue, done: () => note() };
}
