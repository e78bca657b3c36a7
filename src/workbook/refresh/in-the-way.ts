import { areaName, cellName, isInside, onSheet, readArea } from '../address';
import { readValues } from '../read/values';
import type { OwnedResult } from './owned-results';

/**
 * Where something stands that keeps a result from spreading: the cell itself says no more than `#SPILL!`.
 *
 * @param rows what the formula gives, its cell included
 * @param columns likewise
 * @returns the cells with their sheet, row by row; none where what is in the way has no content, such as merged cells
 * @throws WorkbookFault
 */
export async function cellsInTheWay(
  { sheet, cell }: OwnedResult,
  rows: number,
  columns: number,
): Promise<string[]> {
  const head = readArea(cell);
  if (head === null) throw new Error(`No cell: ${cell}`);
  const wanted = { ...head, rows, columns };
  const [values] = await readValues([{ kind: 'cells', sheet, address: areaName(wanted) }]);
  return (values ?? []).flatMap((line, down) =>
    line.flatMap((value, right) => {
      const [row, column] = [head.row + down, head.column + right];
      return value === null || isInside(row, column, head) ? [] : [onSheet(sheet, cellName(row, column))];
    }),
  );
}
