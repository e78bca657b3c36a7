import { leftSentences, causeSentence, VEREINBARUNG } from '../agreement/texts';
import type { WorkbookFault } from '../fault';
import { type Values, valuesOf } from '../read/values';
import { changingWorkbook, inWorkbook } from '../run';
import { type RestoreOutcome, restore } from '../write/restore';
import { obstacleSentence } from '../write/texts';
import { writePlan } from '../write/write-plan';
import type { Written } from '../write/written';
import { type Change, entryPlan } from './entry-plan';

/** What has come of entering formulas, or of taking that back. */
export type EnterOutcome =
  /** All of them stand in their cells. */
  | {
      readonly kind: 'entered';
      readonly written: Written;
      /** Formulas that Excel is still computing. */
      readonly late: readonly string[];
    }
  /** The cells hold what they held: why, what was lost by it, and what nobody knows. */
  | {
      readonly kind: 'as-before';
      readonly sentences: readonly string[];
      readonly fault: WorkbookFault | null;
    }
  /** Some of it could not be taken back; `takeBack` tries once more. */
  | {
      readonly kind: 'left';
      readonly sentences: readonly string[];
      readonly fault: WorkbookFault | null;
      readonly written: Written;
    };

/**
 * AK-7: enters formulas, all of them or none: cells that hold no more what was read keep it from being begun. Nothing else
 * is computed by it but what refers to these cells.
 *
 * @throws only what is a mistake of ours
 */
export async function enterFormulas(changes: readonly Change[]): Promise<EnterOutcome> {
  const outcome = await writePlan(entryPlan(changes));
  switch (outcome.kind) {
    case 'written':
      return { kind: 'entered', written: outcome.written, late: outcome.late };
    case 'invalid':
      throw new Error(outcome.problems.map(({ what, where }) => `${what} ${where}`).join(', '));
    case 'obstructed':
      return { kind: 'as-before', sentences: outcome.obstacles.map(obstacleSentence), fault: null };
    default: {
      const { cause } = outcome;
      const fault = cause.kind === 'fault' ? cause.fault : null;
      const restored =
        outcome.kind === 'left' ? { ...outcome, left: outcome.left } : { ...outcome, left: [] };
      const sentences = [...(fault ? [] : [causeSentence(cause)]), ...restSentences(restored)];
      return outcome.kind === 'left'
        ? { kind: 'left', sentences, fault, written: outcome.written }
        : { kind: 'as-before', sentences, fault };
    }
  }
}

/** One step back: the cells hold again what they held. What somebody has changed since stays and is named. */
export async function takeBack(written: Written): Promise<Exclude<EnterOutcome, { kind: 'entered' }>> {
  const outcome = await restore(written);
  if (outcome.kind === 'restored')
    return { kind: 'as-before', sentences: restSentences({ ...outcome, left: [] }), fault: null };
  const { cause, written: open } = outcome;
  return { kind: 'left', sentences: restSentences(outcome), fault: cause, written: open };
}

const restSentences = ({
  left,
  lost,
  unsure,
}: Pick<Extract<RestoreOutcome, { kind: 'left' }>, 'left' | 'lost' | 'unsure'>): string[] => [
  ...leftSentences(left, unsure),
  ...(lost.length > 0 ? [VEREINBARUNG.verloren(lost.map(({ address }) => address))] : []),
];

const PAUSE_MS = 200;
const PATIENCE_MS = 10_000;

/**
 * What the cells show, each with all that its result has spread into, as soon as Excel has computed it; `null` for what it
 * has not in time.
 *
 * @throws WorkbookFault
 */
export async function readResults(
  changes: readonly Change[],
  patience = PATIENCE_MS,
): Promise<(Values | null)[]> {
  const results = await inWorkbook(async (context) => {
    const asked = changes.map(({ found }) => {
      const cell = context.workbook.worksheets.getItem(found.sheet).getCell(found.row, found.column);
      const spill = cell.getSpillingToRangeOrNullObject().load('values,valueTypes');
      return { cell: cell.load('values,valueTypes'), spill };
    });
    await context.sync();
    return asked.map(({ cell, spill }) => valuesOf(spill.isNullObject ? cell : spill));
  });
  if (patience <= 0 || !results.includes(null)) return results;
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  return readResults(changes, patience - PAUSE_MS);
}

/**
 * Where results wait for F9, Excel is asked for those of these cells and of no others.
 *
 * @throws WorkbookFault
 */
export const calculateCells = (changes: readonly Change[]): Promise<void> =>
  changingWorkbook(async (context) => {
    for (const { found } of changes)
      context.workbook.worksheets.getItem(found.sheet).getRange(found.address).calculate();
    await context.sync();
  });
