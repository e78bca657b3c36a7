import type { TraceRow } from './evaluate';

/** Steps of a table that belong together: a post, its year, what is shared by key, what holds for all. */
export interface StepGroup {
  /** `null` for what comes ahead of the first. */
  readonly title: string | null;
  /** What they come to. */
  readonly amount: number | null;
  readonly steps: readonly TraceRow[];
}

/** TB-1, TB-5 and TB-3: their rows without an amount begin a part of a table. */
const POST = 'TB-1';
const YEAR = 'TB-5';
const SHARED = 'TB-3';
const POOL = 'EA-2';
/** With it the steps of a year end. */
const OWN_SHARE = 'EA-1';
/** RU-1 and RW-2 stand at the end and hold for all. */
const FOR_ALL = new Set<unknown>(['RU-1', 'RW-2']);
/** Where the post has no steps that end it, as without its years. */
const SUM = 'DG-1';
const SUMS = new Set<unknown>([SUM, POST]);

const amountOf = (row: TraceRow | undefined): number | null => (typeof row?.[3] === 'number' ? row[3] : null);

const lastAmount = (steps: readonly TraceRow[]): number | null => amountOf(steps.at(-1));

/** What is shared is named by its first row, which may have no amount. */
const sharedAmount = (steps: readonly TraceRow[]): number | null => amountOf(steps[0]) ?? lastAmount(steps);

/** A year has one own share, the term one for each of its years; costs alone come to none. */
function ownShare(steps: readonly TraceRow[]): number | null {
  const shares = steps.filter(([rule]) => rule === OWN_SHARE).map((row) => amountOf(row) ?? 0);
  return shares.length === 0 ? null : Math.round(shares.reduce((sum, share) => sum + share) * 100) / 100;
}

/** What follows the last post: by its steps it is known what it is called. */
const ALL = Symbol('all');

interface Begun {
  readonly title: string | typeof ALL | null;
  readonly amount: (steps: readonly TraceRow[]) => number | null;
  readonly steps: TraceRow[];
}

/**
 * The parts of the Rechenweg of a table, each with what its own steps come to; `null` where it has no posts.
 *
 * @param titles what the parts are called that are of all posts, that add them up, and that hold for all
 */
export function groupsOf(
  steps: readonly TraceRow[],
  titles: { readonly all: string; readonly sum: string; readonly rest: string },
): StepGroup[] | null {
  const groups: Begun[] = [{ title: null, amount: () => null, steps: [] }];
  const begin = (title: string | typeof ALL, amount: Begun['amount'], first?: TraceRow): void => {
    const last = groups.at(-1);
    // A post whose years follow has no steps of its own.
    if (last?.steps.length === 0) groups.pop();
    groups.push({ title, amount, steps: first ? [first] : [] });
  };
  let post: string | null = null;
  let isEnd = false;
  for (const row of steps) {
    const [rule, step] = row;
    const group = groups.at(-1);
    const isHead = amountOf(row) === null;
    const hasEnded = group?.amount === ownShare && (group.steps.at(-1)?.[0] === OWN_SHARE || rule === SUM);
    if (rule === POST && isHead) {
      post = String(step);
      begin(post, ownShare);
    } else if (post === null) group?.steps.push(row);
    else if (rule === YEAR && isHead) begin(`${post}, ${String(step)}`, ownShare);
    else if (rule === SHARED || rule === POOL) begin(String(step), sharedAmount, row);
    else if (FOR_ALL.has(rule) && !isEnd) {
      isEnd = true;
      begin(titles.rest, lastAmount, row);
    } else if (hasEnded && rule !== OWN_SHARE) begin(ALL, lastAmount, row);
    else group?.steps.push(row);
  }
  if (post === null) return null;
  return groups
    .filter((group) => group.steps.length > 0)
    .map(({ title, amount, steps: own }) => {
      const ofAll = own.some(([rule]) => SUMS.has(rule)) ? titles.sum : titles.all;
      return { title: title === ALL ? ofAll : title, amount: amount(own), steps: own };
    });
}
