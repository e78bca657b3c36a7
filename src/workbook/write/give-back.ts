import { cellName } from '../address';
import { asFault } from '../fault';
import type { Displaced } from './written';

/** Puts back what somebody else wrote; why that failed, if it did. The content is not lost with it. */
export async function giveBack(
  sheet: Excel.Worksheet,
  { row, column, entry }: Displaced,
): Promise<{ readonly cause: unknown } | null> {
  try {
    sheet.getRange(cellName(row, column)).formulas = [[entry]];
    await sheet.context.sync();
    return null;
  } catch (error) {
    return { cause: asFault(error) };
  }
}
