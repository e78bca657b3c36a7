import { type Area, areaName, onSheet } from '../address';
import { sameFormula } from './entry';
import { hasLostReferences } from './lost-reference';
import type { ExistingSheet } from '../../plan/plan';
import { type Followed, nameKey } from './followed';
import { remainsOfNewSheet } from './remains-new-sheet';
import { remainsInSheet } from './remains-in-sheet';
import type { Leftover, Lost, Remains, Task } from './task';
import { askWhere, isGone, lookFor, whereabouts, type WhereIs, type Whereabouts } from './whereabouts';
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
): Promise<Remains & { readonly whereIs: WhereIs }> {
  const { worksheets, names } = context.workbook;
  const whereIs = await lookAtBook(context, writing);
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
    ...begun.map((item) => remainsOfNewSheet(item.sheet, item.plan, writing, lost)),
    ...existing.map((item) => remainsInSheet({ ...item, writing, lost, whereIs })),
  ];
  if (asked.length > 0) await context.sync();
  const inSheets = asked.map((answer) => answer());
  const ofNames = remainingNames(names.items, writing, whereIs);
  return {
    whereIs,
    // Names first: with their sheets gone they would refer to nothing.
    tasks: [...ofNames.tasks, ...inSheets.flatMap(({ tasks }) => tasks)],
    changed: [...ofNames.changed, ...inSheets.flatMap(({ changed }) => changed)],
  };
}

/** Asks for sheets, names and where the places of the plan are by now. */
async function lookAtBook(context: Excel.RequestContext, { followed, ids }: Writing): Promise<WhereIs> {
  const { worksheets, names } = context.workbook;
  const ask = (): void => {
    worksheets.load('items/id,items/name');
    names.load('items/name,items/formula');
  };
  const from =
    (known: ReadonlyMap<Followed, Whereabouts>): WhereIs =>
    (key) => {
      const own = followed.get(key);
      return (own && known.get(own)) ?? { kind: 'gone' };
    };
  try {
    ask();
    askWhere(followed.values());
    await context.sync();
    return from(new Map([...followed.values()].map((own) => [own, whereabouts(own)])));
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  ask();
  await context.sync();
  const there = new Set(worksheets.items.map(({ id }) => id));
  const present = [...followed.values()].filter(({ sheet }) => there.has(ids.get(sheet) ?? ''));
  return from(await lookFor(context, present));
}

/** The name that the sheet had for a moment. */
function isBegun(name: string, mark: string, index: number, sheets: Writing['plan']['sheets']): boolean {
  const number = sheets.slice(0, index).filter(({ kind }) => kind === 'new').length + 1;
  return name === `${mark} ${number}`;
}

function remainingNames(
  items: readonly Excel.NamedItem[],
  { plan: { names = [] }, complete, names: asked }: Writing,
  whereIs: WhereIs,
): Remains {
  const tasks: Task[] = [];
  const changed: Leftover[] = [];
  for (const { name, formula } of names) {
    const item = items.find((other) => other.name.toLowerCase() === name.toLowerCase());
    // What was never asked for, or refused, is somebody else's, whatever it refers to.
    if (!item || !asked.has(name)) continue;
    const now = String(item.formula);
    const where = whereIs(nameKey(name));
    const isMoved = where.kind !== 'gone' && sameFormula(now, absolute(where));
    if (sameFormula(now, formula) || isMoved || hasLostReferences(now, formula))
      tasks.push({ what: 'name', where: name, takes: { names: [name] }, queue: () => item.delete() });
    // Before all was written, another one of this name is somebody else's, who was faster.
    else if (complete) changed.push({ what: 'name', where: name, why: 'changed' });
  }
  return { tasks, changed };
}

/** What a name for cells has become with them. */
const absolute = ({ sheet, area }: { readonly sheet: string; readonly area: Area }): string =>
  `=${onSheet(sheet, areaName(area).replace(/[A-Z]+|\d+/g, '$$$&'))}`;
