import type { Gruppenwert, Parametername, Tarif, Zeitwert, Zusatzversorgung } from '../daten';
import type { Dezimal } from '../zahl/dezimal';

/** PK-12: what a sheet may set instead of the dated values. Rates are shares, amounts EUR. */
export interface Kostenoptionen {
  readonly leistungsentgelt?: Dezimal;
  readonly umlage?: Dezimal;
  readonly sanierungsgeld?: Dezimal;
  readonly u2?: Dezimal;
  /** The fund's full published rate; half of it counts. */
  readonly zusatzbeitrag?: Dezimal;
  /** EUR per month and full post, replaces PK-3. */
  readonly zulage?: Dezimal;
  readonly jahressonderzahlung: boolean;
  /** A twelfth for each touched month, none for a year whose 1 December is outside the post. */
  readonly jszStichtag: boolean;
  readonly einmalzahlungen: boolean;
  readonly tarif: Tarif;
  readonly fortschreibung: boolean;
  /** PK-16: rate per year by which pay tables rise after the end of the agreement. */
  readonly tarifsteigerung?: Dezimal;
  /** PK-17: the pension fund whose rates apply; by default that of the tariff. */
  readonly zusatzversorgung?: Zusatzversorgung;
  /** PK-18: EUR per month and full post, of Beamte only. */
  readonly beihilfe?: Dezimal;
  /** PK-18: a share of the table amount, of Beamte only. */
  readonly versorgungszuschlag?: Dezimal;
}

export const STANDARD_KOSTENOPTIONEN: Kostenoptionen = {
  jahressonderzahlung: true,
  jszStichtag: false,
  einmalzahlungen: true,
  tarif: 'TVöD-VKA',
  fortschreibung: false,
};

/** PK-17: the pension fund of a tariff unless the sheet names another. */
const STANDARDKASSE: Readonly<Record<Tarif, Zusatzversorgung>> = { 'TVöD-VKA': 'KVW', 'TV-L': 'VBL' };

export const kasseNach = ({ tarif, zusatzversorgung }: Kostenoptionen): Zusatzversorgung =>
  zusatzversorgung ?? STANDARDKASSE[tarif];

/** PK-17: a value of `KIM_Parameter`; `tarif` null = for every tariff. */
export interface EigenerWert extends Zeitwert {
  readonly tarif: Tarif | null;
}

export interface EigenerGruppenwert extends Gruppenwert {
  readonly tarif: Tarif | null;
}

/** PK-14: the workbook's own values (`KIM_Parameter`), which go before the built-in ones. */
export interface EigeneParameter {
  readonly zeitreihen: ReadonlyMap<Parametername, readonly EigenerWert[]>;
  readonly jahressonderzahlung: readonly EigenerGruppenwert[];
}

/** PK-17: the values for a tariff; those that name it go before those for all. */
export const fuerTarif = <T extends { readonly tarif: Tarif | null }>(
  werte: readonly T[],
  tarif: Tarif,
): T[] => [...werte.filter((w) => w.tarif === tarif), ...werte.filter((w) => w.tarif === null)];

export const KEINE_EIGENEN_PARAMETER: EigeneParameter = { zeitreihen: new Map(), jahressonderzahlung: [] };
