import type { Insertion } from '../write/insertion';
import { holdsStill } from '../write/kept-formula';
import { inWorkbookOf } from '../run';

export interface Result {
  /** As the cell shows it. */
  readonly text: string;
  /** The cells it fills, with the sheet, if it spreads. */
  readonly area: string | null;
  /** Invariant code such as `#VALUE!`. */
  readonly error: string | null;
}

const PAUSE_MS = 200;
const PATIENCE_MS = 10_000;
/** What a cell shows while a function of an add-in is under way, in Excel of today and of before. */
const UNDER_WAY = ['#BUSY!', '#GETTING_DATA'];
export const isUnderWay = (value: unknown): boolean => UNDER_WAY.includes(String(value));

/** Why there is no result: the patience has ended before it, or the cell holds something else by now. */
export type NoResult = 'late' | 'replaced';

/** What the inserted formula comes to. */
export async function readResult(insertion: Insertion, patience = PATIENCE_MS): Promise<Result | NoResult> {
  const result = await look(insertion);
  if (result === 'replaced') return result;
  if (!isUnderWay(result.error)) return result;
  if (patience <= 0) return 'late';
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  return readResult(insertion, patience - PAUSE_MS);
}

function look({ kept, formula }: Insertion): Promise<Result | 'replaced'> {
  const { cell } = kept;
  return inWorkbookOf(cell.context, async (context) => {
    const range = cell.getCell(0, 0);
    range.load('formulas,text,values,valueTypes');
    const spill = range.getSpillingToRangeOrNullObject().load('address');
    await context.sync();
    if (!(await holdsStill(kept, formula, range.formulas[0]?.[0]))) return 'replaced';
    const failed = range.valueTypes[0]?.[0] === Excel.RangeValueType.error;
    const value: unknown = range.values[0]?.[0];
    return {
      text: range.text[0]?.[0] ?? '',
      area: spill.isNullObject ? null : spill.address,
      error: failed || isUnderWay(value) ? String(value) : null,
    };
  });
}
