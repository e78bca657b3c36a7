import type { Gruppenwert, Parametername, Tarif, Zeitwert } from '../daten';
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
}

export const STANDARD_KOSTENOPTIONEN: Kostenoptionen = {
  jahressonderzahlung: true,
  jszStichtag: false,
  einmalzahlungen: true,
  tarif: 'TVöD-VKA',
  fortschreibung: false,
};

/** PK-14: the workbook's own values (`KIM_Parameter`), which go before the built-in ones. */
export interface EigeneParameter {
  readonly zeitreihen: ReadonlyMap<Parametername, readonly Zeitwert[]>;
  readonly jahressonderzahlung: readonly Gruppenwert[];
}

export const KEINE_EIGENEN_PARAMETER: EigeneParameter = { zeitreihen: new Map(), jahressonderzahlung: [] };
