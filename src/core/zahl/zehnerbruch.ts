import { Dezimal } from './dezimal';

/** A decimal >= 0 as two whole numbers that a double holds exactly: zahl / nenner. */
export interface Zehnerbruch {
  readonly zahl: number;
  /** A power of ten. */
  readonly nenner: number;
}

/** Powers of ten up to 10^22 are exact doubles. */
const ZEHNERPOTENZEN: readonly number[] = Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

/** Up to here two roundings of a double are off by less than a quarter, so that the nearest whole number is the right one. */
const GROESSTE_ZAHL = 1e15;

/** The same value in whole numbers; null where it is negative or has more digits than a double holds. */
export function zehnerbruch(wert: Dezimal): Zehnerbruch | null {
  const nenner = ZEHNERPOTENZEN[wert.decimalPlaces()];
  if (nenner === undefined || wert.isNegative()) return null;
  const zahl = wert.toNumber() * nenner;
  return zahl > GROESSTE_ZAHL ? null : { zahl: Math.round(zahl), nenner };
}

/** An amount in EUR as one in cents. */
export function inCent(betrag: Dezimal): Zehnerbruch | null {
  const bruch = zehnerbruch(betrag);
  if (bruch === null) return null;
  const { zahl, nenner } = bruch;
  return nenner > 100 ? { zahl, nenner: nenner / 100 } : { zahl: zahl * (100 / nenner), nenner: 1 };
}

/** The fields, if every one of them fits. */
export const wennAlle = <T extends object>(felder: { readonly [K in keyof T]: T[K] | null }): T | null =>
  Object.values(felder).includes(null) ? null : (felder as T);

const CENT = new Dezimal('0.01');

/** Whole cents as an amount in EUR. */
export const ausCent = (cent: number): Dezimal => CENT.times(cent);
