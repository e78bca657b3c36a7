import { amOrt, mitOrt, wertFehler } from '../core/fehler';
import { MELDUNG, ORT } from './meldungen';
import { fehlerwert } from './fehlerwert';
import { istLeer, istLeerOderNull } from './leer';
import type { Leser } from './werte';

/** A single cell may arrive as a 1 x 1 range. */
function einzelwert(wert: unknown): unknown {
  if (!Array.isArray(wert)) return wert;
  const zeile: unknown = wert.length === 1 ? wert[0] : undefined;
  if (Array.isArray(zeile) && zeile.length === 1) return zeile[0];
  throw wertFehler(MELDUNG.einzelwert);
}

function lies<T>(name: string, wert: unknown, leer: (w: unknown) => boolean, lese: Leser<T>): T | null {
  return mitOrt(ORT.argument(name), () => {
    const w = einzelwert(wert);
    if (fehlerwert(w) === '#NAME?') throw wertFehler(MELDUNG.nameUnbekannt);
    return leer(w) ? null : lese(w);
  });
}

function pflicht<T>(name: string, wert: T | null, satz: string): T {
  if (wert === null) throw amOrt(ORT.argument(name), wertFehler(satz));
  return wert;
}

/** A required argument where 0 is a value (amounts). */
export const betragArgument = <T>(name: string, wert: unknown, lese: Leser<T>): T =>
  pflicht(name, lies(name, wert, istLeer, lese), MELDUNG.fehlt);

/** LE-2: a required argument where 0 counts as missing (group, step, VZÄ, dates). */
export const pflichtArgument = <T>(name: string, wert: unknown, lese: Leser<T>): T =>
  pflicht(name, lies(name, wert, istLeerOderNull, lese), MELDUNG.fehltOderNull);

/** LE-1: an optional amount; 0 is a value. */
export const betragOptional = <T>(name: string, wert: unknown, lese: Leser<T>, standard: T): T =>
  lies(name, wert, istLeer, lese) ?? standard;

/** LE-2: an optional argument where 0 counts as missing (rounding step, names). */
export const optional = <T>(name: string, wert: unknown, lese: Leser<T>, standard: T): T =>
  lies(name, wert, istLeerOderNull, lese) ?? standard;

/** LE-2: `monate` and `quote`: 0 is refused with the hint to leave the argument out. */
export const optionalOhneNull = <T, S>(name: string, wert: unknown, lese: Leser<T>, standard: S): T | S =>
  lies(name, wert, istLeer, (w) => {
    if (w === 0) throw wertFehler(MELDUNG.nullWeglassen);
    return lese(w);
  }) ?? standard;
