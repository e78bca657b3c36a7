import Decimal from 'decimal.js';

/**
 * RU-1: the decimal type of every amount, rate and key. An own constructor, so that nobody's
 * global configuration can change our results. 50 digits hold the exact product of three
 * 15-digit inputs; ROUND_HALF_UP is commercial rounding, half away from zero.
 */
export const Dezimal = Decimal.clone({
  precision: 50,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -400,
  toExpPos: 400,
  defaults: true,
});
export type Dezimal = Decimal;

export const NULL = new Dezimal(0);
export const EINS = new Dezimal(1);
export const HUNDERT = new Dezimal(100);

/** RU-1: commercial rounding to the cent. */
export const aufCent = (betrag: Dezimal): Dezimal => betrag.toDecimalPlaces(2);

/** The whole part of a number >= 0. */
export const ganzerTeil = (x: Dezimal): Dezimal => x.toDecimalPlaces(0, Decimal.ROUND_DOWN);

export const kleineres = (a: Dezimal, b: Dezimal): Dezimal => (b.lt(a) ? b : a);

export const groesseres = (a: Dezimal, b: Dezimal): Dezimal => (b.gt(a) ? b : a);

/** max(0, x): the lower bound that most rules of section 6 set. */
export const nichtNegativ = (x: Dezimal): Dezimal => (x.isNegative() ? NULL : x);

/** a + b. Most amounts of a post are 0, and a decimal takes its time to find that nothing changes. */
export const plus = (a: Dezimal, b: Dezimal): Dezimal => (b.isZero() ? a : a.isZero() ? b : a.plus(b));

/** a - b */
export const minus = (a: Dezimal, b: Dezimal): Dezimal => (b.isZero() ? a : a.minus(b));

export function summe(betraege: Iterable<Dezimal>): Dezimal {
  let ergebnis = NULL;
  for (const betrag of betraege) ergebnis = plus(ergebnis, betrag);
  return ergebnis;
}
