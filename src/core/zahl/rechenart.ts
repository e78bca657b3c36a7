import type { Bruch } from './bruch';

/**
 * The arithmetic in which a rule is computed, so that the rule stands once for whole cents and for decimals: B is an
 * amount >= 0, F a factor >= 0 (a rate, a share of a post) or an amount that has not been rounded yet. Every operation
 * is exact and rounds at most once, half up to the cent (RU-1).
 */
export interface Rechenart<B, F> {
  readonly nichts: B;
  plus(a: B, b: B): B;
  /** The part of `a` beyond `b`: max(0, a - b). */
  ueber(a: B, b: B): B;
  kleineres(a: B, b: B): B;
  istNull(faktor: F): boolean;
  /** round(betrag x faktor) */
  mal(betrag: B, faktor: F): B;
  /** round(wert x umfang x anteil / teiler) */
  anteilig(wert: F, umfang: F, anteil: Bruch, teiler: number): B;
  /** round(min(basis, grenze x anteil) x faktor) */
  gedeckelt(basis: B, grenze: B, anteil: Bruch, faktor: F): B;
  /** max(0, round(betrag x zaehler / nenner - abzug)) */
  imVerhaeltnis(betrag: B, zaehler: F, nenner: F, abzug: B): B;
}
