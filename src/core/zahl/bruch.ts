import { Dezimal } from './dezimal';

/**
 * An exact fraction of small whole numbers (days of months). Months such as 17/31 have no finite
 * decimal form; keeping them as a fraction lets every rule multiply first and divide last.
 */
export interface Bruch {
  readonly zaehler: number;
  /** > 0 */
  readonly nenner: number;
}

export const GANZ: Bruch = { zaehler: 1, nenner: 1 };
export const NICHTS: Bruch = { zaehler: 0, nenner: 1 };

function groessterTeiler(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

export function bruch(zaehler: number, nenner: number): Bruch {
  const teiler = groessterTeiler(zaehler, nenner);
  return { zaehler: zaehler / teiler, nenner: nenner / teiler };
}

export const plusBruch = (a: Bruch, b: Bruch): Bruch =>
  a.nenner === 1 && b.nenner === 1
    ? { zaehler: a.zaehler + b.zaehler, nenner: 1 }
    : bruch(a.zaehler * b.nenner + b.zaehler * a.nenner, a.nenner * b.nenner);

/** betrag x anteil, divided last. */
export const malBruch = (betrag: Dezimal, anteil: Bruch): Dezimal =>
  anteil.nenner === 1 ? betrag.times(anteil.zaehler) : betrag.times(anteil.zaehler).div(anteil.nenner);

export const bruchAlsDezimal = (b: Bruch): Dezimal => new Dezimal(b.zaehler).div(b.nenner);
