import type { Bruch } from './bruch';
import type { Kasse, Reihe, Tarif } from './daten';
import type { EigeneZelle } from './entgelt';
import type { Tag } from './monate';
import type { EigenerGruppenwert, EigenerWert } from './werte';

/** PK-12; an absent entry means the default. Rates as shares, amounts in EUR. */
export interface Optionen {
  readonly leistungsentgelt?: Bruch;
  readonly umlage?: Bruch;
  readonly sanierungsgeld?: Bruch;
  readonly u2?: Bruch;
  /** The fund's published full rate. */
  readonly zusatzbeitrag?: Bruch;
  readonly zulage?: Bruch;
  readonly jahressonderzahlung?: boolean;
  readonly jszStichtag?: boolean;
  readonly einmalzahlungen?: boolean;
  readonly tarif?: Tarif;
  readonly fortschreibung?: boolean;
  /** PK-16, rate per year */
  readonly tarifsteigerung?: Bruch;
  /** PK-17; absent = the fund of the tariff */
  readonly zusatzversorgung?: Kasse;
  /** PK-18: EUR per month and rate, for Beamte only. */
  readonly beihilfe?: Bruch;
  readonly versorgungszuschlag?: Bruch;
}

export interface Stelle {
  readonly gruppe: string;
  readonly stufe: number;
  readonly vzae: Bruch;
  /** The days whose cost is wanted. */
  readonly von: Tag;
  readonly bis: Tag;
  /** PK-13: the step is held since this day and progresses. */
  readonly seit?: Tag;
  /** Where only a slice is wanted, or several rows make up a post; default: von..bis is all there is. */
  readonly dauer?: Stellendauer;
}

/** PK-10: what one-off payments and JSZ-Stichtag look at. */
export interface Stellendauer {
  /** The whole period of the post, over all adjoining rows. */
  readonly von: Tag;
  readonly bis: Tag;
  /** A month is this row's only if its first covered day is not before this day. */
  readonly zahltAb: Tag;
}

/** What a workbook brings itself (TA-4, PK-14). */
export interface Eigenes {
  readonly zellen?: readonly EigeneZelle[];
  readonly reihen?: Partial<Record<Reihe, readonly EigenerWert[]>>;
  readonly jahressonderzahlung?: readonly EigenerGruppenwert[];
}
