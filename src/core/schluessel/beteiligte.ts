import type { Dezimal } from '../zahl/dezimal';

/** One row of `kommunen` in SCHLUESSEL. */
export interface Beteiligter {
  /** Row in the range (1 = header). */
  readonly zeile: number;
  readonly kommune: string;
  /** What the Merkmale measure, in the order of the weights; >= 0. */
  readonly werte: readonly Dezimal[];
  /** SL-3, in the unit of Gesamt; null = none. */
  readonly mindestens: Dezimal | null;
  readonly hoechstens: Dezimal | null;
  /** SL-4, in the unit of Gesamt; null = by key. */
  readonly festwert: Dezimal | null;
  /** SL-2 */
  readonly ausgeschlossen: boolean;
  /** SL-4: why somebody has a Festwert or no part; empty = not said. */
  readonly begruendung: string;
}

/** SL-1: how much a Merkmal counts; only the proportion of the weights matters. */
export interface Gewicht {
  readonly merkmal: string;
  /** >= 0 */
  readonly gewicht: Dezimal;
}

/** SL-1: the Merkmal that everybody has alike and that needs no column. */
export const SOCKEL = 'Sockel';
