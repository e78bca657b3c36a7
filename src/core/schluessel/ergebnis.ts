import type { Dezimal } from '../zahl/dezimal';
import type { Beteiligter } from './beteiligte';
import type { Grenze } from './grenzen';

/** What the option table of a key says. */
export interface Schluesseloptionen {
  /** What the keys add up to: 1, EUR, VZÄ. */
  readonly gesamt: Dezimal;
  /** SL-5: step of the keys; null = not rounded. */
  readonly rundung: Dezimal | null;
}

/** What somebody's key comes from. */
export type Grund = Grenze | 'festwert' | 'ausgeschlossen';

/** SL-1 to SL-5: what somebody gets, in the unit of Gesamt. */
export interface Schluesselzeile {
  readonly beteiligter: Beteiligter;
  /** SL-1: by the Merkmale alone. */
  readonly rechnerisch: Dezimal;
  readonly schluessel: Dezimal;
  readonly grund: Grund;
}

/** SL-3, SL-4: how the key came about, beside the rows. */
export interface Schluesselergebnis {
  readonly zeilen: readonly Schluesselzeile[];
  readonly gesamt: Dezimal;
  /** SL-4: what is left after Festwerte. */
  readonly rest: Dezimal;
  /** SL-3: what those share for whom no limit holds. */
  readonly uebrig: Dezimal;
}
