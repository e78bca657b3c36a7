import type { Zeitwert } from '../daten';
import { bruchAlsText } from '../rechenweg/schreibweise';
import type { Entgelt } from '../tarif/tarifwerk';
import type { Bruch } from '../zahl/bruch';
import { NULL, type Dezimal } from '../zahl/dezimal';
import { DEZIMALRECHNUNG as r } from '../zahl/dezimalrechnung';
import type { Monatsabschnitt } from '../zeit/zeitraum';
import type { Umfang } from './personen';

/** PK-18: what a full post costs in a month beside its table amount. */
export interface Besoldungszusatz {
  /** EUR per month; null = none. Stands for the Familienzuschlag, too. */
  readonly zulage: Zeitwert | null;
  /** EUR per month. */
  readonly beihilfe: Zeitwert;
  /** A share of the table amount. */
  readonly versorgungszuschlag: Zeitwert;
}

/** PK-18: what the cost of a calendar month is computed from, whoever has the post. */
export interface Besoldungsmonat extends Besoldungszusatz {
  readonly abschnitt: Monatsabschnitt;
  /** Table amount on the first of the month, one full post. */
  readonly entgelt: Entgelt;
  /** t of PK-1 */
  readonly anteil: Bruch;
}

/** PK-18: the lines of a month, EUR. */
export interface Besoldungszeilen {
  /** Table amount, Zulage and Beihilfe together. */
  readonly bezuege: Dezimal;
  readonly versorgungszuschlag: Dezimal;
  readonly monat: Dezimal;
}

/**
 * PK-18: (table amount + Zulage + Beihilfe) x w x t, and Versorgungszuschlag x table amount x w x t, each of the two
 * rounded to the cent (RU-1), for one person without one-off payments.
 */
export function besoldungszeilen(m: Besoldungsmonat, { umfang }: Umfang): Besoldungszeilen {
  const zeile = (jeMonat: Dezimal): Dezimal => r.anteilig(jeMonat, umfang, m.anteil, 1);
  const grundgehalt = m.entgelt.betrag;
  const bezuege = zeile(grundgehalt.plus(m.zulage?.wert ?? NULL).plus(m.beihilfe.wert));
  const versorgungszuschlag = zeile(grundgehalt.times(m.versorgungszuschlag.wert));
  return { bezuege, versorgungszuschlag, monat: bezuege.plus(versorgungszuschlag) };
}

/** Months with the same key cost a person the same; Zulage, Beihilfe and Versorgungszuschlag are the same in all. */
export const besoldungsschluessel = ({ entgelt, anteil }: Besoldungsmonat): string =>
  `${entgelt.betrag.toString()}|${bruchAlsText(anteil)}`;
