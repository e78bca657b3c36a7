import type { Beleg, Zeitwert } from '../daten';
import { bruchAlsText } from '../rechenweg/schreibweise';
import type { Entgelt } from '../tarif/tarifwerk';
import type { Bruch } from '../zahl/bruch';
import type { Dezimal } from '../zahl/dezimal';
import type { Monatsabschnitt } from '../zeit/zeitraum';
import type { Monatssaetze } from './monatssaetze';

/** PK-5: what the Jahressonderzahlung of a year is computed from. */
export interface Jahressonderzahlung {
  readonly satz: Zeitwert;
  /** Sum (not mean) of table amount and Zulage on the first of July, August, September. */
  readonly summe: Dezimal;
  readonly entgelte: readonly Entgelt[];
  /** The pay tables and Zulagen the sum comes from. */
  readonly tabellen: readonly Beleg[];
}

/** Everything that decides the cost of a calendar month beside the person, with its evidence. */
export interface Monatseingabe {
  readonly abschnitt: Monatsabschnitt;
  readonly saetze: Monatssaetze;
  /** Table amount on the first of the month, one full post. */
  readonly entgelt: Entgelt;
  /** EUR per month and full post; null = none. */
  readonly zulage: Zeitwert | null;
  readonly jsz: Jahressonderzahlung | null;
  /** The option that a year without Jahressonderzahlung follows (PK-12). */
  readonly jszOption: 'Jahressonderzahlung' | 'JSZ-Stichtag';
  /** t of PK-1: covered days / days of the month. */
  readonly anteil: Bruch;
  /** Share of the month that counts for the Jahressonderzahlung: t, or 1 / 0 with JSZ-Stichtag. */
  readonly jszAnteil: Bruch;
}

/** Months with the same key cost a person the same. */
export const kostenschluessel = (m: Monatseingabe): string =>
  [
    ...Object.values(m.saetze.werte).map(({ wert }) => wert.toString()),
    m.entgelt.betrag.toString(),
    m.zulage?.wert.toString(),
    m.jsz?.satz.wert.toString(),
    m.jsz?.summe.toString(),
    bruchAlsText(m.anteil),
    bruchAlsText(m.jszAnteil),
  ].join('|');
