import { quotedSheet, readArea } from '../address';
import type { NewSheet, Plan } from '../../plan/plan';
import { askForDateSystem } from '../date-system';
import { inWorkbook } from '../run';
import { areaOf } from './check-plan';
import { follow, keepFollowing } from './followed';
import { expectFormats } from './formats';
import { lookForRemains } from './remains';
import { looking } from './take-out';
import type { Leftover } from './task';
import { verify } from './verify';
import type { Filled, Writing, Written } from './written';

/** SC-1: what an earlier run of the program has left of its work. */
export interface Trace {
  /** A plan of new sheets. */
  readonly plan: Plan;
  readonly mark: string;
  /** The ids of sheets, by the names of the plan, as far as that run had come to know them. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * What `restore` has to know to take out a plan whose writing ended with its run, whatever had come of it. A sheet is
 * taken for one of the plan by its id together with its name, or by the mark; by its name alone only if there is
 * something on it, which `restore` then compares with the plan.
 *
 * @throws WorkbookFault
 */
export function recall({ plan, mark, ids }: Trace): Promise<Written> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const from1904 = askForDateSystem(context);
    await context.sync();
    const planned = plan.sheets.filter((sheet): sheet is NewSheet => sheet.kind === 'new');
    const named = planned.flatMap(({ name }) => {
      const sheet = worksheets.items.find((own) => own.name.toLowerCase() === name.toLowerCase());
      return sheet ? [{ name, sheet, used: sheet.getUsedRangeOrNullObject(true).load('address') }] : [];
    });
    if (named.length > 0) await context.sync();
    const known = named.filter(({ name, sheet, used }) => ids.get(name) === sheet.id || !used.isNullObject);
    const foreign = named.filter((own) => !known.includes(own)).map(({ name }) => startOfName(name));
    const names = (plan.names ?? []).filter(({ formula }) => !foreign.some((own) => formula.startsWith(own)));
    return asIfAsked({
      plan: { ...plan, sheets: planned, names },
      mark,
      ids: new Map(known.map(({ name, sheet }) => [name, sheet.id])),
      from1904: from1904(),
    });
  });
}

/**
 * The same for what a plan has written into sheets that exist: cells that were blank, tables and looks, where they were
 * planned. What it has replaced is not told.
 *
 * @throws WorkbookFault
 */
export function recallInSheets(plan: Plan, mark: string): Promise<Written> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const from1904 = askForDateSystem(context);
    await context.sync();
    const there = plan.sheets.flatMap((own) => {
      const sheet = worksheets.items.find(({ name }) => name.toLowerCase() === own.name.toLowerCase());
      return own.kind === 'existing' && sheet ? [{ plan: own, sheet }] : [];
    });
    const followed = new Map(there.flatMap((own) => [...follow(own.sheet, own.plan)]));
    await context.sync();
    keepFollowing(followed);
    const writing = asIfAsked({
      plan: { sheets: there.map((own) => own.plan) },
      mark,
      ids: new Map(there.map((own) => [own.plan.name, own.sheet.id])),
      from1904: from1904(),
    });
    for (const { plan: own } of there)
      for (const { area, format, before } of own.numberFormats ?? []) {
        const cells = readArea(area);
        if (cells) expectFormats(writing, own.name, cells, { before, asked: format });
      }
    return { ...writing, followed };
  });
}

/** How a name begins that stands for cells of a sheet. */
const startOfName = (sheet: string): string => `=${quotedSheet(sheet)}!`;

/** As if everything had been asked for, and nothing been answered. */
export function asIfAsked(
  known: Pick<Written, 'plan' | 'mark' | 'from1904'> & { readonly ids: Map<string, string> },
): Writing {
  const { plan } = known;
  const filled = plan.sheets.flatMap(({ name: sheet, blocks }) =>
    blocks.flatMap((block): Filled[] => {
      const area = areaOf(block);
      return area === null ? [] : [true, false].map((formulas) => ({ sheet, area, formulas, known: true }));
    }),
  );
  return {
    ...known,
    followed: new Map(),
    echoes: {},
    owned: new Map(),
    displaced: [],
    formats: new Map(),
    widths: new Map(),
    reformatted: [],
    filled: new Set(filled),
    tables: new Map(plan.sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => [name, null]))),
    names: new Set((plan.names ?? []).map(({ name }) => name)),
    reached: 'contents',
    unsure: new Map(),
    progress: { finished: false },
    complete: false,
  };
}

/** What `restore` would take out now, and what it would leave. */
export interface Standing {
  readonly ours: readonly Pick<Leftover, 'what' | 'where'>[];
  readonly changed: readonly Leftover[];
}

/**
 * What of a plan that was written is not as it was written any more.
 *
 * @throws WorkbookFault
 */
export const differences = (written: Written): Promise<readonly string[]> =>
  looking(written, async (context) => {
    const { different, moved } = await verify(context, written);
    return [...different, ...moved];
  });

/** @throws WorkbookFault */
export function standing(written: Written): Promise<Standing> {
  const writing: Writing = { ...(written as Writing), unsure: new Map() };
  return looking(written, async (context) => {
    const { tasks, changed } = await lookForRemains(context, writing, new Map());
    return { ours: tasks.map(({ what, where }) => ({ what, where })), changed };
  });
}
