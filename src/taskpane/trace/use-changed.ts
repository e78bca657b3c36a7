import { useEffect, useState } from 'react';
import { readBasis } from '../../workbook/trace/basis';
import type { TracedCell } from '../../workbook/trace/cell-formula';
import { userErrorOf } from '../ui/user-error';
import { watchWorkbook } from '../ui/watch-workbook';
import { whileWanted } from '../ui/while-wanted';

/** So long nothing has changed in the workbook before the cell is looked at: somebody who types goes from cell to cell. */
export const PAUSE_MS = 400;

/** RZ-1: whether the cell, or what it is computed from, has changed since it was read. */
export function useChanged(cell: TracedCell | null): boolean {
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    setChanged(false);
    if (cell === null) return undefined;
    // What can't be read any more, such as a sheet that has gone, has changed.
    const read = (): Promise<string | null> =>
      readBasis(cell).catch((error: unknown) => {
        userErrorOf(error);
        return null;
      });
    const first = read();
    let forget = (): void => undefined;
    const look = (): void => {
      forget();
      forget = whileWanted(
        () => Promise.all([first, read()]),
        ([before, now]) => setChanged(before !== now),
        PAUSE_MS,
      );
    };
    const end = watchWorkbook(look);
    return () => {
      forget();
      end();
    };
  }, [cell]);
  return changed;
}
