import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { ganzzahlig } from '../verteilung/ganzzahlig';
import type { Beteiligter, Gewicht } from './beteiligte';

const summeVon = (zahlen: readonly bigint[]): bigint => zahlen.reduce((s, z) => s + z, 0n);

/** Whole numbers in the same proportion, as small as they get. */
function gekuerzt(zahlen: readonly bigint[]): bigint[] {
  const teiler = zahlen.reduce((a, b) => {
    let [x, y] = [a, b];
    while (y !== 0n) [x, y] = [y, x % y];
    return x;
  }, 0n);
  return teiler === 0n ? [...zahlen] : zahlen.map((z) => z / teiler);
}

/** SL-1. @throws Fachfehler `WERT` if no weight is above 0 */
export function pruefeGewichte(gewichte: readonly Gewicht[]): void {
  if (gewichte.every((g) => g.gewicht.isZero())) throw wertFehler(FEHLER.keinGewicht);
}

/**
 * SL-1, SL-2: the share of everybody by the weighted Merkmale: sum over the Merkmale of weight / all weights times own
 * value / all values. Exact: the shares are whole numbers in their proportion, whose sum stands for the whole. The
 * values of somebody who is ausgeschlossen do not count.
 *
 * @param gewichte at least one above 0 (`pruefeGewichte`)
 * @throws Fachfehler `WERT` if all values of a Merkmal are 0
 */
export function anteileNachMerkmalen(
  beteiligte: readonly Beteiligter[],
  gewichte: readonly Gewicht[],
): bigint[] {
  const merkmale = ganzzahlig(gewichte.map((g) => g.gewicht)).map((gewicht, m) => {
    const werte = ganzzahlig(beteiligte.map((b) => b.werte[m] as (typeof b.werte)[number]));
    const zaehlend = gekuerzt(werte.map((w, i) => (beteiligte[i]?.ausgeschlossen === true ? 0n : w)));
    const gesamt = summeVon(zaehlend);
    if (gesamt === 0n) throw wertFehler(FEHLER.merkmalLeer((gewichte[m] as Gewicht).merkmal));
    return { gewicht, werte: zaehlend, gesamt };
  });
  // With the product of all sums as the common denominator every share is a whole number.
  const nenner = merkmale.reduce((produkt, m) => produkt * m.gesamt, 1n);
  return gekuerzt(
    beteiligte.map((_, i) =>
      summeVon(merkmale.map((m) => m.gewicht * (m.werte[i] as bigint) * (nenner / m.gesamt))),
    ),
  );
}
