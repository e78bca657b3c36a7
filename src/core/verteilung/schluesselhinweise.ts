import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { SCHLUESSELHINWEIS, type Tabellenhinweis } from '../meldungen/hinweise';
import { prozent, zahl } from '../rechenweg/schreibweise';
import { EINS, HUNDERT, summe, type Dezimal } from '../zahl/dezimal';

/** Shares rounded to a tenth of a percent, as 0.333 thrice, are meant to be all. */
const STELLEN = 3;

/**
 * PR-2: are some keys certainly typed as shares and the others as percent? They are if a hundred times the ones below
 * 1 make exactly 100 with the others: 0.39 beside 35, 14 and 12.
 *
 * @throws Fachfehler `WERT` quoting one of both kinds
 */
export function pruefeSchluesselart(schluessel: readonly Dezimal[]): void {
  const anteile = schluessel.filter((k) => k.lt(EINS) && !k.isZero());
  const zahlen = schluessel.filter((k) => k.gte(EINS));
  const [anteil, anzahl] = [anteile[0], zahlen.find((k) => k.gt(EINS))];
  if (anteil === undefined || anzahl === undefined) return;
  if (!summe(anteile).times(HUNDERT).plus(summe(zahlen)).eq(HUNDERT)) return;
  throw wertFehler(FEHLER.schluesselGemischt(zahl(anteil), zahl(anzahl), zahl(anteil.times(HUNDERT))));
}

/**
 * PR-1, PR-2: what is odd about keys. Shares below 1 beside numbers above 1 are of different kinds; shares alone are
 * given in percent and should add up to 100 %, and so are whole numbers under a heading that says so. Other whole
 * numbers may be anything: inhabitants, cases.
 */
export function schluesselhinweise(schluessel: readonly Dezimal[], inProzent = false): Tabellenhinweis[] {
  const anteil = schluessel.find((k) => k.lt(EINS) && !k.isZero());
  if (anteil === undefined) return inProzent ? nichtHundert(summe(schluessel).div(HUNDERT)) : [];
  const anzahl = schluessel.find((k) => k.gt(EINS));
  if (anzahl !== undefined) {
    return [{ regel: 'PR-2', satz: SCHLUESSELHINWEIS.verschieden(zahl(anteil), zahl(anzahl)) }];
  }
  return nichtHundert(summe(schluessel));
}

/** PR-1: shares that do not make the whole. */
function nichtHundert(summeDerAnteile: Dezimal): Tabellenhinweis[] {
  const gesamt = summeDerAnteile.toDecimalPlaces(STELLEN);
  return gesamt.eq(EINS) ? [] : [{ regel: 'PR-1', satz: SCHLUESSELHINWEIS.nichtHundert(prozent(gesamt)) }];
}
