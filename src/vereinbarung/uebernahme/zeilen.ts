import { UEBERGANGEN } from '../meldungen';
import type { Zellinhalt } from '../rueckweg/mappenstand';
import { HOECHSTENS } from '../umfang';
import { Eintragsleser } from './eintrag';
import { type Lesart, OHNE_ANGABEN } from './lesart';
import type { Zuordnung } from './spaltenwahl';
import type { Uebernahmezeile } from './uebernahmezeile';
import type { Uebernahmeliste } from './wahlfelder';
import { Zeilenwahl } from './zeilenwahl';

/** AS-11: a row that is no entry of the list, and why. */
export interface Uebergangen {
  readonly nr: number;
  readonly grund: string;
}

export interface Uebernahme {
  readonly zeilen: readonly Uebernahmezeile[];
  readonly uebergangen: readonly Uebergangen[];
}

/**
 * AS-11: the rows of cells, read by the columns that a person has agreed to. Every row below the headings is either read
 * or listed with the reason why it is no entry; a cell that can't be read keeps what it holds for whoever mends it.
 */
export function uebernimm(
  zellen: readonly (readonly Zellinhalt[])[],
  zuordnung: Zuordnung,
  liste: Uebernahmeliste,
  angaben: Partial<Lesart> = {},
): Uebernahme {
  const leser = new Eintragsleser(zellen, zuordnung, liste, { ...OHNE_ANGABEN, ...angaben });
  const kopf = zuordnung.kopfzeile === null ? [] : (zellen[zuordnung.kopfzeile] ?? []);
  const wahl = new Zeilenwahl(kopf, zuordnung.kopfzeile, zuordnung.felder, liste);
  const zeilen: Uebernahmezeile[] = [];
  const uebergangen: Uebergangen[] = [];
  zellen.forEach((zeile, i) => {
    if (i === zuordnung.kopfzeile) return;
    const grund =
      wahl.grund(zeile, i) ??
      (zeilen.length >= HOECHSTENS.zeilen[liste] ? UEBERGANGEN.zuViele(HOECHSTENS.zeilen[liste]) : null);
    if (grund !== null) uebergangen.push({ nr: i + 1, grund });
    else zeilen.push(leser.lies(zeile, i + 1));
  });
  return { zeilen, uebergangen };
}
