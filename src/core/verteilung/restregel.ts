import type { Dezimal } from '../zahl/dezimal';

export const RESTREGELN = ['GRÖSSTER_REST', 'ERSTE', 'LETZTE', 'GRÖSSTER_ANTEIL'] as const;
/** Who bears the rounding difference (VT-2, VT-3). */
export type Restregel = (typeof RESTREGELN)[number];

export interface Verteilung {
  /** B of VT-1, EUR: the amount rounded to the step; the shares add up to it. */
  readonly verteilt: Dezimal;
  /** EUR per party, in the order of the keys. */
  readonly anteile: readonly Dezimal[];
}
