import type { Dezimal } from './zahl/dezimal';
import type { Tag } from './zeit/datum';

/**
 * What the core needs to know from outside: dated data with sources. `src/parameters` fills these shapes
 * from the data files; own tables of a workbook arrive in the same shapes.
 */

/** Where a value comes from and from when to when it holds; `gueltigBis` null = open. */
export interface Beleg {
  readonly gueltigAb: Tag;
  readonly gueltigBis: Tag | null;
  readonly quelle: string;
  /** For example `veröffentlicht`, `abgeleitet`, `Entwurf`, `Annahme`. */
  readonly status: string;
  /** PK-15: used with the option Fortschreibung only: a draft, or a value beyond its own time. */
  readonly vorlaeufig?: boolean;
  /** RW-2: a row of the workbook's own whose Status says that it is an assumption or a draft. */
  readonly angenommen?: boolean;
  /** FS-2: where the sources are in doubt, a short sentence that has to reach whoever uses the value. */
  readonly zweifel?: string;
}

/** The agreements that employees are paid by. */
export const TARIFE = ['TVöD-VKA', 'TV-L'] as const;
export type Tarif = (typeof TARIFE)[number];

/** PK-18: what Beamte are paid by. */
export const BESOLDUNG = 'LBesO-NRW';

/** Everything that has pay tables. */
export const ENTGELTORDNUNGEN = [...TARIFE, BESOLDUNG] as const;
export type Entgeltordnung = (typeof ENTGELTORDNUNGEN)[number];

/** PK-17: the pension funds whose rates are built in. */
export const ZUSATZVERSORGUNGEN = ['KVW', 'VBL', 'RZVK I', 'RZVK II'] as const;
export type Zusatzversorgung = (typeof ZUSATZVERSORGUNGEN)[number];

/**
 * One published pay table: an annex of a tariff from one date on. `gueltigBis` is the agreement's end; pay of Beamte has
 * none.
 */
export interface Tariftabelle extends Beleg {
  readonly tarif: Entgeltordnung;
  /** `A`, `B` or `C`; of Beamte the Besoldungsordnung. */
  readonly anlage: string;
  /** Monthly EUR of one full post, by group ("E9c") and step (index 0 = step 1, null = no such step). */
  readonly betraege: ReadonlyMap<string, readonly (Dezimal | null)[]>;
}

/** A value with its evidence. Rates are shares (0.186), ceilings EUR per month. */
export interface Zeitwert extends Beleg {
  readonly wert: Dezimal;
}

/**
 * Dated single values of employer cost. Social insurance rates are the full rates, half of which the
 * employer bears; BBG are monthly ceilings.
 */
export const KOSTENPARAMETER = [
  'Rentenversicherung',
  'Arbeitslosenversicherung',
  'Krankenversicherung',
  'Zusatzbeitrag',
  'Pflegeversicherung',
  'BBG RV',
  'BBG KV',
  'U2',
  'Umlage',
  'Sanierungsgeld',
  'Leistungsentgelt',
  'Hinzurechnungssatz',
  'Hinzurechnungsabzug',
  'Hinzurechnungsgrenze',
  'BBG PV',
] as const;
export type Kostenparameter = (typeof KOSTENPARAMETER)[number];

/** All dated single values: those of employer cost, and the rate that interest follows (ZI-1). */
export const PARAMETERNAMEN = [...KOSTENPARAMETER, 'Basiszinssatz'] as const;
export type Parametername = (typeof PARAMETERNAMEN)[number];

/** PK-17: the values of one parameter, of one tariff or pension fund where those differ (null = of all). */
export interface Zeitreihe {
  readonly parameter: Parametername;
  readonly tarif: Tarif | null;
  readonly kasse: Zusatzversorgung | null;
  /** Oldest first. */
  readonly werte: readonly Zeitwert[];
}

/** A value for a band of pay groups, for example S11b to S12. `gruppeVon` null = all groups. */
export interface Gruppenwert extends Zeitwert {
  readonly gruppeVon: string | null;
  readonly gruppeBis: string | null;
}

/** A value of a tariff for a band of its pay groups. */
export interface Tarifwert extends Gruppenwert {
  readonly tarif: Tarif;
}

/** PK-10: paid in each month from `gueltigAb` to `gueltigBis`, if the post covers a day of the month. */
export interface Einmalzahlung extends Tarifwert {
  readonly bezeichnung: string;
  /** The post must contain this day; null = no such condition. */
  readonly stichtag: Tag | null;
  /** PK-17: the post must also contain a day of this span; null = no such condition. */
  readonly einTagIn: { readonly von: Tag; readonly bis: Tag } | null;
}

export const MERKMALE = ['PERSONAL', 'ASSISTENZ', 'SACHKOSTEN', 'MINDESTANTEIL'] as const;
export type Merkmal = (typeof MERKMALE)[number];

export const ARTEN = [
  'HÖCHSTBETRAG',
  'FESTBETRAG',
  'VOLL',
  'PAUSCHALE',
  'ANTEIL',
  'FEHLBEDARF',
  'OHNE',
] as const;
/** Financing type of a grant (Finanzierungsart). */
export type Art = (typeof ARTEN)[number];

/** FS-1: dated grant rate per 1.0 VZÄ and year (MINDESTANTEIL: VZÄ). */
export interface Foerdersatz extends Zeitwert {
  readonly baustein: string;
  readonly merkmal: Merkmal;
  /** null for MINDESTANTEIL */
  readonly art: Art | null;
}

/** All built-in dated data. */
export interface Parametersatz {
  readonly datenstand: string;
  readonly tarife: readonly Tariftabelle[];
  readonly zeitreihen: readonly Zeitreihe[];
  readonly jahressonderzahlung: readonly Tarifwert[];
  readonly zulagen: readonly Tarifwert[];
  readonly einmalzahlungen: readonly Einmalzahlung[];
  readonly foerdersaetze: readonly Foerdersatz[];
}
