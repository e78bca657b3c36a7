import type { Block, ExistingSheet, HeldEntry } from '../../plan/plan';
import { areaOf } from './check-plan';
import type { Cell } from './entry';
import { holdsEntry } from './swap';
import { type Displaced, keyOf } from './written';

/** Whether a cell still holds what the register knows, and no formula that only shows the same. */
export const holdsOwned = (cell: Cell, entry: HeldEntry): boolean =>
  holdsEntry(cell, entry) && (isHeldFormula(entry) || !isFormulaFor(cell));

const isHeldFormula = (entry: HeldEntry): boolean => typeof entry === 'string' && entry.startsWith('=');

const isFormulaFor = ({ formula, value }: Cell): boolean =>
  String(formula).startsWith('=') && formula !== value;

/** What the owned cells of a block hold, by their rows and columns in it; blank ones are like any blank cell. */
export function* ownedIn({
  before = [],
}: Block): Generator<readonly [r: number, c: number, entry: HeldEntry]> {
  for (const [r, line] of before.entries())
    for (const [c, entry] of line.entries()) if (entry !== '') yield [r, c, entry];
}

/** What goes back into the cells of a sheet that the plan changes, by `keyOf`. */
export function ownedCells(sheet: ExistingSheet): Map<string, Displaced> {
  const owned = new Map<string, Displaced>();
  for (const block of sheet.blocks) {
    const area = areaOf(block);
    if (area === null) continue;
    for (const [r, c, entry] of ownedIn(block)) {
      const place = { sheet: sheet.name, row: area.row + r, column: area.column + c };
      owned.set(keyOf(place.sheet, place.row, place.column), {
        ...place,
        entry,
        text: '',
        perhapsSpilled: false,
        givenBack: false,
        isOwned: true,
      });
    }
  }
  return owned;
}
