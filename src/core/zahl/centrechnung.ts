import type { Rechenart } from './rechenart';
import type { Zehnerbruch } from './zehnerbruch';

/** Numerator and denominator up to here are exact as doubles, and so is the sum that is divided for rounding. */
const SICHER = 2 ** 50;

/**
 * RU-1: round(a x b x c / (n x m)) of whole numbers >= 0 (n, m > 0), half up. A quotient of whole numbers below 2^53 never
 * rounds up to the next whole number, so its floor is exact; larger products are computed in BigInt.
 */
export function gerundet(a: number, b: number, c: number, n: number, m: number): number {
  const zaehler = a * b * c;
  const nenner = n * m;
  if (zaehler <= SICHER && nenner <= SICHER) return Math.floor((2 * zaehler + nenner) / (2 * nenner));
  const grosserNenner = BigInt(n) * BigInt(m);
  return Number((2n * BigInt(a) * BigInt(b) * BigInt(c) + grosserNenner) / (2n * grosserNenner));
}

/** The largest amount of an input, 100 million EUR: all that a rule makes of it in 100 years is a safe whole number. */
export const GROESSTER_BETRAG = 1e10;

/** Amounts in whole cents, factors in whole numbers: fast, for amounts up to `GROESSTER_BETRAG` and factors up to 1. */
export const CENTRECHNUNG: Rechenart<number, Zehnerbruch> = {
  nichts: 0,
  plus: (a, b) => a + b,
  ueber: (a, b) => (a > b ? a - b : 0),
  kleineres: (a, b) => (b < a ? b : a),
  istNull: (faktor) => faktor.zahl === 0,
  mal: (betrag, faktor) => gerundet(betrag, faktor.zahl, 1, faktor.nenner, 1),
  anteilig: (wert, umfang, anteil, teiler) =>
    gerundet(wert.zahl, umfang.zahl, anteil.zaehler, umfang.nenner, wert.nenner * anteil.nenner * teiler),
  gedeckelt: (basis, grenze, anteil, faktor) =>
    basis * anteil.nenner <= grenze * anteil.zaehler
      ? gerundet(basis, faktor.zahl, 1, faktor.nenner, 1)
      : gerundet(grenze, faktor.zahl, anteil.zaehler, faktor.nenner, anteil.nenner),
  // Whole cents taken away before or after rounding leave the same.
  imVerhaeltnis: (betrag, zaehler, nenner, abzug) =>
    Math.max(0, gerundet(betrag, zaehler.zahl, nenner.nenner, zaehler.nenner, nenner.zahl) - abzug),
};
