import { sameFormula } from './entry';
import { askForForeign, type ForeignCell } from './foreign';
import { hasLostReferences } from './lost-reference';
import type { ExistingSheet, NewSheet } from './plan';
import { remainsInSheet } from './remains-in-sheet';
import type { Leftover, Lost, Remains, Task } from './task';
import type { Writing } from './written';

/**
 * What of the plan stands in the workbook now. Nothing is assumed: it does not matter how far writing or an earlier
 * removal has come, nor whether their answers have arrived.
 *
 * @param lost takes what somebody writes into a sheet in the moment in which it goes
 */
export async function lookForRemains(
  context: Excel.RequestContext,
  writing: Writing,
  lost: Lost,
): Promise<Remains> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name,items/formula');
  await context.sync();
  const { plan, ids, mark } = writing;
  const own = (id: string | undefined): Excel.Worksheet | undefined =>
    worksheets.items.find((sheet) => sheet.id === id);
  const begun = plan.sheets.flatMap((sheet, index) => {
    if (sheet.kind !== 'new') return [];
    // Its id is not known if the answer has been lost that would have told it.
    const known =
      own(ids.get(sheet.name)) ??
      worksheets.items.find(({ name }) => isBegun(name, mark, index, plan.sheets));
    return known ? [{ plan: sheet, sheet: known }] : [];
  });
  const existing = plan.sheets.flatMap((sheet) => {
    const known = sheet.kind === 'existing' ? own(ids.get(sheet.name)) : undefined;
    return known ? [{ plan: sheet as ExistingSheet, sheet: known }] : [];
  });
  const asked = [
    ...begun.map((item) => askForNewSheet(item.sheet, item.plan, writing, lost)),
    ...existing.map((item) => remainsInSheet(item.sheet, item.plan, writing, lost)),
  ];
  if (asked.length > 0) await context.sync();
  const inSheets = asked.map((answer) => answer());
  const ofNames = remainingNames(names.items, writing);
  return {
    // Names first: with their sheets gone they would refer to nothing.
    tasks: [...ofNames.tasks, ...inSheets.flatMap(({ tasks }) => tasks)],
    changed: [...ofNames.changed, ...inSheets.flatMap(({ changed }) => changed)],
  };
}

/** The name that the sheet had for a moment. */
function isBegun(name: string, mark: string, index: number, sheets: Writing['plan']['sheets']): boolean {
  const number = sheets.slice(0, index).filter(({ kind }) => kind === 'new').length + 1;
  return name === `${mark} ${number}`;
}

function askForNewSheet(sheet: Excel.Worksheet, plan: NewSheet, writing: Writing, lost: Lost): () => Remains {
  const foreign = askForForeign(sheet, plan, writing);
  const charts = sheet.charts.load('items/name');
  const tables = sheet.tables.load('items/name');
  return () => {
    lost.delete(plan.name);
    const added = writing.complete ? addedTo(plan, charts.items, tables.items) : [];
    const changed = [...foreign().map(({ address }) => address), ...added];
    if (changed.length > 0)
      return { tasks: [], changed: changed.map((where) => ({ what: 'sheet', where, why: 'changed' })) };
    let atLast: () => ForeignCell[] = () => [];
    const queue = (): void => {
      // Read once more in the request that takes the sheet away: somebody else may have been faster.
      atLast = askForForeign(sheet, plan, writing);
      sheet.delete();
    };
    return {
      tasks: [{ what: 'sheet', where: plan.name, queue, answered: () => lost.set(plan.name, atLast()) }],
      changed: [],
    };
  };
}

/** Charts and tables that somebody has put on a sheet of ours. */
function addedTo(
  { charts = [], tables = [] }: NewSheet,
  ownCharts: readonly { readonly name: string }[],
  ownTables: readonly { readonly name: string }[],
): string[] {
  const planned = new Set([...charts, ...tables].map(({ name }) => name));
  return [...ownCharts, ...ownTables].map(({ name }) => name).filter((name) => !planned.has(name));
}

function remainingNames(
  items: readonly Excel.NamedItem[],
  { plan: { names = [] }, complete, names: asked }: Writing,
): Remains {
  const tasks: Task[] = [];
  const changed: Leftover[] = [];
  for (const { name, formula } of names) {
    const item = items.find((other) => other.name.toLowerCase() === name.toLowerCase());
    // What was never asked for, or refused, is somebody else's, whatever it refers to.
    if (!item || !asked.has(name)) continue;
    const now = String(item.formula);
    if (sameFormula(now, formula) || hasLostReferences(now, formula))
      tasks.push({ what: 'name', where: name, queue: () => item.delete() });
    // Before all was written, another one of this name is somebody else's, who was faster.
    else if (complete) changed.push({ what: 'name', where: name, why: 'changed' });
  }
  return { tasks, changed };
}
