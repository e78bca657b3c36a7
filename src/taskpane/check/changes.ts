import { calculateCells, enterFormulas, type EnterOutcome, readResults } from '../../workbook/check/enter';
import type { Change } from '../../workbook/check/entry-plan';
import { asFault, WorkbookFault } from '../../workbook/fault';
import type { Values } from '../../workbook/read/values';
import type { CheckedCell, CheckReport } from './check-workbook';

export type CheckAction = 'recalculate' | 'repair';

/** A cell that can be changed, with what is seen of it before. */
export interface Proposal extends Change {
  readonly cell: CheckedCell;
}

/** So many cells are changed by one plan; the writer follows each of them. */
export const MOST_CHANGES = 1_000;

const isWritable = ({ sheets }: CheckReport, { found }: CheckedCell): boolean =>
  sheets.some(({ name, isProtected }) => name === found.sheet && !isProtected);

/** The formula that a cell would get; `null` if it stays as it is. */
function formulaFor({ found, diagnosis }: CheckedCell, action: CheckAction): string | null {
  switch (diagnosis.kind) {
    case 'broken':
    case 'text':
      return action === 'repair' && diagnosis.mending.kind === 'mended' ? diagnosis.mending.formula : null;
    case 'overwritten':
      return action === 'repair' ? diagnosis.formula : null;
    case 'stale':
    case 'unchecked':
      return action === 'recalculate' ? found.content : null;
    default:
      return null;
  }
}

/** AK-7: what can be entered anew, or repaired. */
export const proposals = (report: CheckReport, action: CheckAction): Proposal[] =>
  report.cells.flatMap((cell): Proposal[] => {
    const formula = formulaFor(cell, action);
    return formula === null || !isWritable(report, cell) ? [] : [{ cell, found: cell.found, formula }];
  });

/** What the cells show afterwards; `null` if nobody could look. */
export interface AppliedChanges {
  readonly outcome: EnterOutcome;
  readonly results: readonly (Values | null)[] | null;
}

/**
 * AK-7: enters the formulas, and reads what comes of them.
 *
 * @param isManual the workbook computes on demand only
 */
export async function applyChanges(chosen: readonly Proposal[], isManual: boolean): Promise<AppliedChanges> {
  const outcome = await enterFormulas(chosen);
  if (outcome.kind !== 'entered') return { outcome, results: null };
  try {
    if (isManual) await calculateCells(chosen);
    return { outcome, results: await readResults(chosen) };
  } catch (error) {
    // The formulas stand in their cells; that they can't be read at the moment changes nothing about that.
    if (!(asFault(error) instanceof WorkbookFault)) throw error;
    return { outcome, results: null };
  }
}
