import type { Dezimal } from '../zahl/dezimal';

/** SL-7: what a step before the key takes from the amount. */
export const STUFENARTEN = ['ÜBER', 'FESTBETRAG', 'ANTEIL', 'JE EINHEIT'] as const;
export type Stufenart = (typeof STUFENARTEN)[number];

/** SL-7: one row of `stufen`. */
export interface Stufe {
  /** Row in the range (1 = header). */
  readonly zeile: number;
  readonly art: Stufenart;
  /** EUR; a share for ANTEIL. > 0 */
  readonly wert: Dezimal;
  /** Who bears it; null = every Kommune with a key above 0. */
  readonly traeger: string | null;
}
