import { cellName, onSheet } from '../address';
import { asFault, WorkbookFault } from '../fault';
import { isUnderWay } from '../read/result';
import { inWorkbook } from '../run';
import { sheetsOf } from './apply';
import type { Written } from './written';

/** A formula of the plan. */
export interface FormulaPlace {
  /** The sheet of the plan. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Awaited {
  /** They end in a result that has no room to spread. */
  readonly blocked: readonly string[];
  /** Nobody knows yet what they come to. */
  readonly late: readonly string[];
}

const PAUSE_MS = 200;
const PATIENCE_MS = 10_000;
/** By version of Excel: invariant, and as a German one shows it. */
const NO_ROOM = ['#SPILL!', '#ÜBERLAUF!', '#UEBERLAUF!'];

export const isBlocked = (value: unknown): boolean => NO_ROOM.includes(String(value));

export const placeName = ({ sheet, row, column }: FormulaPlace): string =>
  onSheet(sheet, cellName(row, column));

/** Waits for formulas whose functions are under way. What Excel does not tell in time is late, whatever the reason. */
export async function awaitResults(
  written: Written,
  places: readonly FormulaPlace[],
  patience = PATIENCE_MS,
): Promise<Awaited> {
  if (places.length === 0) return { blocked: [], late: [] };
  const values = await valuesOf(written, places);
  const open = places.filter((_, index) => values === null || isUnderWay(values[index]));
  const blocked = places.filter((_, index) => values !== null && isBlocked(values[index])).map(placeName);
  if (open.length === 0 || blocked.length > 0) return { blocked, late: [] };
  if (patience <= 0) return { blocked, late: open.map(placeName) };
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  return awaitResults(written, open, patience - PAUSE_MS);
}

/** `null` if Excel does not answer, for instance while somebody types. */
async function valuesOf(written: Written, places: readonly FormulaPlace[]): Promise<unknown[] | null> {
  try {
    return await inWorkbook(async (context) => {
      const sheets = new Map(sheetsOf(context, written).map(({ plan, sheet }) => [plan.name, sheet]));
      const cells = places.map(({ sheet, row, column }) =>
        sheets.get(sheet)?.getCell(row, column).load('values'),
      );
      await context.sync();
      return cells.map((cell) => cell?.values[0]?.[0] as unknown);
    });
  } catch (error) {
    if (!(asFault(error) instanceof WorkbookFault)) throw error;
    return null;
  }
}
