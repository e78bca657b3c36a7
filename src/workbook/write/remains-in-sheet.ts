import { type Area, isInside, overlap } from '../address';
import { askForCells } from './remains-cells';
import { askForLooks } from './remains-looks';
import { askForOwnedTables } from './owned-tables';
import { askForTables } from './remains-tables';
import type { Leftover, Remains, SheetThere, Task } from './task';

const ownedFirst = ({ plan }: SheetThere, looks: readonly Task[], cells: readonly Task[]): Task[] =>
  (plan.numberFormats ?? []).some(({ before }) => before !== undefined)
    ? [...looks, ...cells]
    : [...cells, ...looks];

/** What of the plan stands in a sheet that was there before. */
export function remainsInSheet(there: SheetThere): () => Remains {
  const cells = askForCells(there);
  const tables = askForTables(there);
  const looks = askForLooks(there);
  const owned = askForOwnedTables(there);
  return () => {
    const { foreign, moved, tasksBut } = cells();
    const ofOwned = owned();
    const isChanged = (area: Area): boolean => foreign.some(({ row, column }) => isInside(row, column, area));
    const ofTables = tables((area) => isChanged(area) || moved.some((own) => overlap(own.area, area)));
    // A table goes with its cells; one that somebody has written into keeps all of them.
    const kept = ofTables.kept.map(({ area }) => area);
    // A cell that somebody has changed keeps its looks; what is given back has those that it had.
    const keptLooks = [
      ...ofTables.kept.flatMap(({ now }) => now ?? []),
      ...moved.flatMap(({ now }) => now ?? []),
      ...(there.writing.complete ? foreign.filter(({ givenBack }) => !givenBack).map(({ now }) => now) : []),
    ];
    return {
      // The looks of owned cells first: in a cell for texts a number would become one.
      tasks: [...ofTables.tasks, ...ofOwned.tasks, ...ownedFirst(there, looks(keptLooks), tasksBut(kept))],
      changed: [
        ...ofTables.kept.map(({ name, why }): Leftover => ({ what: 'table', where: name, why })),
        ...ofOwned.changed,
        ...moved.flatMap(({ left }) => left),
        // Before all was written, what is not ours was written by somebody who was faster.
        ...foreign
          .filter(({ givenBack, planned }) => there.writing.complete && !givenBack && planned)
          .map(({ address }): Leftover => ({ what: 'cell', where: address, why: 'changed' })),
      ],
    };
  };
}
