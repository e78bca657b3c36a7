import { cellName, onSheet } from '../address';
import { askForForeign, type ForeignCell } from './foreign';
import { cellAt, type CellPlace } from './held-cells';
import type { NewSheet } from '../../plan/plan';
import { plannedCells } from './planned';
import { watchDisplaced } from './remains-cells';
import type { Leftover, Lost, Remains, Task } from './task';
import { noteUnsure } from './unsure';
import { noteSuperseded, wayBack } from './way-back';
import { keyOf, type Displaced, type Writing } from './written';

/** What is to become of a sheet of the plan: it goes, unless there is something of somebody else's on it. */
export function remainsOfNewSheet(
  sheet: Excel.Worksheet,
  plan: NewSheet,
  writing: Writing,
  lost: Lost,
): () => Remains {
  const { name } = sheet;
  const foreign = askForForeign(sheet, { plan, name }, writing);
  const charts = sheet.charts.load('items/name');
  const tables = sheet.tables.load('items/name');
  const comments = sheet.comments.load('items/content');
  const displaced = askForDisplaced(sheet, plan, writing, lost);
  return () => {
    lost.delete(plan.name);
    // It gets its name in the request that fills it first.
    const isUnanswered = [...writing.filled].some((own) => own.sheet === plan.name && !own.known);
    if (isUnanswered && name === plan.name) noteUnsure(writing, { what: 'sheet', where: name });
    const typed = displaced();
    if (typed.tasks.length > 0) return typed;
    const added = addedTo(plan, { charts: charts.items, tables: tables.items }, writing);
    const cells = foreign().map(({ address }) => address);
    const places = new Set([...cells, ...typed.changed.map(({ where }) => where), ...added]);
    const changed = [
      ...[...places].map((where): Leftover => ({ what: 'sheet', where, why: 'changed' })),
      ...comments.items.map((): Leftover => ({ what: 'comment', where: name, why: 'changed' })),
    ];
    return changed.length > 0
      ? { tasks: [], changed }
      : {
          tasks: [
            removal(
              sheet,
              plan,
              tables.items.map((table) => table.name),
              writing,
              lost,
            ),
          ],
          changed,
        };
  };
}

function removal(
  sheet: Excel.Worksheet,
  plan: NewSheet,
  tables: readonly string[],
  writing: Writing,
  lost: Lost,
): Task {
  const { name } = sheet;
  let atLast: () => ForeignCell[] = () => [];
  const queue = (): void => {
    // Read once more in the request that takes the sheet away: somebody else may have been faster.
    const foreign = askForForeign(sheet, { plan, name }, writing);
    const comments = sheet.comments.load('items/content');
    sheet.delete();
    atLast = () => [...foreign(), ...comments.items.map(({ content }) => ({ address: name, content }))];
  };
  const takes = { sheets: [name], names: tables };
  return { what: 'sheet', where: plan.name, takes, queue, answered: () => lost.set(plan.name, atLast()) };
}

/** What somebody had typed between the beginning of the sheet and its filling comes back, and keeps the sheet. */
function askForDisplaced(
  sheet: Excel.Worksheet,
  plan: NewSheet,
  writing: Writing,
  lost: Lost,
): () => Remains {
  const { name } = sheet;
  const planned = plannedCells(plan);
  const own = writing.displaced.filter((item) => item.sheet === plan.name);
  const places = [...new Map(own.map((item) => [keyOf(plan.name, item.row, item.column), item])).values()];
  const asked = places.map(({ row, column }) => ({
    place: { row, column },
    now: sheet.getCell(row, column).load('values,valueTypes,formulas'),
  }));
  return () => {
    const tasks: Task[] = [];
    const changed: Leftover[] = [];
    for (const { place, now } of asked) {
      const cell = cellAt(now, 0, 0);
      const address = onSheet(name, cellName(place.row, place.column));
      const way = wayBack(cell, plan.name, place, planned, writing);
      noteSuperseded({ cell, name: plan.name, place, way, address }, writing, lost);
      if (way === null) continue;
      if (way === 'foreign' || way === 'given back')
        changed.push({ what: 'cell', where: address, why: 'changed' });
      else if (way !== 'empty') tasks.push(givingBack(sheet, plan, place, way, writing));
    }
    return { tasks, changed };
  };
}

function givingBack(
  sheet: Excel.Worksheet,
  plan: NewSheet,
  { row, column }: CellPlace,
  own: Displaced,
  writing: Writing,
): Task {
  const cell = (): Excel.Range => sheet.getCell(row, column);
  let note: () => void = () => undefined;
  const queue = (): void => {
    note = watchDisplaced(cell(), plan, { row, column, rows: 1, columns: 1 }, writing, () => true);
    cell().formulas = [[own.entry]];
  };
  const done = (): void => {
    writing.displaced[writing.displaced.indexOf(own)] = { ...own, givenBack: true };
  };
  const where = onSheet(sheet.name, cellName(row, column));
  return { what: 'cell', where, queue, answered: () => note(), done };
}

/** Charts and tables that somebody has put on a sheet of ours. */
function addedTo(
  { charts = [], tables = [] }: NewSheet,
  there: { readonly charts: readonly Named[]; readonly tables: readonly Named[] },
  { complete, reached }: Writing,
): string[] {
  const surplus = (planned: readonly Named[], found: readonly Named[]): string[] => {
    const others = found.filter(({ name }) => !planned.some((own) => own.name === name));
    // One of ours may not have come to its name.
    const isOurs = !complete && reached === 'contents' && found.length <= planned.length;
    return isOurs ? [] : others.map(({ name }) => name);
  };
  return [...surplus(charts, there.charts), ...surplus(tables, there.tables)];
}

interface Named {
  readonly name: string;
}
