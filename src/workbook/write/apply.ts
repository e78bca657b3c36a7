import { writeCells } from './cells';
import { addLooks, addTables, setOwnedFormats } from './objects';
import { resizeTables } from './owned-tables';
import type { Plan } from '../../plan/plan';
import { Requests } from './requests';
import type { Companions } from './companions';
import type { Writing, Written } from './written';

/** The names of sheets end at 31 characters. */
export const beginningName = (mark: string, index: number): string => `${mark} ${index + 1}`;

/**
 * Begins the new sheets, in a request of its own and under names that nobody else has: from here on they are known by
 * their ids, and whatever goes wrong afterwards there is no doubt whose they are.
 */
export async function beginSheets(
  context: Excel.RequestContext,
  writing: Writing,
  { first }: Companions,
): Promise<void> {
  const planned = writing.plan.sheets.filter(({ kind }) => kind === 'new');
  if (planned.length === 0) return;
  first?.(context);
  const added = planned.map(({ name }, index) => ({
    name,
    sheet: context.workbook.worksheets.add(beginningName(writing.mark, index)).load('id'),
  }));
  writing.reached = 'sheets';
  await context.sync();
  for (const { name, sheet } of added) writing.ids.set(name, sheet.id);
}

/** Fills the sheets of the plan, in one request if its size allows. */
export async function fill(
  context: Excel.RequestContext,
  writing: Writing,
  { first, begun }: Companions,
): Promise<void> {
  const { plan } = writing;
  writing.reached = 'contents';
  const requests = new Requests(context);
  const sheets = sheetsOf(context, writing);
  await requests.room(plan.sheets.length * 100);
  if (writing.ids.size > 0 && plan.sheets.some(({ kind }) => kind === 'new')) begun?.(context, writing.ids);
  else first?.(context);
  for (const { plan: own, sheet } of sheets) if (own.kind === 'new') sheet.name = own.name;
  for (const { plan: own, sheet } of sheets) await setOwnedFormats(requests, sheet, own, writing);
  for (const { plan: own, sheet } of sheets) await writeCells(requests, sheet, own, 'constants', writing);
  for (const { plan: own, sheet } of sheets) await resizeTables(requests, sheet, own, writing);
  for (const { plan: own, sheet } of sheets) await addTables(requests, sheet, own, writing);
  await addNames(requests, writing);
  for (const { plan: own, sheet } of sheets) await writeCells(requests, sheet, own, 'formulas', writing);
  for (const { plan: own, sheet } of sheets) await addLooks(requests, sheet, own, writing);
  await requests.send();
}

/** The sheets of the plan with what they are to hold. */
export const sheetsOf = (
  context: Excel.RequestContext,
  { plan, ids }: Pick<Written, 'plan' | 'ids'>,
): { readonly plan: Plan['sheets'][number]; readonly sheet: Excel.Worksheet }[] =>
  plan.sheets.map((own) => ({
    plan: own,
    sheet: context.workbook.worksheets.getItem(ids.get(own.name) ?? own.name),
  }));

async function addNames(requests: Requests, { plan, names: own }: Writing): Promise<void> {
  for (const { name, formula } of plan.names ?? []) {
    await requests.room(name.length + formula.length);
    const { names } = requests.context.workbook;
    // Somebody else may have added it since the look; the same request tells whose it is.
    const theirs = names.getItemOrNullObject(name).load('name');
    names.add(name, formula);
    own.add(name);
    requests.whenAnswered(
      () => {
        if (!theirs.isNullObject) own.delete(name);
      },
      () => own.delete(name),
    );
  }
}
