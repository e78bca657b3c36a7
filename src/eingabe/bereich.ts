import { mitOrt, wertFehler } from '../core/fehler';
import { MELDUNG, ORT } from './meldungen';
import { fehlerwert } from './fehlerwert';
import { istLeer, istLeerOderNull } from './leer';

/** More rows with data than this are no agreement any more, and computing them would take longer than Excel waits. */
const HOECHSTENS = 100_000;

/** @throws Fachfehler `WERT` for more rows or cells than can be computed */
export function pruefeUmfang(anzahl: number): void {
  if (anzahl > HOECHSTENS) throw wertFehler(MELDUNG.bereichZuGross(anzahl, HOECHSTENS));
}

export type Bereich = readonly (readonly unknown[])[];

/** A range as rows; a scalar counts as one cell, nothing as no rows. */
export function bereichAus(wert: unknown): Bereich {
  if (istLeer(wert)) return [];
  if (!Array.isArray(wert)) return [[wert]];
  const zeilen: readonly unknown[] = wert;
  // Not `every`, which passes over the holes of a sparse array.
  if (zeilen.findIndex((zeile) => !Array.isArray(zeile)) >= 0) throw wertFehler(MELDUNG.keinBereich);
  return zeilen as Bereich;
}

/**
 * A name that the workbook does not know arrives as one cell, in which nothing could be mended.
 *
 * @throws Fachfehler `WERT` saying so
 */
export function pruefeName(bereich: Bereich): void {
  const zelle = bereich.length === 1 && bereich[0]?.length === 1 ? fehlerwert(bereich[0][0]) : null;
  if (zelle === '#NAME?') throw wertFehler(MELDUNG.nameUnbekannt);
}

/**
 * LE-1, LE-2: without trailing blank rows and columns, and those of the zeros that stand for blanks on the desktop.
 * Cells beyond a short row count as blank.
 */
export function ohneLeerenRand(bereich: Bereich): Bereich {
  let zeilen = bereich.length;
  while (zeilen > 0 && (bereich[zeilen - 1] as readonly unknown[]).every(istLeerOderNull)) zeilen -= 1;
  let spalten = 0;
  for (let z = 0; z < zeilen; z += 1) {
    const zeile = bereich[z] as readonly unknown[];
    let breite = zeile.length;
    while (breite > spalten && istLeerOderNull(zeile[breite - 1])) breite -= 1;
    spalten = Math.max(spalten, breite);
  }
  const rand = new Array<null>(spalten).fill(null);
  return bereich.slice(0, zeilen).map((zeile) => [...zeile, ...rand].slice(0, spalten));
}

/** Adds the name of the range argument to a failure inside it. */
export const imBereich = <T>(name: string, lese: () => T): T => mitOrt(ORT.argument(name), lese);
