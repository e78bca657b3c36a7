import type { Insertion } from '../write/insert';
import { inWorkbook } from '../run';

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

/** What the inserted formula comes to; `null` if it is still being calculated when the patience ends. */
export async function readResult(insertion: Insertion, patience = PATIENCE_MS): Promise<Result | null> {
  const result = await look(insertion);
  if (!isUnderWay(result.error)) return result;
  if (patience <= 0) return null;
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  return readResult(insertion, patience - PAUSE_MS);
}

function look({ sheetId, cell }: Insertion): Promise<Result> {
  return inWorkbook(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(cell);
    range.load('text,values,valueTypes');
    const spill = range.getSpillingToRangeOrNullObject().load('address');
    await context.sync();
    const failed = range.valueTypes[0]?.[0] === Excel.RangeValueType.error;
    const value: unknown = range.values[0]?.[0];
    return {
      text: range.text[0]?.[0] ?? '',
      area: spill.isNullObject ? null : spill.address,
      error: failed || isUnderWay(value) ? String(value) : null,
    };
  });
}
