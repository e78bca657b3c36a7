import { Fachfehler, versuche } from '../fehler';
import type { Stelle } from './stelle';

/** FE-2: a row that can't be computed, and why. */
export interface Zeilenfund {
  readonly stelle: Stelle;
  readonly fehler: Fachfehler;
}

/** FE-2: what computing a table comes to: a result, or null and the rows that keep it from having one. */
export interface Ausgang<T> {
  readonly ergebnis: T | null;
  readonly funde: readonly Zeilenfund[];
}

export const gelungen = <T>(ergebnis: T): Ausgang<T> => ({ ergebnis, funde: [] });

export const misslungen = (...ausgaenge: readonly Ausgang<unknown>[]): Ausgang<never> => ({
  ergebnis: null,
  funde: ausgaenge.flatMap((a) => a.funde),
});

/** FE-2: computes row by row, and goes on after one that fails, so that all that fail are known. */
export function jeStelle<T>(
  stellen: readonly Stelle[],
  rechne: (stelle: Stelle, i: number) => T,
): Ausgang<readonly T[]> {
  const werte: T[] = [];
  const funde: Zeilenfund[] = [];
  stellen.forEach((stelle, i) => {
    const wert = versuche(() => rechne(stelle, i));
    if (wert instanceof Fachfehler) funde.push({ stelle, fehler: wert });
    else werte.push(wert);
  });
  return funde.length === 0 ? gelungen(werte) : { ergebnis: null, funde };
}
