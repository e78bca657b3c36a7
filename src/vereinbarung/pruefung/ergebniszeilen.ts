import type { Vereinbarung } from '../form';
import { istErgebniszeile } from '../rueckweg/tabelle';

/**
 * KO-2: the posts that have a row in the result of EIGENANTEILE, in their order: a row without anything in it and one that is
 * called like a result have none.
 */
export const stellenMitErgebnis = ({ stellen }: Vereinbarung): readonly number[] =>
  stellen.flatMap((stelle, zeile) => {
    const istLeer = Object.values(stelle).every((wert) => wert === null);
    return istLeer || istErgebniszeile(stelle.stelle) ? [] : [zeile];
  });

/** The rows of a result by post; null where a post has none. */
export function jeStelle<Z>(v: Vereinbarung, zeilen: readonly Z[]): readonly (Z | null)[] {
  const je: (Z | null)[] = v.stellen.map(() => null);
  stellenMitErgebnis(v).forEach((stelle, i) => {
    je[stelle] = zeilen[i] ?? null;
  });
  return je;
}
