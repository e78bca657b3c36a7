import { gefaltet } from '../core/text/falten';
import { ANDERE_WOERTER as WOERTER, FRAGEN as OFFENE, type Frage } from '../mappe/woerter';

/** KO-3: headings of other words, folded, by the column they mean where it is missing. */
export const ANDERE_WOERTER: ReadonlyMap<string, string> = new Map(
  Object.entries(WOERTER).flatMap(([gemeint, woerter]) =>
    woerter.map((wort): [string, string] => [gefaltet(wort), gemeint]),
  ),
);

/** KO-3: headings, folded, that may mean a column of another measure; nobody but the user knows. */
export const FRAGEN: ReadonlyMap<string, Frage> = new Map(
  Object.entries(OFFENE).map(([wort, frage]) => [gefaltet(wort), frage]),
);
