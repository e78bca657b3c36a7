import { nvFehler, wertFehler } from '../core/fehler';
import { gruppeAusText } from '../core/tarif/gruppentext';
import { gefaltet, ohneUnsichtbares } from '../core/text/falten';
import { istMehrdeutig, istZahlaehnlich, zahlAusText } from '../core/text/zahltext';
import { EINS, type Dezimal } from '../core/zahl/dezimal';
import { ausExcelzahl } from '../core/zahl/excelzahl';
import type { Tag } from '../core/zeit/datum';
import { sindWohlStunden } from '../core/zeit/vzae';
import { MELDUNG, WORT, type Wort } from './meldungen';
import { ausBescheid } from './bescheidwoerter';
import { fehlerwert } from './fehlerwert';
import { tagAusEingabe, type Tagesort } from './tag';

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

/** RU-4: a number stored as text, where German notation leaves one meaning. */
function zahlImText(text: string): number {
  const gelesen = zahlAusText(text);
  if (gelesen !== null) return gelesen;
  if (istMehrdeutig(text)) throw wertFehler(MELDUNG.zahlMehrdeutig(text));
  throw wertFehler(istZahlaehnlich(text) ? MELDUNG.zahlUnlesbar(text) : MELDUNG.keineZahl(text));
}

/** RU-2, RU-4: a finite number, also one stored as text. */
export const zahl: Leser<Dezimal> = (wert) => {
  const w = ohneFehlerwert(wert);
  if (typeof w === 'string') return ausExcelzahl(zahlImText(w));
  if (typeof w !== 'number') throw wertFehler(MELDUNG.keineZahl(w));
  return ausExcelzahl(w);
};

/** FO-6: a number that can't be negative, by what the message calls it. */
const nichtNegativer =
  (was: Wort): Leser<Dezimal> =>
  (wert) => {
    const d = zahl(wert);
    if (d.isNegative() && !d.isZero()) throw wertFehler(MELDUNG.negativ(was));
    return d;
  };

/** SL-1: how much something counts. */
export const gewicht = nichtNegativer(WORT.gewicht);

/** FO-6: an amount. */
export const nichtNegativ = nichtNegativer(WORT.betrag);

/** SL-1, SL-7: what a Merkmal counts, or a step takes: an amount, a share, or a number of something. */
export const wertAbNull = nichtNegativer(WORT.wert);

/** SP-2: a number of months. */
export const monatszahl = nichtNegativer(WORT.monatszahl);

/** VT-4: a key. */
export const schluessel = nichtNegativer(WORT.schluessel);

/** A number > 0; 0 counts as missing before it gets here (LE-2). */
export const positiv: Leser<Dezimal> = (wert) => {
  const d = zahl(wert);
  if (!d.isPositive() || d.isZero()) throw wertFehler(MELDUNG.nichtPositiv);
  return d;
};

const leseMindestanteil = nichtNegativer(WORT.mindestanteil);

/** FO-8: VZÄ of a post; more than anybody has in one row is the figure of a percentage (PR-2). */
export const mindestanteil: Leser<Dezimal> = (wert) => {
  const d = leseMindestanteil(wert);
  if (sindWohlStunden(d)) throw wertFehler(MELDUNG.mindestanteilZuGross(d));
  return d;
};

/** MP-5: a number of whole months, at least one. */
export const ganzeMonate: Leser<number> = (wert) => {
  const d = zahl(wert);
  if (!d.isInteger() || d.lt(EINS)) throw wertFehler(MELDUNG.keineGanzenMonate);
  return d.toNumber();
};

/** RU-3: a share from 0 to 1, entered as 0.8 or 80 %, by what the message calls it. */
const anteiliger = (was: Wort): Leser<Dezimal> => {
  const lese = nichtNegativer(was);
  return (wert) => {
    const d = lese(wert);
    if (d.gt(EINS)) throw wertFehler(MELDUNG.anteilUeberEins(was, d));
    return d;
  };
};

/** RU-3: a rate or share. */
export const anteil = anteiliger(WORT.anteil);

/** RU-3: the share of the cost that a grant covers. */
export const quote = anteiliger(WORT.quote);

/** ZI-1, RU-3: a rate that may lie below 0, from -1 to 1. */
export const zinssatz: Leser<Dezimal> = (wert) => {
  const d = zahl(wert);
  if (d.abs().gt(EINS)) throw wertFehler(MELDUNG.anteilUeberEins(WORT.zinssatz, d.abs()));
  return d;
};

/** DA-1, DA-2: a day, by what its place asks for. */
const tagleser =
  (ort: Tagesort): Leser<Tag> =>
  (wert) =>
    tagAusEingabe(ohneFehlerwert(wert), ort);

/** DA-1, DA-2: a day that is required. */
export const datum = tagleser({ ende: false, entbehrlich: false });
/** The last day of a time. */
export const endtag = tagleser({ ende: true, entbehrlich: false });
/** The same in cells that may stay blank. */
export const datumOderLeer = tagleser({ ende: false, entbehrlich: true });
export const endtagOderLeer = tagleser({ ende: true, entbehrlich: true });

/** KO-1: free text: names, sources, without what nobody sees of it. A number counts as its digits. */
export const text: Leser<string> = (wert) => {
  const w = ohneFehlerwert(wert);
  if (typeof w === 'string') return ohneUnsichtbares(w).trim();
  if (typeof w === 'number' && Number.isFinite(w)) return String(w).replace('.', ',');
  throw wertFehler(MELDUNG.keinText(w));
};

/** KO-1: the word before a group in notices and job adverts. */
const ENTGELTGRUPPE = /^entgeltgr(?:uppe)?\.?\s*/i;
/** Pay groups of Beamte that the data do not hold: A 4, Bes.Gr. A 17, B2. */
const BESOLDUNGSGRUPPE = /^(?:bes(?:oldungs)?\.?\s*-?gr(?:uppe)?\.?\s*)?[abrw]\s?\d{1,2}$/i;

/** RU-4: the number of a group, stored as text with decimals: "5,0". */
const GANZE_ZAHL = /^(\d{1,2}),0+$/;

/** TA-2: a pay group in the data's spelling. */
export const gruppe: Leser<string> = (wert) => {
  const eingabe = text(wert);
  const name = gruppeAusText(eingabe.replace(ENTGELTGRUPPE, '').replace(GANZE_ZAHL, '$1'));
  if (name !== null) return name;
  throw nvFehler(BESOLDUNGSGRUPPE.test(eingabe) ? MELDUNG.besoldung(eingabe) : MELDUNG.keineGruppe(eingabe));
};

/** RU-4: a pay step: a whole number > 0, also as text ("3", "3,0"). Whether the group has it, the table says. */
export const stufe: Leser<number> = (wert) => {
  const w = ohneFehlerwert(wert);
  const alsText = typeof w === 'string' ? /^([1-9]|1[0-2])(?:,0+)?$/.exec(ohneUnsichtbares(w).trim()) : null;
  const n = typeof w === 'number' ? w : Number(alsText?.[1] ?? NaN);
  if (!Number.isInteger(n) || n < 1 || n > Number.MAX_SAFE_INTEGER) throw wertFehler(MELDUNG.keineStufe(w));
  return n;
};

/**
 * KO-1: one of a list of words, in whatever spelling, or as notices call it.
 *
 * @param genannt which of them the message names
 */
export function wahl<T extends string>(moeglich: readonly T[], genannt: readonly T[] = moeglich): Leser<T> {
  const nachFaltung = new Map(moeglich.map((m) => [gefaltet(m), m]));
  return (wert) => {
    const eingabe = text(wert);
    const name = gefaltet(eingabe);
    const treffer = nachFaltung.get(name) ?? nachFaltung.get(ausBescheid(name));
    if (treffer === undefined) throw wertFehler(MELDUNG.unbekannteWahl(eingabe, genannt));
    return treffer;
  };
}

const WAHRHEIT = new Map([
  ['WAHR', true],
  ['TRUE', true],
  ['JA', true],
  ['FALSCH', false],
  ['FALSE', false],
  ['NEIN', false],
]);

/** WAHR/FALSCH as a truth value or as text. */
export const wahrheit: Leser<boolean> = (wert) => {
  const w = ohneFehlerwert(wert);
  const b = typeof w === 'boolean' ? w : typeof w === 'string' ? WAHRHEIT.get(gefaltet(w)) : undefined;
  if (b === undefined) throw wertFehler(MELDUNG.keineWahrheit(w));
  return b;
};

/** SL-2: the same where lists are ticked by hand. */
export const angekreuzt: Leser<boolean> = (wert) =>
  (typeof wert === 'string' && gefaltet(wert) === 'X') || wahrheit(wert);
