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
/** In a table there is but one, of all posts. */
const SUM = 'DG-1';
/** RU-1 and RW-2 stand at the end and hold for all. */
const FOR_ALL = new Set<unknown>(['RU-1', 'RW-2']);

const amountOf = (row: TraceRow): number | null => (typeof row[3] === 'number' ? row[3] : null);

interface Begun {
  title: string | null;
  steps: TraceRow[];
}

/**
 * The parts of the Rechenweg of a table; `null` where it has no posts.
 *
 * @param titles what the parts are called in which the posts are summed up, and that holds for all
 */
export function groupsOf(
  steps: readonly TraceRow[],
  titles: { readonly sum: string; readonly rest: string },
): StepGroup[] | null {
  const groups: Begun[] = [{ title: null, steps: [] }];
  const begin = (title: string, first?: TraceRow): void => {
    const last = groups.at(-1);
    // A post whose years follow has no steps of its own.
    if (last?.steps.length === 0) groups.pop();
    groups.push({ title, steps: first ? [first] : [] });
  };
  let post: string | null = null;
  let isEnd = false;
  for (const row of steps) {
    const [rule, step] = row;
    const isHead = amountOf(row) === null;
    if (rule === POST && isHead) {
      post = String(step);
      begin(post);
    } else if (rule === YEAR && isHead && post !== null) begin(`${post}, ${String(step)}`);
    else if (rule === SUM && post !== null) begin(titles.sum, row);
    else if (rule === SHARED && post !== null) begin(String(step), row);
    else if (FOR_ALL.has(rule) && post !== null && !isEnd) {
      isEnd = true;
      begin(titles.rest, row);
    } else groups.at(-1)?.steps.push(row);
  }
  if (post === null) return null;
  return groups
    .filter((group) => group.steps.length > 0)
    .map((group) => ({ ...group, amount: amountAtEnd(group.steps) }));
}

function amountAtEnd(steps: readonly TraceRow[]): number | null {
  const last = steps.at(-1);
  return last ? amountOf(last) : null;
}
