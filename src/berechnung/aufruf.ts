import { werteAus, type Auswertung } from './auswertung';
import type { Berechnung } from './funktion';
import { BERECHNUNGEN } from './index';
import { rechenweg } from './rechenweg';

/** All KIM functions by their names. */
const FUNKTIONEN: ReadonlyMap<string, Berechnung> = new Map<string, Berechnung>([
  ...[...BERECHNUNGEN].map(([name, { berechne }]): [string, Berechnung] => [name, berechne]),
  ['RECHENWEG', rechenweg],
]);

/**
 * FE-1: calls a KIM function by its name, with the same outcome as in a cell.
 *
 * @param name with or without `KIM.`
 * @param argumente as Excel hands them over; those left out null or missing at the end
 */
export const rufeAuf = (name: string, argumente: readonly unknown[]): Auswertung =>
  werteAus((werte) => {
    const berechne = FUNKTIONEN.get(name.replace(/^KIM\./, ''));
    if (berechne === undefined) throw new Error(`KIM.${name} gibt es nicht.`);
    return berechne(werte);
  }, argumente);
