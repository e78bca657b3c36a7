import type { Art, Foerdersatz } from '../daten';
import type { Jahresabschnitt } from '../zeit/zeitraum';
import { ausschluss, type Posten, type Rechenrahmen } from './fall';
import type { Jahresergebnis, Stelle, Wahlfeld } from './stelle';

/** A row in one calendar year, with all that decides whether a check concerns its figures. */
export interface Lage {
  readonly posten: Posten;
  /** The part of the row in the year and in the term. */
  readonly abschnitt: Jahresabschnitt;
  readonly jahr: Jahresergebnis;
  readonly art: Art;
  /** The rates of the Baustein that the year uses. */
  readonly saetze: readonly Foerdersatz[];
  readonly rahmen: Rechenrahmen;
}

export const stelle = (l: Lage): Stelle => l.posten.stelle;
export const hatBaustein = (l: Lage): boolean => stelle(l).baustein !== null;

/** FO-8, FO-9: the row gets no grant whatever it says, and needs no further word about what decides a grant. */
export const istAusgeschlossen = (l: Lage): boolean => ausschluss(stelle(l), l.rahmen) !== null;

export const istGesamt = (l: Lage): boolean => l.rahmen.optionen.kostenbasis === 'GESAMT';

/** KO-3: the row itself says something of this field; an option speaks to the whole table. */
export const inDerZeile = (l: Lage, feld: Wahlfeld): boolean => !stelle(l).ausOptionen.has(feld);

/** KO-3: the row has a value of its own in this field. */
export const hatEigenes = (l: Lage, feld: Exclude<Wahlfeld, 'eigenmittel'>): boolean =>
  stelle(l)[feld] !== null && inDerZeile(l, feld);

/** Sachkosten that a grant could cover beside the Höchstbetrag. */
export const hatEigeneSachkosten = (l: Lage): boolean =>
  !(stelle(l).sachkosten.isZero() && stelle(l).gemeinkosten.isZero()) && !istGesamt(l) && l.art !== 'OHNE';
