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
  /** null = not said, which means PERSONAL. */
  readonly merkmal: Merkmal | null;
  /** Per VZÄ and year. */
  readonly hoechstbetrag: Dezimal | null;
  /** Per VZÄ and year; null = Sachkosten are not granted. */
  readonly sachkostenHoechstbetrag: Dezimal | null;
  readonly art: Art | null;
  readonly quote: Dezimal | null;
  /** Per year. */
  readonly drittmittel: Dezimal;
  readonly eigenmittel: Dezimal;
  /** FO-8: VZÄ below which there is no grant; null = none. */
  readonly mindestanteil: Dezimal | null;
  /** Share of the personnel cost that is added to the Sachkosten. */
  readonly gemeinkosten: Dezimal;
  /** Share of the Sachkosten that is granted, within their ceiling; null = all. */
  readonly sachkostenQuote: Dezimal | null;
  /** Per VZÄ and year. */
  readonly drittmittelJeVzae: Dezimal;
  /** Ceiling for the whole part inside the term, whatever VZÄ and months; null = none. */
  readonly hoechstbetragGesamt: Dezimal | null;
  /** TB-8: what has come of it; null = nobody asks. */
  readonly ist: Iststand | null;
  /** KO-3, RW-1: fields that the row says nothing of: the source of what they hold, an option of the same name. */
  readonly ausOptionen: ReadonlyMap<Wahlfeld, string>;
  /** LE-2: what the column Hinweis has to say about how the row was read. */
  readonly lesehinweise: readonly Lesehinweis[];
}

/** TB-8: what has come of a post in the period of a call, EUR. */
export interface Iststand {
  readonly kosten: Dezimal;
  readonly sachkosten: Dezimal;
  /** null = the table has no such column. */
  readonly drittmittel: Dezimal | null;
  /** Vacant months. */
  readonly vakanz: Dezimal;
  /** Granted by the notice; null = as planned. */
  readonly bewilligt: Dezimal | null;
  readonly ausgezahlt: Dezimal;
}

/** Fields that some rows of a table have no use for, or whose source somebody asks for. */
export type Wahlfeld =
  | 'merkmal'
  | 'sachkosten'
  | 'drittmittel'
  | 'hoechstbetrag'
  | 'sachkostenHoechstbetrag'
  | 'art'
  | 'quote'
  | 'eigenmittel'
  | 'sachkostenQuote'
  | 'hoechstbetragGesamt';

/** LE-2: columns of amounts, in which 0 is one. */
export type Betragsfeld =
  'sachkosten' | 'sachkostenHoechstbetrag' | 'drittmittel' | 'eigenmittel' | 'drittmittelJeVzae';

/** LE-2: columns in which 0 counts as a blank cell though somebody may mean it. */
export type Nullfeld = 'mindestanteil' | 'gemeinkosten' | 'sachkostenQuote' | Istfeld;

/** TB-8: columns that say what has come of a post. */
export type Istfeld =
  'istKosten' | 'istSachkosten' | 'istDrittmittel' | 'vakanz' | 'bewilligt' | 'ausgezahlt';

export interface Lesehinweis {
  /** The column that it is about; it matters where the column does. */
  readonly feld: Betragsfeld | Nullfeld;
  readonly satz: string;
}

/** PERSONAL: the Höchstbetrag covers personnel cost; GESAMT: personnel cost and Sachkosten together. */
export const KOSTENBASEN = ['PERSONAL', 'GESAMT'] as const;
export type Kostenbasis = (typeof KOSTENBASEN)[number];

/** JAHR: settled per calendar year; LAUFZEIT: one ceiling for the whole term (TB-5). */
export const ABRECHNUNGEN = ['JAHR', 'LAUFZEIT'] as const;
export type Abrechnung = (typeof ABRECHNUNGEN)[number];

/** SP-2: how vacant months count: as they are, only whole ones, not at all. */
export const VAKANZMETHODEN = ['GENAU', 'VOLL', 'KEINE'] as const;
export type Vakanzmethode = (typeof VAKANZMETHODEN)[number];

export interface Tabellenoptionen {
  readonly kostenbasis: Kostenbasis;
  /** EA-2: a cheap post may fill the gap of a dear one. */
  readonly pool: boolean;
  readonly abrechnung: Abrechnung;
  readonly monatsmethode: Monatsmethode;
  /** TB-3: does HAUSHALT carry a column Hinweis? */
  readonly hinweis: boolean;
  /** TB-3: the step in which HAUSHALT distributes the Eigenanteil; null = cents. */
  readonly rundung: Dezimal | null;
  /** FO-9: all grants together below this are none; null = there is no such limit. EUR. */
  readonly bagatellgrenze: Dezimal | null;
  readonly vakanzmethode: Vakanzmethode;
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

/** PR-1: a sentence of the column Hinweis. */
export interface Hinweis {
  /** The calendar year whose figures it concerns; null = none, the row lies outside the term. */
  readonly jahr: number | null;
  readonly satz: string;
}
