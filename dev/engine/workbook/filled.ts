import { isMatrix } from '../compile/compiled';
import { COLUMNS } from '../formula/reference';
import { type Area, type CellAddress } from '../contract';
import { type EngineWorkbook } from './engine-workbook';

/** Looks at every cell of a small area. */
function few(workbook: EngineWorkbook, { sheet, row, column, rows, columns }: Area): CellAddress[] {
  const found: CellAddress[] = [];
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1)
      if (workbook.value(sheet, r, c) !== null) found.push({ sheet, row: r, column: c });
  return found;
}

/**
 * The cells of an area that hold something, row by row. It costs as much as there are such cells, not as much as the area
 * is large: a single value in the last cell of a sheet makes the area in use 17 thousand million cells large.
 */
export function filledCells(workbook: EngineWorkbook, area: Area): CellAddress[] {
  const { sheet, row, column, rows, columns } = area;
  const cells = workbook.sheet(sheet);
  if (rows * columns <= cells.size) return few(workbook, area);
  const keys = new Set<number>();
  const add = (r: number, c: number): void => {
    if (r >= row && r < row + rows && c >= column && c < column + columns) keys.add(r * COLUMNS + c);
  };
  for (const [r, c, cell] of cells.entries()) {
    add(r, c);
    if (cell.kind !== 'formula' || !isMatrix(cell.result)) continue;
    cell.result.forEach((line, down) => line.forEach((_, along) => add(r + down, c + along)));
  }
  return [...keys]
    .sort((a, b) => a - b)
    .map((key) => ({ sheet, row: Math.floor(key / COLUMNS), column: key % COLUMNS }));
}
