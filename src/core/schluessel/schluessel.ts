import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { zahl } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { pruefeSumme } from '../tabellen/invariante';
import { kommunenverzeichnis } from '../tabellen/kommune';
import { Dezimal, NULL, summe } from '../zahl/dezimal';
import type { Beteiligter, Gewicht } from './beteiligte';
import type { Grenze } from './grenzen';
import type { Schluesselergebnis, Schluesseloptionen, Schluesselzeile } from './ergebnis';
import { anteileNachMerkmalen } from './merkmale';
import { teileRest, type Freier } from './rest';
import { erklaereSchluessel } from './schluesselspur';

/** So many digits of quotients are beyond doubt. */
const STELLEN = 20;

/** @throws Fachfehler `WERT` if Festwerte are more than the whole, or are less and nobody is there for the rest */
function nachFestwerten(beteiligte: readonly Beteiligter[], gesamt: Dezimal, freie: number): Dezimal {
  const feste = summe(beteiligte.map((b) => b.festwert ?? NULL));
  const passt = freie === 0 ? feste.eq(gesamt) : feste.lte(gesamt);
  if (!passt) throw wertFehler(FEHLER.festwertePassenNicht(zahl(feste), zahl(gesamt), freie === 0));
  return gesamt.minus(feste);
}

/**
 * SL-1 to SL-6: key from weighted Merkmale, with limits, Festwerte and Ausschluss, that adds up to the whole.
 *
 * @throws Fachfehler `WERT` for weights, values or limits from which no key follows, or a Kommune listed twice
 */
export function schluesselAusMerkmalen(
  beteiligte: readonly Beteiligter[],
  gewichte: readonly Gewicht[],
  { gesamt, rundung }: Schluesseloptionen,
  spur?: Spur,
): Schluesselergebnis {
  kommunenverzeichnis(beteiligte);
  if (beteiligte.every((b) => b.ausgeschlossen)) throw wertFehler(FEHLER.alleAusgeschlossen);
  const anteile = anteileNachMerkmalen(beteiligte, gewichte);
  const ganzes = anteile.reduce((s, a) => s + a, 0n);
  const freie = beteiligte.flatMap((beteiligter, i): Freier[] =>
    beteiligter.ausgeschlossen || beteiligter.festwert !== null
      ? []
      : [{ beteiligter, anteil: anteile[i] as bigint }],
  );
  const rest = nachFestwerten(beteiligte, gesamt, freie.length);
  const { werte, auf, uebrig } = teileRest(freie, rest, rundung);
  let naechster = 0;
  const zeilen = beteiligte.map((beteiligter, i): Schluesselzeile => {
    const rechnerisch = gesamt.times(new Dezimal(anteile[i] as bigint)).div(new Dezimal(ganzes));
    const { ausgeschlossen, festwert } = beteiligter;
    if (ausgeschlossen) return { beteiligter, rechnerisch, schluessel: NULL, grund: 'ausgeschlossen' };
    if (festwert !== null) return { beteiligter, rechnerisch, schluessel: festwert, grund: 'festwert' };
    const j = naechster++;
    return { beteiligter, rechnerisch, schluessel: werte[j] as Dezimal, grund: auf[j] as Grenze };
  });
  pruefeSumme(
    'SL-3',
    zeilen.map((z) => z.schluessel),
    gesamt,
    STELLEN,
  );
  const ergebnis = { zeilen, gesamt, rest, uebrig };
  if (spur !== undefined) erklaereSchluessel(ergebnis, gewichte, rundung, spur);
  return ergebnis;
}
