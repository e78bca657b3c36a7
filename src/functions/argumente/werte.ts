import { wertFehler } from "../../core/fehler";
import { ausExcelzahl } from "../../core/zahl/excelzahl";
import { EINS, type Dezimal } from "../../core/zahl/dezimal";
import { ERSTER_TAG, istKalendertag, LETZTER_TAG, tagAus, type Tag } from "../../core/zeit/datum";
import { gruppeAusText } from "../../core/tarif/gruppe";
import { nvFehler } from "../../core/fehler";
import { gefaltet } from "../../core/text/falten";
import { fehlerwert } from "./fehlerwert";
import { MELDUNG } from "../meldungen";

/**
 * Readers of single values: what a cell or argument may hold, one function per kind. They get a value that is
 * not blank and throw a `Fachfehler` without place; the caller adds where it was.
 */
export type Leser<T> = (wert: unknown) => T;

/** FE-2: anything but an error value. */
export function ohneFehlerwert(wert: unknown): unknown {
  const fehler = fehlerwert(wert);
  if (fehler !== null) throw wertFehler(MELDUNG.fehlerwert(fehler));
  return wert;
}

/** RU-2: a finite number. Text is refused, even if it looks like a number: 1.234 could mean two things. */
export const zahl: Leser<Dezimal> = (wert) => {
  const w = ohneFehlerwert(wert);
  if (typeof w !== "number") throw wertFehler(MELDUNG.keineZahl(w));
  return ausExcelzahl(w);
};

/** FO-6: a number that can't be negative, by what the message calls it. */
const nichtNegativer =
  (was: string): Leser<Dezimal> =>
  (wert) => {
    const d = zahl(wert);
    if (d.isNegative() && !d.isZero()) throw wertFehler(MELDUNG.negativ(was));
    return d;
  };

/** FO-6: an amount. */
export const nichtNegativ = nichtNegativer("Betrag");

/** VT-4: a key. */
export const schluessel = nichtNegativer("Schlüssel");

const nichtNegativerAnteil = nichtNegativer("Anteil");

/** A number > 0; 0 counts as missing before it gets here (LE-2). */
export const positiv: Leser<Dezimal> = (wert) => {
  const d = zahl(wert);
  if (!d.isPositive() || d.isZero()) throw wertFehler(MELDUNG.nichtPositiv);
  return d;
};

/** RU-3: a share from 0 to 1, entered as 0.8 or 80 %. */
export const anteil: Leser<Dezimal> = (wert) => {
  const d = nichtNegativerAnteil(wert);
  if (d.gt(EINS)) throw wertFehler(MELDUNG.anteilUeberEins);
  return d;
};

const DEUTSCHES_DATUM = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const ISO_DATUM = /^(\d{4})-(\d{2})-(\d{2})$/;

function tagAusText(text: string): Tag | null {
  const deutsch = DEUTSCHES_DATUM.exec(text);
  const iso = ISO_DATUM.exec(text);
  const teile = deutsch !== null ? [deutsch[3], deutsch[2], deutsch[1]] : iso?.slice(1);
  if (teile === undefined) return null;
  const [jahr, monat, tag] = teile.map(Number) as [number, number, number];
  return istKalendertag(jahr, monat, tag) ? tagAus(jahr, monat, tag) : null;
}

/** DA-1: Excel serial number (1900 system, time of day dropped) or text TT.MM.JJJJ, T.M.JJJJ, JJJJ-MM-TT. */
export const datum: Leser<Tag> = (wert) => {
  const w = ohneFehlerwert(wert);
  const tag = typeof w === "number" ? Math.floor(w) : typeof w === "string" ? tagAusText(w.trim()) : null;
  if (tag === null || !(tag >= ERSTER_TAG && tag <= LETZTER_TAG)) throw wertFehler(MELDUNG.keinDatum(w));
  return tag;
};

/** Free text: names, sources. A number counts as its digits. Umlauts from a Mac or a PDF file may come in two parts. */
export const text: Leser<string> = (wert) => {
  const w = ohneFehlerwert(wert);
  if (typeof w === "string") return w.trim().normalize();
  if (typeof w === "number" && Number.isFinite(w)) return String(w).replace(".", ",");
  throw wertFehler(MELDUNG.keinText(w));
};

/** TA-2: a pay group in the data's spelling. */
export const gruppe: Leser<string> = (wert) => {
  const eingabe = text(wert);
  const name = gruppeAusText(eingabe);
  if (name === null) throw nvFehler(MELDUNG.keineGruppe(eingabe));
  return name;
};

/** A pay step: a whole number > 0, also as text ("3"). Whether the group has it, the table says. */
export const stufe: Leser<number> = (wert) => {
  const w = ohneFehlerwert(wert);
  const n = typeof w === "number" ? w : typeof w === "string" && /^\s*\d\s*$/.test(w) ? Number(w) : NaN;
  if (!Number.isInteger(n) || n < 1 || n > Number.MAX_SAFE_INTEGER) throw wertFehler(MELDUNG.keineStufe(w));
  return n;
};

/** KO-1: one of a list of names, whatever the case, umlauts, spaces, hyphens and underscores. */
export function wahl<T extends string>(moeglich: readonly T[]): Leser<T> {
  const nachFaltung = new Map(moeglich.map((m) => [gefaltet(m), m]));
  return (wert) => {
    const eingabe = text(wert);
    const treffer = nachFaltung.get(gefaltet(eingabe));
    if (treffer === undefined) throw wertFehler(MELDUNG.unbekannteWahl(eingabe, moeglich));
    return treffer;
  };
}

const WAHRHEIT = new Map([
  ["WAHR", true],
  ["TRUE", true],
  ["JA", true],
  ["FALSCH", false],
  ["FALSE", false],
  ["NEIN", false],
]);

/** WAHR/FALSCH as a truth value or as text. */
export const wahrheit: Leser<boolean> = (wert) => {
  const w = ohneFehlerwert(wert);
  const b = typeof w === "boolean" ? w : typeof w === "string" ? WAHRHEIT.get(gefaltet(w)) : undefined;
  if (b === undefined) throw wertFehler(MELDUNG.keineWahrheit(w));
  return b;
};
