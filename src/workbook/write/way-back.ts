import { type Area, isInside } from '../address';
import { type Cell, isBlank, isFormula, isOurs } from './entry';
import type { CellPlace } from './held-cells';
import type { PlannedCell } from './planned';
import { holdsEntry } from './swap';
import type { Lost } from './task';
import { type Displaced, keyOf, type Writing } from './written';

/** What has to be done about a cell: empty it, give back what it held, or leave it to whom it belongs. */
export type Way = 'empty' | 'foreign' | 'given back' | Displaced;

export function wayBack(
  cell: Cell,
  name: string,
  place: CellPlace,
  planned: ReadonlyMap<string, PlannedCell>,
  writing: Writing,
): Way | null {
  const ofPlan = !isBlank(cell) && isAsPlanned(cell, name, place, planned, writing);
  const notes = notesOf(writing, name, place);
  const [open] = notes.filter(({ givenBack }) => !givenBack).slice(-1);
  if (!open && notes.length > 0) return isBlank(cell) ? null : 'given back';
  // A part of a result comes back by itself once the cells are blank; what does not was no part of one.
  if (ofPlan && open?.perhapsSpilled) return 'empty';
  if (open && (ofPlan || isBlank(cell))) return open;
  // What stands there was given back, and by that took the place of what somebody had written since.
  if (open && isNoted(cell, notes)) return holdsEntry(cell, open.entry) ? 'given back' : open;
  if (ofPlan) return 'empty';
  return isBlank(cell) ? null : 'foreign';
}

export function isAsPlanned(
  cell: Cell,
  name: string,
  { row, column }: CellPlace,
  planned: ReadonlyMap<string, PlannedCell>,
  { from1904, echoes, filled }: Writing,
): boolean {
  const key = keyOf(name, row, column);
  const own = planned.get(key);
  if (own === undefined) return false;
  // What was never sent can only be somebody else's, such as another pane with the same plan.
  const isSent = [...filled].some(
    ({ sheet, area, formulas }) =>
      sheet === name && isInside(row, column, area) && formulas === isFormula(own.entry),
  );
  return isSent && isOurs(cell, own.entry, from1904, echoes[key]);
}

/** All that has been displaced in a cell, the earliest first. */
export const notesOf = (
  { owned, displaced }: Writing,
  name: string,
  { row, column }: CellPlace,
): readonly Displaced[] => {
  const own = owned.get(keyOf(name, row, column));
  return [
    ...(own ? [own] : []),
    ...displaced.filter((item) => item.sheet === name && item.row === row && item.column === column),
  ];
};

export const isNoted = (cell: Cell, notes: readonly Displaced[]): boolean =>
  notes.some(({ entry }) => entry !== '' && holdsEntry(cell, entry));

interface Looked {
  readonly cell: Cell;
  /** The sheet of the plan. */
  readonly name: string;
  readonly place: CellPlace;
  readonly way: Way | null;
  /** Where it is by now. */
  readonly address: string;
}

/** What somebody has written twice into a cell that was taken from them twice can come back but once. */
export function noteSuperseded(
  { cell, name, place, way, address }: Looked,
  writing: Writing,
  lost: Lost,
): void {
  const notes = notesOf(writing, name, place);
  const [last] = notes.slice(-1);
  if (!last) return;
  const over = notes.filter(
    (item) =>
      isContent(item) &&
      !holdsEntry(cell, item.entry) &&
      (item === last ? way === 'foreign' : item.entry !== last.entry),
  );
  lost.set(
    keyOf(name, place.row, place.column),
    over.map(({ entry }) => ({ address, content: shownOf(entry) })),
  );
}

/** What was displaced in cells that are not to be found any more has no place to come back to. */
export function noteMoved(writing: Writing, name: string, area: Area, address: string, lost: Lost): void {
  for (const item of writing.displaced)
    if (item.sheet === name && isInside(item.row, item.column, area) && !item.givenBack && isContent(item))
      lost.set(keyOf(name, item.row, item.column), [{ address, content: shownOf(item.entry) }]);
}

const isContent = ({ entry, perhapsSpilled, isOwned }: Displaced): boolean =>
  entry !== '' && !perhapsSpilled && !isOwned;

/** Without the apostrophe that keeps a text a text. */
const shownOf = (entry: unknown): unknown =>
  typeof entry === 'string' && entry.startsWith("'") ? entry.slice(1) : entry;
