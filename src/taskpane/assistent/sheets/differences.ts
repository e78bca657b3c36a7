import type { Vereinbarung } from '../../../vereinbarung/form';
import { dreiwege, type Eingriff } from '../../../vereinbarung/vergleich/dreiwege';
import { type Conflict, type Decisions, identified } from '../../../workbook/agreement/update/sheet-changes';
import { conflictOf } from '../../../workbook/agreement/update/words';

/** Where the sheets say something else by now than when the pane read them. */
export interface SheetDifferences {
  /** So many answers that are not the same here. */
  readonly count: number;
  /** Those of them that have been changed here as well. */
  readonly conflicts: readonly Conflict[];
}

const asConflict = (own: Eingriff): Conflict => identified(conflictOf(own));

/**
 * SC-2: what has been changed in the sheets while the agreement is open in the pane.
 *
 * @param seen what the sheets said when the pane read them
 */
export function differences(seen: Vereinbarung, sheets: Vereinbarung, here: Vereinbarung): SheetDifferences {
  const { eingriffe } = dreiwege({ zuletzt: seen, blatt: sheets, neu: here });
  return {
    count: eingriffe.length,
    conflicts: eingriffe.filter(({ streitig }) => streitig).map(asConflict),
  };
}

/** The answers with what has been changed in the sheets; where both have been changed, the sheets count unless decided otherwise. */
export const together = (
  seen: Vereinbarung,
  sheets: Vereinbarung,
  here: Vereinbarung,
  decisions: Decisions,
): Vereinbarung =>
  dreiwege({ zuletzt: seen, blatt: sheets, neu: here }, (own) =>
    own.streitig && decisions.get(asConflict(own).id) === 'neu' ? 'neu' : 'blatt',
  ).ergebnis;
