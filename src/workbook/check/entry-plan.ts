import type { Block, ExistingSheet, HeldEntry, NumberFormatPlan, Plan } from '../../plan/plan';
import { areaName, cellName } from '../address';
import type { FoundCell } from './scan';

/** A cell that gets a formula: the one that it has, to be computed anew, or a repaired one. */
export interface Change {
  readonly found: FoundCell;
  readonly formula: string;
}

/** In such cells Excel shows a formula and does not compute it. */
export const FOR_TEXTS = '@';
const STANDARD = 'General';

/** What has to be written so that the cell holds again what it holds. */
function held({ kind, content, format, held: own }: FoundCell): HeldEntry {
  if (own !== undefined) return own;
  if (kind === 'formula') return content;
  return format === FOR_TEXTS ? { text: content } : `'${content}`;
}

/** Cells below each other with the same kind of format. */
function runsOf(changes: readonly Change[]): (readonly [Change, ...Change[]])[] {
  const sorted = [...changes].sort(({ found: a }, { found: b }) => a.column - b.column || a.row - b.row);
  const runs: [Change, ...Change[]][] = [];
  for (const change of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.found;
    const { column, row, format } = change.found;
    const goesOn =
      last !== undefined &&
      last.column === column &&
      last.row + 1 === row &&
      (last.format === FOR_TEXTS) === (format === FOR_TEXTS);
    if (run && goesOn) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

const addressOf = ([{ found }, ...more]: readonly [Change, ...Change[]]): string =>
  areaName({ row: found.row, column: found.column, rows: more.length + 1, columns: 1 });

/**
 * AK-7: what is written where formulas are entered anew: these cells and no others, and only if they hold what was read. A
 * cell for texts becomes a standard one.
 */
export function entryPlan(changes: readonly Change[]): Plan {
  const names = new Set(changes.map(({ found }) => found.sheet));
  return {
    sheets: [...names].map((name): ExistingSheet => {
      const runs = runsOf(changes.filter(({ found }) => found.sheet === name));
      return {
        kind: 'existing',
        name,
        blocks: runs.map((run): Block => {
          const [{ found }] = run;
          return {
            at: cellName(found.row, found.column),
            rows: run.map(({ formula }) => [{ formula }]),
            before: run.map((own) => [held(own.found)]),
          };
        }),
        numberFormats: runs
          .filter(([{ found }]) => found.format === FOR_TEXTS)
          .map((run): NumberFormatPlan => ({ area: addressOf(run), format: STANDARD, before: FOR_TEXTS })),
      };
    }),
  };
}
