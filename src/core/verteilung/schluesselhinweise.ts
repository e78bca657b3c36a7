import { SCHLUESSELHINWEIS, type Tabellenhinweis } from '../meldungen/hinweise';
import { prozent, zahl } from '../rechenweg/schreibweise';
import { EINS, summe, type Dezimal } from '../zahl/dezimal';

/** Shares rounded to a tenth of a percent, as 0.333 thrice, are meant to be all. */
const STELLEN = 3;

/**
 * PR-1, PR-2: what is odd about keys. Shares below 1 beside numbers above 1 are of different kinds; shares alone are
 * given in percent and should add up to 100 %. Whole numbers may be anything: inhabitants, cases, percent.
 */
export function schluesselhinweise(schluessel: readonly Dezimal[]): Tabellenhinweis[] {
  const anteil = schluessel.find((k) => k.lt(EINS) && !k.isZero());
  if (anteil === undefined) return [];
  const anzahl = schluessel.find((k) => k.gt(EINS));
  if (anzahl !== undefined) {
    return [{ regel: 'PR-2', satz: SCHLUESSELHINWEIS.verschieden(zahl(anteil), zahl(anzahl)) }];
  }
  const gesamt = summe(schluessel).toDecimalPlaces(STELLEN);
  return gesamt.eq(EINS) ? [] : [{ regel: 'PR-1', satz: SCHLUESSELHINWEIS.nichtHundert(prozent(gesamt)) }];
}
