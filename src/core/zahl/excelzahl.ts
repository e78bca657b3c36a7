import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { Dezimal } from './dezimal';

/** RU-2: the largest absolute amount that survives a double to the cent: 10^13 EUR. */
export const GRENZE = 1e13;

/** A decimal string of a double with so many characters has no more than 15 digits. */
const KURZ = 15;

/**
 * RU-2: cleans a binary double to 15 significant digits, so that 0.1+0.2 computed in a cell enters as 0.3.
 *
 * @throws Fachfehler `WERT` for NaN, infinities and absolute values above 10^13
 */
export function ausExcelzahl(zahl: number): Dezimal {
  if (!Number.isFinite(zahl)) throw wertFehler(FEHLER.ungueltigeZahl);
  if (Math.abs(zahl) > GRENZE) {
    throw wertFehler(FEHLER.zahlZuGross);
  }
  const istKurz = Number.isInteger(zahl) || String(zahl).length <= KURZ;
  return new Dezimal(istKurz ? zahl : zahl.toPrecision(15));
}

/**
 * The way back into a cell: the nearest double.
 *
 * @throws Fachfehler `WERT` above 10^13, where cents would be lost
 */
export function alsExcelzahl(wert: Dezimal): number {
  if (wert.isZero()) return 0;
  const zahl = wert.toNumber();
  if (Math.abs(zahl) > GRENZE) {
    throw wertFehler(FEHLER.ergebnisZuGross);
  }
  // What is too small for a double may be a negative zero, which no cell should show.
  return zahl === 0 ? 0 : zahl;
}
