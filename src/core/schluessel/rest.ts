import { wertFehler } from '../fehler';
import { FEHLER, ORT } from '../meldungen/fehler';
import { zahl } from '../rechenweg/schreibweise';
import { ganzzahlig } from '../verteilung/ganzzahlig';
import { verteile } from '../verteilung/verteilung';
import { Dezimal, NULL, summe } from '../zahl/dezimal';
import type { Beteiligter } from './beteiligte';
import { grenzen, type Grenze } from './grenzen';

/** Somebody without Festwert and Ausschluss, with the share by the Merkmale as a whole number. */
export interface Freier {
  readonly beteiligter: Beteiligter;
  readonly anteil: bigint;
}

/** SL-3: what those without a Festwert get. */
export interface Restteilung {
  readonly werte: readonly Dezimal[];
  readonly auf: readonly Grenze[];
  /** What those share by key for whom no limit holds. */
  readonly uebrig: Dezimal;
}

/** SL-3: limits that leave no room, by themselves or for the amount. */
function pruefeGrenzen(freie: readonly Freier[], rest: Dezimal): void {
  for (const { zeile, kommune, mindestens, hoechstens } of freie.map((f) => f.beteiligter)) {
    if (mindestens === null || hoechstens === null || mindestens.lte(hoechstens)) continue;
    const satz = FEHLER.mindestensUeberHoechstens(zahl(mindestens), zahl(hoechstens));
    throw wertFehler(`${ORT.zeile(zeile, kommune)}: ${satz}`);
  }
  const unten = summe(freie.map((f) => f.beteiligter.mindestens ?? NULL));
  if (unten.gt(rest)) throw wertFehler(FEHLER.mindestensUeberGesamt(zahl(unten), zahl(rest)));
  if (freie.some(({ beteiligter, anteil }) => beteiligter.hoechstens === null && anteil !== 0n)) return;
  // Whoever has no part by the Merkmale gets the least, and never more.
  const oben = summe(
    freie.map(({ beteiligter: b, anteil }) => (anteil === 0n ? b.mindestens : b.hoechstens) ?? NULL),
  );
  if (oben.lt(rest)) throw wertFehler(FEHLER.hoechstensUnterGesamt(zahl(oben), zahl(rest)));
}

/** SL-5: a value that is no multiple of the step would not survive rounding. */
function pruefeSchritt(freie: readonly Freier[], rest: Dezimal, schritt: Dezimal): void {
  const pruefe = (was: string, wert: Dezimal | null): void => {
    if (wert === null) return;
    const [ganzer, ganzerSchritt] = ganzzahlig([wert, schritt]) as [bigint, bigint];
    if (ganzer % ganzerSchritt !== 0n)
      throw wertFehler(FEHLER.keinVielfaches(was, zahl(wert), zahl(schritt)));
  };
  pruefe(FEHLER.restNachFestwerten, rest);
  for (const { beteiligter: b } of freie) {
    pruefe(`${ORT.zeile(b.zeile, b.kommune)}: Mindestens`, b.mindestens);
    pruefe(`${ORT.zeile(b.zeile, b.kommune)}: Höchstens`, b.hoechstens);
  }
}

/**
 * SL-3, SL-5: shares an amount by key within limits, and where a step is given in whole steps (VT-2). Exact but for
 * the last division of a share without a step.
 *
 * @param schritt null = not rounded
 * @throws Fachfehler `WERT` if limits contradict each other or the amount, or do not fit the step
 */
export function teileRest(freie: readonly Freier[], rest: Dezimal, schritt: Dezimal | null): Restteilung {
  pruefeGrenzen(freie, rest);
  if (schritt !== null) pruefeSchritt(freie, rest, schritt);
  const feste = freie.map(({ beteiligter: b }) => [b.mindestens ?? NULL, b.hoechstens ?? NULL] as const);
  const [betrag, ...ganze] = ganzzahlig([rest, ...feste.flat()]) as [bigint, ...bigint[]];
  const auf = grenzen(
    freie.map(({ beteiligter, anteil }, i) => ({
      anteil,
      mindestens: ganze[2 * i] as bigint,
      hoechstens: beteiligter.hoechstens === null ? null : (ganze[2 * i + 1] as bigint),
    })),
    betrag,
  );
  const gebunden = feste.map(([unten, oben], i) =>
    auf[i] === 'frei' ? null : auf[i] === 'mindestens' ? unten : oben,
  );
  const uebrig = rest.minus(summe(gebunden.map((w) => w ?? NULL)));
  const schluessel = freie.map(({ anteil }, i) => new Dezimal(auf[i] === 'frei' ? anteil : 0n));
  const nachSchluessel = nachAnteilen(uebrig, schluessel, schritt);
  return { werte: gebunden.map((w, i) => w ?? (nachSchluessel[i] as Dezimal)), auf, uebrig };
}

function nachAnteilen(
  betrag: Dezimal,
  schluessel: readonly Dezimal[],
  schritt: Dezimal | null,
): readonly Dezimal[] {
  if (schluessel.every((k) => k.isZero())) return schluessel;
  if (schritt !== null) return verteile(betrag, schluessel, schritt).anteile;
  const gesamt = summe(schluessel);
  return schluessel.map((k) => betrag.times(k).div(gesamt));
}
