/**
 * Shapes of the data files under `daten/`. Fields marked "reviewer" are evidence for the people who check
 * the data; the build drops them (`scripts/parameter-json-loader.js`), so nothing at run time may read them.
 */

/** Evidence of one value or table, as written in the file: ISO dates, `gueltigBis` null = open. */
export interface Nachweis {
  readonly gueltigAb: string;
  readonly gueltigBis: string | null;
  /** Short readable title, shown in the Rechenweg. */
  readonly quelle: string;
  readonly status: string;
  /** PK-15: a draft or assumption for a time to come, used with the option Fortschreibung only. */
  readonly nurFortschreibung?: boolean | undefined;
  /** FS-2: what is in doubt, in a few words that users see behind the status. */
  readonly zweifel?: string | undefined;
  /** reviewer: what kind of source this is */
  readonly herkunft?: string | undefined;
  /** reviewer */
  readonly adresse?: string | undefined;
  /** reviewer */
  readonly zweitquelle?: string | undefined;
  /** reviewer */
  readonly bemerkung?: string | undefined;
}

export interface Tarifdatei extends Nachweis {
  readonly tarif: string;
  readonly anlage: string;
  readonly einheit: string;
  /** reviewer: the raise rule of the round, tested against the neighbouring table */
  readonly regelpruefung?: string | undefined;
  /** reviewer: independent second reading */
  readonly gegenprobe?: string | undefined;
  /** Per group the amounts of steps 1 to 6, of Beamte 1 to 12 ("3526.45"); null = no such step. */
  readonly betraege: Readonly<Record<string, readonly (string | null)[]>>;
}

export interface Werteintrag extends Nachweis {
  readonly wert: string;
  /** reviewer: published employer share, a cross-check of `wert` */
  readonly arbeitgeberanteil?: string | undefined;
}

export interface Gruppeneintrag extends Werteintrag {
  /** Both null = all groups. */
  readonly gruppeVon: string | null;
  readonly gruppeBis: string | null;
}

export interface Einmaleintrag extends Gruppeneintrag {
  readonly bezeichnung: string;
  readonly stichtag: string | null;
  /** Both or none: the post must also contain a day of this span (PK-17). */
  readonly einTagVon?: string | undefined;
  readonly einTagBis?: string | undefined;
}

export interface Foerdereintrag extends Werteintrag {
  readonly merkmal: string;
  readonly art: string | null;
  readonly einheit: string;
  /** The published amount is for this many VZÄ; absent for MINDESTANTEIL. */
  readonly jeVzae?: string | undefined;
}

/** A file of dated entries in one unit. */
export interface Wertedatei<Eintrag> {
  readonly einheit: string;
  /** reviewer */
  readonly bemerkung?: string | undefined;
  readonly eintraege: readonly Eintrag[];
}

export interface Zeitreihendatei extends Wertedatei<Werteintrag> {
  readonly parameter: string;
  /** PK-17: only where tariffs differ. */
  readonly tarif?: string | undefined;
  /** PK-17: only where pension funds differ. */
  readonly kasse?: string | undefined;
}

/** Values of one tariff for bands of its pay groups. */
export interface Tarifwertedatei<Eintrag> extends Wertedatei<Eintrag> {
  readonly tarif: string;
}

export interface Foerderdatei {
  readonly baustein: string;
  /** reviewer */
  readonly bemerkung?: string | undefined;
  readonly eintraege: readonly Foerdereintrag[];
}

/** Files by their path below `daten/`, which is how messages and documentation name them. */
export type Dateien<Form> = Readonly<Record<string, Form>>;

/** Everything under `daten/`. */
export interface Parameterdateien {
  readonly tarif: Dateien<Tarifdatei>;
  readonly zeitreihen: Dateien<Zeitreihendatei>;
  readonly jahressonderzahlung: Dateien<Tarifwertedatei<Gruppeneintrag>>;
  readonly zulagen: Dateien<Tarifwertedatei<Gruppeneintrag>>;
  readonly einmalzahlungen: Dateien<Tarifwertedatei<Einmaleintrag>>;
  readonly foerdersaetze: Dateien<Foerderdatei>;
}
