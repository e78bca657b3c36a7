import {
  abgerundet,
  bruch,
  CENT,
  durch,
  gleich,
  kleiner,
  mal,
  minus,
  NULL,
  plus,
  Referenzfehler,
  runde,
  summe,
  vergleiche,
  type Bruch,
} from './bruch';

export type Restregel = 'GRÖSSTER_REST' | 'ERSTE' | 'LETZTE' | 'GRÖSSTER_ANTEIL';

/** VT-2 for an amount of `schritte` whole steps: whole steps first, then one each to the largest fractions. */
function groessterRest(schritte: Bruch, schluessel: readonly Bruch[], gesamt: Bruch): Bruch[] {
  const genau = schluessel.map((k) => durch(mal(schritte, k), gesamt));
  const anteile = genau.map(abgerundet);
  const fehlend = Number(minus(schritte, bruch(anteile.reduce((a, b) => a + b, 0n))).z);
  const reihenfolge = genau
    .map((g, platz) => ({ platz, rest: minus(g, bruch(abgerundet(g))) }))
    // Ties go to the party listed first.
    .sort((a, b) => vergleiche(b.rest, a.rest) || a.platz - b.platz);
  for (const { platz } of reihenfolge.slice(0, fehlend)) anteile[platz] = (anteile[platz] ?? 0n) + 1n;
  return anteile.map((a) => bruch(a));
}

/** Whose share takes the difference under VT-3. */
function traegerDerDifferenz(schluessel: readonly Bruch[], regel: Restregel): number {
  const beteiligte = schluessel.flatMap((k, platz) => (kleiner(NULL, k) ? [platz] : []));
  if (regel === 'ERSTE') return beteiligte[0] ?? 0;
  if (regel === 'LETZTE') return beteiligte.at(-1) ?? 0;
  const wert = (platz: number): Bruch => schluessel[platz] ?? NULL;
  return beteiligte.reduce((bester, platz) => (kleiner(wert(bester), wert(platz)) ? platz : bester));
}

/** VT-3: every share rounded by itself, one party takes the difference. */
function gerundetMitDifferenz(
  schritte: Bruch,
  schluessel: readonly Bruch[],
  gesamt: Bruch,
  regel: Restregel,
): Bruch[] {
  const anteile = schluessel.map((k) => runde(durch(mal(schritte, k), gesamt), bruch(1)));
  const platz = traegerDerDifferenz(schluessel, regel);
  const berichtigt = plus(anteile[platz] ?? NULL, minus(schritte, summe(anteile)));
  if (kleiner(berichtigt, NULL)) throw new Referenzfehler('WERT', 'GRÖSSTER_REST verwenden');
  return anteile.map((a, i) => (i === platz ? berichtigt : a));
}

/** PR-2: shares below 1 and percentages in one list: certain if the shares times 100 complete the others to 100. */
export function gemischt(schluessel: readonly Bruch[]): boolean {
  const eins = bruch(1);
  const anteile = schluessel.filter((k) => kleiner(NULL, k) && kleiner(k, eins));
  const zahlen = schluessel.filter((k) => !kleiner(k, eins));
  if (anteile.length === 0 || !zahlen.some((k) => kleiner(eins, k))) return false;
  return gleich(plus(mal(summe(anteile), bruch(100)), summe(zahlen)), bruch(100));
}

/** What of the keys a function with keys refuses. */
export function pruefeArt(schluessel: readonly Bruch[]): void {
  if (gemischt(schluessel)) throw new Referenzfehler('WERT', 'Schlüssel verschiedener Art');
}

/** VT-1 to VT-5 */
export function verteilung(
  betrag: Bruch,
  schluessel: readonly Bruch[],
  rundung: Bruch = CENT,
  regel: Restregel = 'GRÖSSTER_REST',
): Bruch[] {
  const gesamt = summe(schluessel);
  if (schluessel.some((k) => kleiner(k, NULL)) || !kleiner(NULL, gesamt) || !kleiner(NULL, rundung))
    throw new Referenzfehler('WERT', 'Schlüssel oder Rundung');
  if (kleiner(betrag, NULL))
    return verteilung(minus(NULL, betrag), schluessel, rundung, regel).map((a) => minus(NULL, a));
  // Everything below counts in whole rounding steps.
  const schritte = durch(runde(betrag, rundung), rundung);
  const ganze = bruch(abgerundet(schritte));
  const anteile =
    regel === 'GRÖSSTER_REST'
      ? groessterRest(ganze, schluessel, gesamt)
      : gerundetMitDifferenz(ganze, schluessel, gesamt, regel);
  return anteile.map((a) => mal(a, rundung));
}
