import { asFault, WorkbookFault } from '../fault';
import { changingWorkbook, changingWorkbookOf, inWorkbook, inWorkbookOf } from '../run';
import { contextOf } from './followed';
import { lookForRemains } from './remains';
import { ifArrived } from './requests';
import { areSeen, findReferences } from './references';
import type { Lost, Referrer, Remains, Task } from './task';
import { settle, unsureKey } from './unsure';
import type { Writing, Written } from './written';

/** Each round looks, takes out what it finds, and leaves it to the next to see what came of it. */
const MOST_ROUNDS = 6;
/** A second try after a fault, no third: what does not work then needs a person. */
const MOST_FAULTS = 2;

/** What is known while something is taken back. */
export interface Course {
  readonly writing: Writing;
  readonly lost: Lost;
  readonly faults: WorkbookFault[];
  /** Asked for in a request that failed without an answer to it; the next look tells whether it was carried out. */
  readonly pending: Map<string, Task>;
  /** Formulas that the caller knows to lose what they refer to. */
  readonly seen: readonly Referrer[];
  /** Formulas that keep all of it from being taken out, once somebody has looked for them. */
  readonly references: Referrer[];
  isSearched: boolean;
  /** They have been found once. */
  isDoubted: boolean;
}

export interface Seen {
  /** As it was when somebody last could look; `null` if nobody could. */
  readonly remains: Remains | null;
  /** Nothing has been done since. */
  readonly isSeen: boolean;
}

/** Takes out what is to be found, round by round, and looks once more if that has come to no end. */
export async function takeOutAll(course: Course): Promise<Seen> {
  const { faults } = course;
  let remains: Remains | null = null;
  const see = (found: Remains): void => {
    remains = found;
  };
  for (let round = 0, failed = 0; round < MOST_ROUNDS && failed < MOST_FAULTS; round++) {
    const before = faults.length;
    try {
      if (await takeOut(course, see)) return { remains, isSeen: true };
      if (course.references.length > 0) return { remains, isSeen: true };
    } catch (error) {
      faults.push(faultOrThrow(error));
    }
    if (faults.length > before) failed++;
  }
  try {
    await looking(course.writing, async (context) => see(await lookAndSettle(context, course)));
    return { remains, isSeen: true };
  } catch (error) {
    faults.push(faultOrThrow(error));
    return { remains, isSeen: false };
  }
}

async function lookAndSettle(
  context: Excel.RequestContext,
  { writing, lost, pending }: Course,
): ReturnType<typeof lookForRemains> {
  const remains = await lookForRemains(context, writing, lost);
  settle(writing, pending, remains.tasks);
  return remains;
}

/**
 * One round. After a fault every task goes in a request of its own, so that what Excel refuses keeps nothing else from
 * going.
 *
 * @returns whether there was nothing left to do
 */
function takeOut(course: Course, see: (remains: Remains) => void): Promise<boolean> {
  const { writing, faults } = course;
  return changing(writing, async (context) => {
    const remains = await lookAndSettle(context, course);
    const { tasks } = remains;
    see(remains);
    if (tasks.length === 0) return true;
    if (await isReferredTo(context, course, remains)) return false;
    if (faults.length === 0) {
      await carryOut(context, tasks, course);
      return false;
    }
    for (const task of tasks)
      await carryOut(context, [task], course).catch((error: unknown) => faults.push(faultOrThrow(error)));
    return false;
  });
}

/** Of a plan that failed a moment ago nobody knows, and what it began has to go. */
async function isReferredTo(
  context: Excel.RequestContext,
  course: Course,
  remains: Awaited<ReturnType<typeof lookForRemains>>,
): Promise<boolean> {
  if (!course.writing.complete || course.isSearched) return false;
  const found = await findReferences(context, course.writing, remains);
  const references = areSeen(found, course.seen) ? [] : found;
  // Cells that have moved since the look may have been taken for somebody's: a second look tells.
  const isDoubtful = references.length > 0 && !course.isDoubted;
  course.isDoubted = isDoubtful;
  course.isSearched = !isDoubtful;
  if (!isDoubtful) course.references.push(...references);
  return references.length > 0;
}

/** What Excel follows can be reached in its own context only. */
function changing<T>({ followed }: Written, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const own = contextOf(followed);
  return own ? changingWorkbookOf(own, work) : changingWorkbook(work);
}

/** For looking only. */
export function looking<T>(
  { followed }: Written,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const own = contextOf(followed);
  return own ? inWorkbookOf(own, work) : inWorkbook(work);
}

function faultOrThrow(error: unknown): WorkbookFault {
  const fault = asFault(error);
  if (fault instanceof WorkbookFault) return fault;
  throw error;
}

async function carryOut(
  context: Excel.RequestContext,
  tasks: readonly Task[],
  { pending }: Course,
): Promise<void> {
  for (const { queue } of tasks) queue();
  try {
    await context.sync();
  } catch (error) {
    for (const task of tasks)
      if (task.answered && !ifArrived(task.answered)) pending.set(unsureKey(task), task);
    throw error;
  }
  for (const { answered, done } of tasks) {
    // In this order: what was noted now displaces what is given back.
    done?.();
    answered?.();
  }
}
