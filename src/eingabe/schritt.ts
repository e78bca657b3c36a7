import { wertFehler } from '../core/fehler';
import type { Dezimal } from '../core/zahl/dezimal';
import { MELDUNG } from './meldungen';
import { positiv, type Leser } from './werte';

/** VT-1: any step; finer ones have no use in EUR, and their number would no longer fit the exact arithmetic. */
export const schritt: Leser<Dezimal> = (wert) => {
  const gelesen = positiv(wert);
  if (gelesen.lt('0.000001')) throw wertFehler(MELDUNG.schrittZuKlein);
  return gelesen;
};
