import { asFault, WorkbookFault } from '../fault';
import { changingWorkbook } from '../run';
import { beginSheets, fill, sheetsOf } from './apply';
import { awaitResults, type FormulaPlace } from './awaited';
import type { Companions } from './companions';
import { type PlanProblem, problemsOf } from './check-plan';
import { cellName, onSheet } from '../address';
import type { ForeignCell } from './foreign';
import { look } from './look';
import type { Obstacle } from './obstacle';
import type { Plan } from '../../plan/plan';
import { keepFollowing } from './followed';
import { ownedCells } from './owned';
import type { Leftover } from './task';
import { restore } from './restore';
import { verify } from './verify';
import type { Unsure, Writing, Written } from './written';

/** Why a plan that had been begun was taken back. */
export type Cause =
  | { readonly kind: 'fault'; readonly fault: WorkbookFault }
  /** Somebody else was faster in these cells; they hold their content again, in its format. */
  | { readonly kind: 'displaced'; readonly places: readonly string[] }
  /** Cells were inserted or deleted at the same moment, and these are where they were not planned. */
  | { readonly kind: 'moved'; readonly places: readonly string[] }
  /** What was read back is not what was planned. */
  | { readonly kind: 'different'; readonly places: readonly string[] }
  /** The results of these formulas have no room to spread. */
  | { readonly kind: 'no-room'; readonly places: readonly string[] };

export type WriteOutcome =
  /** All of it stands in the workbook. `restore` takes it back. */
  | {
      readonly kind: 'written';
      readonly written: Written;
      /** Formulas that Excel has not calculated in time: nobody knows whether their results have room. */
      readonly late: readonly string[];
    }
  /** No workbook could take this plan. */
  | { readonly kind: 'invalid'; readonly problems: readonly PlanProblem[] }
  /** This workbook can't as it is. Nothing was written. */
  | { readonly kind: 'obstructed'; readonly obstacles: readonly Obstacle[] }
  /** Nothing of it is left. */
  | {
      readonly kind: 'failed';
      readonly cause: Cause;
      readonly lost: readonly ForeignCell[];
      readonly unsure: readonly Unsure[];
    }
  /** Some of it could not be taken back; `restore` with `written` tries again. */
  | {
      readonly kind: 'left';
      readonly cause: Cause;
      readonly left: readonly Leftover[];
      readonly lost: readonly ForeignCell[];
      /** What nobody could ascertain, also not by looking once more. */
      readonly unsure: readonly Unsure[];
      readonly written: Written;
    };

/** The part of a name that nobody else's sheet has. */
export const newMark = (): string => `KIM ${crypto.randomUUID().slice(0, 8)}`;

/**
 * Writes a plan, all of it or nothing: looks whether everything it needs is free, writes, reads back and compares, and
 * takes everything back if anything went wrong. A request that fails may have been carried out in part or as a whole, so
 * what then stands in the workbook is looked at and never assumed.
 *
 * @param mark what sheets are called for the moment of their beginning
 * @param companions what the caller has to say to Excel on the way
 * @throws only what is a mistake of ours
 */
export async function writePlan(
  plan: Plan,
  mark = newMark(),
  companions: Companions = {},
): Promise<WriteOutcome> {
  const problems = problemsOf(plan);
  if (problems.length > 0) return { kind: 'invalid', problems };
  const writing: Writing = {
    plan,
    mark,
    from1904: false,
    ids: new Map(),
    followed: new Map(),
    echoes: {},
    owned: new Map(plan.sheets.flatMap((sheet) => (sheet.kind === 'existing' ? [...ownedCells(sheet)] : []))),
    displaced: [],
    formats: new Map(),
    widths: new Map(),
    reformatted: [],
    filled: new Set(),
    tables: new Map(),
    names: new Set(),
    reached: 'nothing',
    unsure: new Map(),
    progress: { finished: false },
    complete: false,
  };
  const obstacles: Obstacle[] = [];
  const open: FormulaPlace[] = [];
  const progress = { begun: false };
  const cause = await causeOf(async (context) => {
    const looked = await look(context, plan);
    obstacles.push(...looked.obstacles);
    if (obstacles.length > 0) return null;
    for (const [name, id] of looked.ids) writing.ids.set(name, id);
    writing.from1904 = looked.from1904;
    writing.followed = looked.followed;
    for (const [key, before] of looked.formats) writing.formats.set(key, { before, brought: [null] });
    keepFollowing(looked.followed);
    progress.begun = true;
    await beginSheets(context, writing, companions);
    await fill(context, writing, companions);
    const taken = placesOf(writing);
    if (taken.length > 0) return { kind: 'displaced', places: taken };
    const { different, blocked, awaited, moved } = await verify(context, writing);
    open.push(...awaited);
    if (moved.length > 0) return { kind: 'moved', places: moved };
    if (different.length > 0) return { kind: 'different', places: different };
    return noRoom(blocked);
  });
  if (obstacles.length > 0) return { kind: 'obstructed', obstacles };
  if (cause !== null && !progress.begun) return { kind: 'failed', cause, lost: [], unsure: [] };
  if (cause !== null) return takeBack(writing, cause);
  const { blocked, late } = await awaitResults(writing, open);
  const blockage = noRoom(blocked);
  if (blockage !== null) return takeBack(writing, blockage);
  const isComputed = late.length === 0;
  const unfinished = companions.last ? await finish(writing, companions.last, isComputed) : null;
  if (unfinished !== null) return takeBack(writing, unfinished);
  writing.complete = true;
  if (plan.show !== undefined && !companions.last)
    await causeOf((context) => show(context, writing, isComputed));
  return { kind: 'written', written: writing, late };
}

const noRoom = (places: readonly string[]): Cause | null =>
  places.length > 0 ? { kind: 'no-room', places } : null;

async function takeBack(writing: Writing, cause: Cause): Promise<WriteOutcome> {
  const outcome = await restore(writing);
  if (outcome.kind === 'left') {
    const { left, lost, unsure, written } = outcome;
    return { kind: 'left', cause, left, lost, unsure, written };
  }
  return { kind: 'failed', cause, lost: outcome.lost, unsure: outcome.unsure };
}

/** Runs the work; a failure of Excel is as good a reason as those that the work names itself. */
async function causeOf(
  work: (context: Excel.RequestContext) => Promise<Cause | null>,
): Promise<Cause | null> {
  try {
    return await changingWorkbook(work);
  } catch (error) {
    const fault = asFault(error);
    if (!(fault instanceof WorkbookFault)) throw error;
    return { kind: 'fault', fault };
  }
}

const placesOf = ({ displaced, reformatted }: Writing): string[] => [
  ...displaced.map(({ sheet, row, column }) => onSheet(sheet, cellName(row, column))),
  ...reformatted,
];

/** One request for what the caller has to say and for showing. */
async function finish(
  writing: Writing,
  last: NonNullable<Companions['last']>,
  isComputed: boolean,
): Promise<Cause | null> {
  const queue = await last(writing);
  return causeOf((context) => {
    queue(context);
    return show(context, writing, isComputed);
  });
}

/** All of it is in the workbook by now; that Excel can't show it changes nothing about that. */
async function show(
  context: Excel.RequestContext,
  { plan, ids }: Writing,
  isComputed: boolean,
): Promise<null> {
  const sheets = sheetsOf(context, { plan, ids });
  // Excel itself fits no row to a result that spreads into it.
  for (const { plan: own, sheet } of isComputed ? sheets : [])
    if (own.kind === 'new' && own.fittedRows !== undefined)
      sheet.getRange(own.fittedRows).format.autofitRows();
  for (const { plan: own, sheet } of sheets)
    if (own.kind === 'new' && own.selected !== undefined) sheet.getRange(own.selected).select();
  const last = sheets.find(({ plan: { name } }) => name === plan.show);
  last?.sheet.activate();
  await context.sync();
  return null;
}
