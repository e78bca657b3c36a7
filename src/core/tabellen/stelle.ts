import type { Art, Merkmal } from '../daten';
import type { Dezimal } from '../zahl/dezimal';
import type { Monatsmethode } from '../zeit/monate';
import type { Tag } from '../zeit/datum';
import type { Zeitraum } from '../zeit/zeitraum';

/** TB-1: one row of `stellen`, blanks already filled from the options. Amounts EUR. */
export interface Stelle {
  /** Row in the range (1 = header), for messages. */
  readonly zeile: number;
  readonly stelle: string;
  /** Empty = shared by key (TB-3). */
  readonly kommune: string;
  /** The post's whole period. */
  readonly zeitraum: Zeitraum;
  readonly gruppe: string | null;
  readonly stufe: number | null;
  readonly vzae: Dezimal;
  readonly seit: Tag | null;
  /** Personnel cost of the post per year; replaces the tariff. */
  readonly kostenGesamt: Dezimal | null;
  /** Per VZÄ and year. */
  readonly sachkosten: Dezimal;
  readonly baustein: string | null;
  readonly merkmal: Merkmal;
  /** Per VZÄ and year. */
  readonly hoechstbetrag: Dezimal | null;
  /** Per VZÄ and year; null = Sachkosten are not granted. */
  readonly sachkostenHoechstbetrag: Dezimal | null;
  readonly art: Art | null;
  readonly quote: Dezimal | null;
  /** Per year. */
  readonly drittmittel: Dezimal;
  readonly eigenmittel: Dezimal;
  /** What the column Hinweis has to say about how the row was read (LE-2). */
  readonly lesehinweise: readonly string[];
}

/** PERSONAL: the Höchstbetrag covers personnel cost; GESAMT: personnel cost and Sachkosten together. */
export const KOSTENBASEN = ['PERSONAL', 'GESAMT'] as const;
export type Kostenbasis = (typeof KOSTENBASEN)[number];

/** JAHR: settled per calendar year; LAUFZEIT: one ceiling for the whole term (TB-5). */
export const ABRECHNUNGEN = ['JAHR', 'LAUFZEIT'] as const;
export type Abrechnung = (typeof ABRECHNUNGEN)[number];

export interface Tabellenoptionen {
  readonly kostenbasis: Kostenbasis;
  /** EA-2: a cheap post may fill the gap of a dear one. */
  readonly pool: boolean;
  readonly abrechnung: Abrechnung;
  readonly monatsmethode: Monatsmethode;
}

/** TB-1, TB-3: the figures of a post in one calendar year, EUR. */
export interface Jahresergebnis {
  readonly jahr: number;
  /** Personnel cost. */
  readonly kosten: Dezimal;
  readonly sachkosten: Dezimal;
  readonly drittmittel: Dezimal;
  readonly foerderung: Dezimal;
  readonly ueberdeckung: Dezimal;
  /** The part of `ueberdeckung` that is grant (R of FO-3); the rest is third-party money beyond the cost. */
  readonly rueckzahlung: Dezimal;
  readonly eigenanteil: Dezimal;
}

export interface Stellenergebnis {
  readonly stelle: Stelle;
  readonly jahre: readonly Jahresergebnis[];
  readonly hinweise: readonly string[];
}
