import { cellName, isInside, onSheet } from '../address';
import type { ExistingSheet } from './plan';
import { askForCells } from './remains-cells';
import { askForLooks } from './remains-looks';
import { askForTables } from './remains-tables';
import type { Leftover, Lost, Remains } from './task';
import type { Writing } from './written';

/** What of the plan stands in a sheet that was there before. */
export function remainsInSheet(
  sheet: Excel.Worksheet,
  plan: ExistingSheet,
  writing: Writing,
  lost: Lost,
): () => Remains {
  const cells = askForCells(sheet, plan, writing, lost);
  const tables = askForTables(sheet, plan, writing);
  const looks = askForLooks(sheet, plan);
  return () => {
    const { foreign, tasksBut } = cells();
    const ofTables = tables((area) => foreign.some(({ row, column }) => isInside(row, column, area)));
    // A table goes with its cells; one that somebody has written into keeps all of them.
    const kept = ofTables.kept.map(({ area }) => area);
    return {
      tasks: [...ofTables.tasks, ...tasksBut(kept), ...looks()],
      changed: [
        ...ofTables.kept.map(({ name }): Leftover => ({ what: 'table', where: name, why: 'changed' })),
        // Before all was written, what is not ours was written by somebody who was faster.
        ...foreign
          .filter(({ givenBack, planned }) => writing.complete && !givenBack && planned)
          .map(({ row, column }): Leftover => {
            return { what: 'cell', where: onSheet(plan.name, cellName(row, column)), why: 'changed' };
          }),
      ],
    };
  };
}
