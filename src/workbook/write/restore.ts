import { asFault, WorkbookFault } from '../fault';
import { changingWorkbook, changingWorkbookOf, inWorkbook, inWorkbookOf } from '../run';
import { contextOf, letGoOf } from './followed';
import type { ForeignCell } from './foreign';
import { lookForRemains } from './remains';
import { ifArrived } from './requests';
import type { Leftover, Lost, Task } from './task';
import type { Writing, Written } from './written';

export type RestoreOutcome =
  /** Nothing of the plan is left, and what it displaced is back. */
  | { readonly kind: 'restored'; readonly lost: readonly ForeignCell[] }
  /** A further call, with `written`, takes out what Excel refused to give up this time. */
  | {
      readonly kind: 'left';
      readonly left: readonly Leftover[];
      /** What somebody else wrote in the very moment in which its sheet went; it is in no cell any more. */
      readonly lost: readonly ForeignCell[];
      /** `null` if nothing failed, but somebody has changed what is left. */
      readonly cause: WorkbookFault | null;
      readonly written: Written;
    };

/** Each round looks, takes out what it finds, and leaves it to the next to see what came of it. */
const MOST_ROUNDS = 6;
/** A second try after a fault, no third: what does not work then needs a person. */
const MOST_FAULTS = 2;

/**
 * Takes everything of the plan out of the workbook, however far it had come, and gives back what it had displaced. What
 * somebody has changed since stays and is listed.
 *
 * @throws only what is a mistake of ours
 */
export async function restore(written: Written): Promise<RestoreOutcome> {
  if (written.progress.finished) return { kind: 'restored', lost: [] };
  const writing: Writing = {
    ...written,
    ids: new Map(written.ids),
    echoes: { ...written.echoes },
    displaced: [...written.displaced],
    formats: new Map(written.formats),
    widths: new Map(written.widths),
    reformatted: [...written.reformatted],
    filled: new Set(written.filled),
    tables: new Map(written.tables),
    names: new Set(written.names),
  };
  const lostBy: Lost = new Map();
  const faults: WorkbookFault[] = [];
  let left = everythingOf(written);
  for (let round = 0, failed = 0; round < MOST_ROUNDS && failed < MOST_FAULTS; round++) {
    const before = faults.length;
    try {
      const { finished, found } = await takeOut(writing, lostBy, faults);
      left = found;
      if (finished) break;
    } catch (error) {
      faults.push(faultOrThrow(error));
    }
    if (faults.length > before) failed++;
  }
  if (faults.length > 0 && left.length > 0) left = await lookOnce(writing, lostBy, left);
  const lost = [...lostBy.values()].flat();
  writing.progress.finished = left.length === 0;
  if (left.length === 0) {
    await letGoOf(writing.followed);
    return { kind: 'restored', lost };
  }
  const cause = left.some(({ why }) => why === 'fault') ? (faults.at(-1) ?? null) : null;
  return { kind: 'left', left, lost, cause, written: writing };
}

/**
 * One round. `found` is what was there when it began. After a fault every task goes in a request of its own, so that what
 * Excel refuses keeps nothing else from going.
 */
function takeOut(writing: Writing, lost: Lost, faults: WorkbookFault[]): Promise<Round> {
  return changing(writing, async (context) => {
    const { tasks, changed } = await lookForRemains(context, writing, lost);
    const round = { finished: tasks.length === 0, found: leftOf(tasks, changed) };
    if (tasks.length === 0) return round;
    if (faults.length === 0) {
      await carryOut(context, tasks);
      return round;
    }
    for (const task of tasks)
      await carryOut(context, [task]).catch((error: unknown) => faults.push(faultOrThrow(error)));
    return round;
  });
}

/** What Excel follows can be reached in its own context only. */
function changing<T>({ followed }: Written, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const own = contextOf(followed);
  return own ? changingWorkbookOf(own, work) : changingWorkbook(work);
}

function looking<T>({ followed }: Written, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const own = contextOf(followed);
  return own ? inWorkbookOf(own, work) : inWorkbook(work);
}

interface Round {
  readonly finished: boolean;
  readonly found: readonly Leftover[];
}

/** What is left in the end; as it was last seen, if nobody can look. */
async function lookOnce(
  writing: Writing,
  lost: Lost,
  last: readonly Leftover[],
): Promise<readonly Leftover[]> {
  try {
    return await looking(writing, async (context) => {
      const { tasks, changed } = await lookForRemains(context, writing, lost);
      return leftOf(tasks, changed);
    });
  } catch (error) {
    faultOrThrow(error);
    return last;
  }
}

const leftOf = (tasks: readonly Task[], changed: readonly Leftover[]): Leftover[] => [
  ...changed,
  ...tasks.map(({ what, where }): Leftover => ({ what, where, why: 'fault' })),
];

function faultOrThrow(error: unknown): WorkbookFault {
  const fault = asFault(error);
  if (fault instanceof WorkbookFault) return fault;
  throw error;
}

async function carryOut(context: Excel.RequestContext, tasks: readonly Task[]): Promise<void> {
  for (const { queue } of tasks) queue();
  try {
    await context.sync();
  } catch (error) {
    for (const { answered } of tasks) ifArrived(() => answered?.());
    throw error;
  }
  for (const { answered, done } of tasks) {
    // In this order: what was noted now displaces what is given back.
    done?.();
    answered?.();
  }
}

/** As long as nobody has been able to look, all of it may be there. */
function everythingOf({ plan }: Written): readonly Leftover[] {
  const why = 'fault';
  return [
    ...plan.sheets.map(({ name }): Leftover => ({ what: 'sheet', where: name, why })),
    ...(plan.names ?? []).map(({ name }): Leftover => ({ what: 'name', where: name, why })),
  ];
}
