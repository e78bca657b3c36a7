import type { Area } from '../address';
import type { CellPlace } from './held-cells';

/** The same cells as few areas; given row by row from left to right. */
export function areasOf(cells: readonly CellPlace[]): Area[] {
  const areas: Area[] = [];
  for (const run of runsOf(cells)) {
    const above = areas.findIndex(
      (area) =>
        area.row + area.rows === run.row && area.column === run.column && area.columns === run.columns,
    );
    const area = areas[above];
    if (area) areas[above] = { ...area, rows: area.rows + 1 };
    else areas.push(run);
  }
  return areas;
}

/** Cells side by side in one row. */
function runsOf(cells: readonly CellPlace[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
