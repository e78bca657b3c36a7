import type { Zellinhalt } from '../rueckweg/mappenstand';

/** AK-8: the sheets of an agreement, in the order of their copies. */
export const BLATTROLLEN = [
  'eingaben',
  'stellen',
  'ergebnis',
  'haushalt',
  'rechenweg',
  'vorlage',
  'tarife',
] as const;

/** AK-5, AK-6: what proves that the agreement has been refreshed: a frozen sheet, counted from 1, and the protocol. */
export type Belegrolle = `nachberechnung ${number}` | 'protokoll';

export type Blattrolle = (typeof BLATTROLLEN)[number] | Belegrolle;

/** A formula as Excel shows it to its user. */
export interface Formelzelle {
  /** Such as `B5`. */
  readonly zelle: string;
  readonly text: string;
}

/** A sheet as it stands in the workbook; rows and columns count from 0, errors are texts as Excel shows them. */
export interface Blattbild {
  readonly rolle: Blattrolle;
  /** As it is called now. */
  readonly blatt: string;
  /** The first cell that holds something. */
  readonly zeile: number;
  readonly spalte: number;
  readonly zeilen: readonly (readonly Exclude<Zellinhalt, object>[])[];
  /** Number formats of the same cells. */
  readonly formate: readonly (readonly string[])[];
  /** In points, from column A on; `null` where there is none to tell. */
  readonly breiten: readonly (number | null)[];
  readonly quer: boolean;
  readonly formeln: readonly Formelzelle[];
  /** Rows or columns of it are hidden. */
  readonly hatVerborgenes: boolean;
  /** Nobody has moved its formulas and tables: what its plan says of looks still fits. */
  readonly wieGeplant: boolean;
}
