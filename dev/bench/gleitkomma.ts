/**
 * The same sums in plain floating-point arithmetic, without cleaning, evidence, messages or exactness: the least
 * that a computation could cost, as a yardstick. Never used for results.
 */
const cent = (x: number): number => Math.round(x * 100) / 100;

export const eigenanteil = (kosten: number, vzae: number, hoechstbetrag: number): number =>
  Math.max(0, kosten - Math.min(kosten, cent((hoechstbetrag * vzae * 12) / 12)));

/** One person, twelve equal months with the rates of 2022. */
export function postenjahr(entgelt: number): number {
  let summe = 0;
  for (let monat = 1; monat <= 12; monat += 1) {
    const e = cent(entgelt);
    const l = cent(e * 0.02);
    const j = cent((0.7028 * entgelt) / 12);
    const v = e + l + j;
    const u = cent(v * 0.045);
    const s = cent(v * 0.0325);
    const h = Math.max(0, cent((Math.min(u, 100) / 0.045) * 0.025 - 13.3)) + Math.max(0, u - 100);
    const rv = Math.min(v + h, 7050);
    const kv = Math.min(v + h, 4837.5);
    summe += v + u + s + cent(rv * 0.093) + cent(rv * 0.012) + cent(kv * 0.0795) + cent(kv * 0.01525);
    summe += cent(Math.min(e + l, 7050) * 0.0066);
  }
  return cent(summe);
}

/** Largest remainder in cents. */
export function verteilung(betrag: number, schluessel: readonly number[]): number[] {
  const gesamt = schluessel.reduce((a, b) => a + b, 0);
  const schritte = Math.round(betrag * 100);
  const genau = schluessel.map((k) => (schritte * k) / gesamt);
  const anteile = genau.map(Math.floor);
  let fehlend = schritte - anteile.reduce((a, b) => a + b, 0);
  const reihenfolge = genau.map((g, i) => ({ i, rest: g - Math.floor(g) })).sort((a, b) => b.rest - a.rest);
  for (const { i } of reihenfolge) {
    if (fehlend <= 0) break;
    anteile[i] = (anteile[i] as number) + 1;
    fehlend -= 1;
  }
  return anteile.map((a) => a / 100);
}
