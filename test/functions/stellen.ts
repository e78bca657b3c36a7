import { METADATEN } from './gebaut';

/** Where an argument stands: function and position. */
export interface Platz {
  readonly id: string;
  readonly i: number;
  readonly name: string;
  readonly wahlfrei: boolean;
  readonly istBereich: boolean;
}

/** Every argument of every function, RECHENWEG's repeated one aside. */
export const PLAETZE: readonly Platz[] = METADATEN.functions.flatMap((f) =>
  f.parameters.flatMap((p, i) =>
    p.repeating === true
      ? []
      : [
          {
            id: f.id,
            i,
            name: p.name,
            wahlfrei: p.optional === true,
            istBereich: p.dimensionality === 'matrix',
          },
        ],
  ),
);

/** All places with one of these names. */
export const plaetze = (...namen: readonly string[]): Platz[] =>
  PLAETZE.filter((p) => namen.includes(p.name));

export const DATUM = plaetze('von', 'bis', 'seit', 'stichtag');
