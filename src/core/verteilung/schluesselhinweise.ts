import { wertFehler } from '../fehler';
import { zutreffende, type Hinweisregel } from '../hinweisregel';
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

/** Of which kinds keys are. */
interface Lage {
  /** A share below 1. */
  readonly anteil: Dezimal | undefined;
  /** A number above 1. */
  readonly anzahl: Dezimal | undefined;
  /** What they add up to, 1 = 100 %; null = they need not make a whole. */
  readonly gesamt: Dezimal | null;
}

function lage(schluessel: readonly Dezimal[], inProzent: boolean): Lage {
  const anteil = schluessel.find((k) => k.lt(EINS) && !k.isZero());
  const anzahl = schluessel.find((k) => k.gt(EINS));
  const sindAnteile = anteil !== undefined && anzahl === undefined;
  const sindProzent = anteil === undefined && inProzent;
  const gesamt = sindAnteile ? summe(schluessel) : sindProzent ? summe(schluessel).div(HUNDERT) : null;
  return { anteil, anzahl, gesamt: gesamt?.toDecimalPlaces(STELLEN) ?? null };
}

const REGELN: readonly Hinweisregel<Lage, Tabellenhinweis['regel']>[] = [
  {
    regel: 'PR-2',
    trifftZu: ({ anteil, anzahl }) => anteil !== undefined && anzahl !== undefined,
    satz: ({ anteil, anzahl }) =>
      SCHLUESSELHINWEIS.verschieden(zahl(anteil as Dezimal), zahl(anzahl as Dezimal)),
  },
  {
    regel: 'PR-1',
    trifftZu: ({ gesamt }) => gesamt !== null && !gesamt.eq(EINS),
    satz: ({ gesamt }) => SCHLUESSELHINWEIS.nichtHundert(prozent(gesamt as Dezimal)),
  },
];

/**
 * PR-1, PR-2: what is odd about keys. Shares below 1 beside numbers above 1 are of different kinds; shares alone are
 * given in percent and should add up to 100 %, and so are whole numbers under a heading that says so. Other whole
 * numbers may be anything: inhabitants, cases.
 */
export const schluesselhinweise = (schluessel: readonly Dezimal[], inProzent = false): Tabellenhinweis[] =>
  zutreffende(REGELN, [lage(schluessel, inProzent)]).map(({ regel, satz }) => ({ regel, satz }));
