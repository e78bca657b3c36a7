import { areaOf } from './check-plan';
import type { Entry, SheetPlan } from '../../plan/plan';
import { keyOf } from './written';

export interface PlannedCell {
  readonly entry: Entry;
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet of the plan by `keyOf`; those that it leaves alone are not among them. */
export function plannedCells({ name, blocks }: Pick<SheetPlan, 'name' | 'blocks'>): Map<string, PlannedCell> {
  const planned = new Map<string, PlannedCell>();
  for (const block of blocks) {
    const start = areaOf(block);
    if (start === null) continue;
    for (const [r, entries] of block.rows.entries())
      for (const [c, entry] of entries.entries()) {
        const [row, column] = [start.row + r, start.column + c];
        if (entry !== null) planned.set(keyOf(name, row, column), { entry, row, column });
      }
  }
  return planned;
}
