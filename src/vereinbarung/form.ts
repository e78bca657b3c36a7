import type { ANGABEN } from '../mappe/angaben';
import type { Mappenspalte } from '../mappe/spalte';
import type { LISTEN, OPTIONSANGABEN } from './tabellen';

/** What a cell of an answer can hold; a day is `JJJJ-MM-TT`. */
export type Wert = string | number | boolean;

/** The answer that a column takes; null = none. */
export type WertVon<S extends Mappenspalte> =
  | null
  | (S extends { readonly woerter: readonly (infer W)[] }
      ? W
      : S['art'] extends 'text' | 'tag'
        ? string
        : S['art'] extends 'wahrheit'
          ? boolean
          : S['art'] extends 'verschieden'
            ? Wert
            : number);

/** A row of a list. */
export type ZeileVon<S extends Readonly<Record<string, Mappenspalte>>> = {
  readonly [K in keyof S]: WertVon<S[K]>;
};

/** An answer with its source. */
export interface Antwort<W = Wert | null> {
  readonly wert: W;
  readonly quelle: string | null;
}

type Antworten<S extends Readonly<Record<string, Mappenspalte>>> = {
  readonly [K in keyof S]?: Antwort<WertVon<S[K]>>;
};

type Zeilen = { readonly [L in keyof typeof LISTEN]: ZeileVon<(typeof LISTEN)[L]['spalten']> };

/** A post. */
export type Stellenzeile = Zeilen['stellen'];

/** A town; with mixed keys it has one value for each of the agreement's Gewichte, in their order. */
export type Kommunenzeile = Zeilen['kommunen'] & { readonly merkmale: readonly (number | null)[] };

/** How much a Merkmal counts in a mixed key. */
export type Gewichtszeile = Zeilen['gewichte'];

/**
 * AS-2: the answers of an agreement, and nothing derived. Where they stand in the workbook, `mappe` says: `angaben` in
 * cells with names, `optionen` in KIM_Optionen, every list in a table of its own.
 */
export interface Vereinbarung {
  /** Of this shape. */
  readonly version: typeof VERSION;
  /** Those without value and source are left out. */
  readonly angaben: Antworten<typeof ANGABEN>;
  /** Those without value are left out. */
  readonly optionen: Antworten<typeof OPTIONSANGABEN>;
  readonly stellen: readonly Stellenzeile[];
  readonly kommunen: readonly Kommunenzeile[];
  /** Empty where the towns share by the column Schlüssel. */
  readonly gewichte: readonly Gewichtszeile[];
  readonly tarife: readonly Zeilen['tarife'][];
  readonly saetze: readonly Zeilen['saetze'][];
  readonly parameter: readonly Zeilen['parameter'][];
}

/** The version of the shape that this program writes. */
export const VERSION = 1;

export const LEERE_VEREINBARUNG: Vereinbarung = {
  version: VERSION,
  angaben: {},
  optionen: {},
  stellen: [],
  kommunen: [],
  gewichte: [],
  tarife: [],
  saetze: [],
  parameter: [],
};
