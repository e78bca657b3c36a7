import { wertFehler } from '../fehler';
import { Dezimal } from './dezimal';

/** RU-2: the largest absolute amount that survives a double to the cent: 10^13 EUR. */
export const GRENZE = 1e13;

/** A decimal string of a double needs at most this many characters if it has 15 digits, a point and a sign. */
const KURZ = 15;

/**
 * RU-2: cleans a binary double to 15 significant digits, so that 0.1+0.2 computed in a cell enters as 0.3.
 *
 * @throws Fachfehler `WERT` for NaN, infinities and absolute values above 10^13
 */
export function ausExcelzahl(zahl: number): Dezimal {
  if (!Number.isFinite(zahl)) throw wertFehler('keine gültige Zahl. Bitte eine Zahl eingeben.');
  if (Math.abs(zahl) > GRENZE) {
    throw wertFehler(
      'Werte über 10 Billionen (10.000.000.000.000) werden nicht berechnet. Bitte den Wert prüfen.',
    );
  }
  const text = String(zahl);
  return new Dezimal(text.length <= KURZ ? zahl : zahl.toPrecision(15));
}

/**
 * The way back into a cell: the nearest double.
 *
 * @throws Fachfehler `WERT` above 10^13, where cents would be lost
 */
export function alsExcelzahl(wert: Dezimal): number {
  const zahl = wert.toNumber();
  if (Math.abs(zahl) > GRENZE) {
    throw wertFehler(
      'Das Ergebnis liegt über 10 Billionen und wäre nicht mehr auf den Cent genau. Bitte die Eingaben prüfen.',
    );
  }
  return zahl === 0 ? 0 : zahl;
}
