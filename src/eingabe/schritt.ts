import { wertFehler } from '../core/fehler';
import { aufCent, type Dezimal } from '../core/zahl/dezimal';
import { MELDUNG } from './meldungen';
import { positiv, type Leser } from './werte';

/** VT-1: any step; finer ones have no use in EUR, and their number would no longer fit the exact arithmetic. */
export const schritt: Leser<Dezimal> = (wert) => {
  const gelesen = positiv(wert);
  if (gelesen.lt('0.000001')) throw wertFehler(MELDUNG.schrittZuKlein);
  return gelesen;
};

/** TB-3: a step of whole cents, because no account books less. */
export const centschritt: Leser<Dezimal> = (wert) => {
  const gelesen = positiv(wert);
  if (!aufCent(gelesen).eq(gelesen)) throw wertFehler(MELDUNG.schrittOhneCent);
  return gelesen;
};
