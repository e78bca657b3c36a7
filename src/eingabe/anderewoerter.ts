import { gefaltet } from '../core/text/falten';
import { ANDERE_WOERTER as WOERTER, FRAGEN as OFFENE, type Frage } from '../mappe/woerter';
import { MELDUNG } from './meldungen';

/** KO-3: headings of other words, folded, by the column they mean where it is missing. */
export const ANDERE_WOERTER: ReadonlyMap<string, string> = new Map(
  Object.entries(WOERTER).flatMap(([gemeint, woerter]) =>
    woerter.map((wort): [string, string] => [gefaltet(wort), gemeint]),
  ),
);

type Satz = (ueberschrift: string) => string;

/** What the heading means instead, if it is another measure, and how to convert it. */
const SAETZE: Readonly<Record<NonNullable<Frage['misst']>, Satz>> = {
  betragGesamt: MELDUNG.hoechstbetragJeStelle,
  stunden: MELDUNG.stundenStattVzae,
};

export interface Rueckfrage extends Frage {
  readonly satz: Satz | null;
}

/** KO-3: headings, folded, that may mean a column of another measure; nobody but the user knows. */
export const FRAGEN: ReadonlyMap<string, Rueckfrage> = new Map(
  Object.entries(OFFENE).map(([wort, frage]): [string, Rueckfrage] => [
    gefaltet(wort),
    { ...frage, satz: frage.misst === undefined ? null : SAETZE[frage.misst] },
  ]),
);
