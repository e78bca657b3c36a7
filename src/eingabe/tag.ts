import { wertFehler } from '../core/fehler';
import { EINGABE } from '../core/meldungen/eingabe';
import { ohneUnsichtbares } from '../core/text/falten';
import { ERSTER_TAG, FRUEHESTER_TAG, LETZTER_TAG, tagAus, tageImMonat, type Tag } from '../core/zeit/datum';
import { MELDUNG, zahlwort } from './meldungen';

const DEUTSCHES_DATUM = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const ISO_DATUM = /^(\d{4})-(\d{2})-(\d{2})$/;
const OHNE_JAHR = /^\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2})?$/;
const JAHR = /^(?:19[5-9]\d|20\d\d|2100)$/;

/** What the sentence about a wrong day has to know of the place. */
export interface Tagesort {
  /** A last day: a year alone means its last one. */
  readonly ende: boolean;
  /** May the place stay blank? */
  readonly entbehrlich: boolean;
}

function tagAusText(eingabe: string, { ende, entbehrlich }: Tagesort): Tag {
  const text = ohneUnsichtbares(eingabe).trim();
  if (JAHR.test(text)) throw wertFehler(EINGABE.jahrAlsText(text, ende));
  if (OHNE_JAHR.test(text)) throw wertFehler(EINGABE.jahrZuKurz(text));
  const deutsch = DEUTSCHES_DATUM.exec(text);
  const iso = ISO_DATUM.exec(text);
  const teile = deutsch !== null ? [deutsch[3], deutsch[2], deutsch[1]] : iso?.slice(1);
  if (teile === undefined) throw wertFehler(MELDUNG.keinDatum(eingabe, entbehrlich));
  const [jahr, monat, tag] = teile.map(Number) as [number, number, number];
  const gibtEs = monat >= 1 && monat <= 12 && tag >= 1 && tag <= tageImMonat(jahr, monat);
  if (!gibtEs) throw wertFehler(EINGABE.keinKalendertag(text));
  const serie = tagAus(jahr, monat, tag);
  if (serie < FRUEHESTER_TAG) throw wertFehler(EINGABE.tagZuFrueh(text, FRUEHESTER_TAG));
  return serie;
}

function tagAusZahl(zahl: number, { ende, entbehrlich }: Tagesort): Tag {
  const serie = Math.floor(zahl);
  if (serie >= FRUEHESTER_TAG && serie <= LETZTER_TAG) return serie;
  if (JAHR.test(String(zahl))) throw wertFehler(EINGABE.jahrAlsZahl(zahl, ende));
  // Before the invented 29.02.1900 a number has another day in Excel than in the calendar.
  if (!(serie >= ERSTER_TAG && serie <= LETZTER_TAG)) throw wertFehler(MELDUNG.keinDatum(zahl, entbehrlich));
  throw wertFehler(EINGABE.zahlZuFrueh(zahlwort(zahl), serie, FRUEHESTER_TAG));
}

/**
 * DA-1, DA-2: the day that a number or text names: Excel serial number (1900 system, time of day dropped) or text
 * TT.MM.JJJJ, T.M.JJJJ, JJJJ-MM-TT.
 *
 * @throws Fachfehler `WERT` for anything else and for days before 1950, which are mistyped years
 */
export function tagAusEingabe(eingabe: unknown, ort: Tagesort): Tag {
  if (typeof eingabe === 'string') return tagAusText(eingabe, ort);
  if (typeof eingabe === 'number') return tagAusZahl(eingabe, ort);
  throw wertFehler(MELDUNG.keinDatum(eingabe, ort.entbehrlich));
}
