import { istMehrdeutig, zahlAusText } from '../../core/text/zahltext';
import { UEBERNAHMEFEHLER } from '../meldungen';
import { bereinigt } from '../wert';
import { type Deutung, gut, type Lesbar, schlecht, type Spaltenlage } from './lage';
import { umfangAus } from './stellenumfang';

const HUNDERT = 100;
/** Spaces and apostrophes between groups of three digits. */
const TAUSENDER = /(\d)[\s\u00A0\u2009\u202F'’](?=\d{3}(?!\d))/g;
const WAEHRUNG_DAVOR = /^(?:EUR|€)\s*/i;
/** Units that stand behind a number and say nothing new. */
const EINHEIT = /\s*(?:Euro|VZÄ|VZÄ-Anteile?|VK|Stellen?|Monate?|p\.\s?a\.|€\/Jahr|EUR\/Jahr|je VZÄ)\.?$/i;
/** Those of a share of a post. */
const ANTEILSEINHEIT = /\s*(?:VZÄ|VZÄ-Anteile?|VK)\.?$/i;
/** Those of hours: in any other column they say that the number is no share. */
const STUNDENEINHEIT =
  /\s*(?:(?:Wochen-?)?Std|(?:Wochen)?stunden|h)\.?(?:\s*(?:\/|je|pro|in der)\s*(?:Woche|Wo|W)\.?)?$/i;
/** `50.000,-`, `50.000,--`, `50.000 –`, `50.000--`; a minus sign right behind digits is one. */
const OHNE_CENT = /(?:[,.]\s*[-–—]{1,2}|\s+[–—]|\s*[-–—]{2})(?=\s*(?:€|EUR)?$)/;
/** As payroll programs write what is below zero: `62.345,67-`. */
const MINUS_DAHINTER = /^([^-−–—]*\d)\s*[-−–—](\s*(?:€|EUR)?)$/;
/** As Excel shows it: `(1.234,50)`. */
const IN_KLAMMERN = /^\((.*\d.*)\)(\s*(?:€|EUR)?)$/;
const STUFENWORT = /^(?:Entgelt|Erfahrungs)?stufe\s*|^St\.\s*/i;
/** `19:30`, `19:30:00`: hours and minutes. */
const UHRZEIT = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/;
const MINUTEN = 60;
/** EN: what a week of work has. */
const STUNDEN_UEBER = 1.5;
const STUNDEN_BIS = 60;
const HOECHSTE_STUFE = 12;

/** What a cell of the column may say. */
function beispielFuer({ spalte, inStunden }: Spaltenlage): string {
  if (inStunden) return '19,5';
  if (spalte.name === 'Stufe') return '3';
  if (spalte.art === 'betrag') return '50.000';
  if (spalte.art === 'anteil') return '80 %';
  return spalte.mass === 'schluessel' ? '35' : '0,5';
}

export const alsAnteil = (zahl: number, { spalte, feld, inProzent }: Spaltenlage): number =>
  inProzent && (spalte.art === 'anteil' || feld === 'vzae') ? bereinigt(zahl / HUNDERT) : zahl;

/** `62.345,67-` and `(62.345,67)` with their sign in front. */
const mitVorzeichen = (text: string): string =>
  text.replace(MINUS_DAHINTER, '-$1$2').replace(IN_KLAMMERN, '-$1$2');

/** AS-11: whether a number can stand in the column; the functions would refuse it (KO-3). */
export function pruefeZahl(gelesen: Lesbar, text: string, lage: Spaltenlage): Deutung {
  const { feld, inStunden, spalte } = lage;
  const zahl = gelesen.wert;
  if (typeof zahl !== 'number') return gelesen;
  if (zahl < 0 && lage.auchNegativ !== true) return schlecht(UEBERNAHMEFEHLER.negativ(text));
  if (feld === 'stufe' && !(Number.isInteger(zahl) && zahl >= 1 && zahl <= HOECHSTE_STUFE))
    return schlecht(UEBERNAHMEFEHLER.stufe(text));
  if (text.includes('%') && spalte.art === 'betrag') return schlecht(UEBERNAHMEFEHLER.prozent(text));
  const istWoche = zahl > STUNDEN_UEBER && zahl <= STUNDEN_BIS;
  if (inStunden && gelesen.istAnteil !== true && !istWoche) return schlecht(UEBERNAHMEFEHLER.stunden(text));
  return gelesen;
}

/** Hours in a column of hours; anywhere else nobody can say what a time is meant for. */
function uhrzeit(text: string, stunde: string, minute: string, lage: Spaltenlage): Deutung {
  if (!lage.inStunden) return schlecht(UEBERNAHMEFEHLER.uhrzeit(text, beispielFuer(lage)));
  return gut(bereinigt(Number(stunde) + Number(minute) / MINUTEN));
}

/** A number whose point may be either; what a person has said of the column counts. */
function mitPunkt(kern: string, text: string, lage: Spaltenlage): Deutung {
  const { punkte, spalte } = lage;
  const alsTausender = zahlAusText(kern.replaceAll('.', ''));
  if (istMehrdeutig(kern)) {
    // Amounts have two decimals or none: three digits behind a point are thousands there.
    const art = punkte ?? (spalte.art === 'betrag' ? 'TAUSENDER' : undefined);
    if (art === undefined || art === 'OFFEN')
      return schlecht(UEBERNAHMEFEHLER.mehrdeutig(text, kern.replace('.', ''), kern.replace('.', ',')));
    if (art === 'TAUSENDER') return gut(alsTausender);
  }
  const alsDezimal = punkte === 'DEZIMAL' ? zahlAusText(kern.replace('.', ',')) : null;
  return alsDezimal === null ? schlecht(UEBERNAHMEFEHLER.zahl(text, beispielFuer(lage))) : gut(alsDezimal);
}

/** A share of a post, said as one: `50 %`, `0,5 VZÄ`, `19,5/39`, `halbe Stelle`. */
function anteil(text: string, lage: Spaltenlage): number | null {
  if (lage.feld !== 'vzae') return null;
  const umfang = umfangAus(text);
  if (umfang !== null) return umfang;
  const istAnteil = /%$/.test(text) || ANTEILSEINHEIT.test(text);
  return lage.inStunden && istAnteil ? zahlAusText(text.replace(ANTEILSEINHEIT, '')) : null;
}

function kernVon(text: string, lage: Spaltenlage): string {
  const ohneEinheit = text
    .replace(WAEHRUNG_DAVOR, '')
    .replace(lage.inStunden ? STUNDENEINHEIT : EINHEIT, '')
    .replace(OHNE_CENT, '');
  const kern = mitVorzeichen(ohneEinheit).replace(TAUSENDER, '$1');
  return lage.feld === 'stufe' ? kern.replace(STUFENWORT, '') : kern;
}

/** RU-4 and the notations of lists: `39.600`, `39 600,-`, `57.000,00 Euro`, `0,5 VZÄ`, `62.345,67-`. */
export function liesZahl(text: string, lage: Spaltenlage): Deutung {
  const geteilt = anteil(text, lage);
  if (geteilt !== null) return pruefeZahl(gut(geteilt, { istAnteil: true }), text, lage);
  const kern = kernVon(text, lage);
  const [, stunde, minute] = UHRZEIT.exec(kern) ?? [];
  if (stunde !== undefined && minute !== undefined) {
    const zeit = uhrzeit(text, stunde, minute, lage);
    return zeit.gelungen ? pruefeZahl(zeit, text, lage) : zeit;
  }
  const zahl = zahlAusText(kern);
  const gelesen = zahl === null ? mitPunkt(kern, text, lage) : gut(zahl);
  if (!gelesen.gelungen || typeof gelesen.wert !== 'number') return gelesen;
  const wert = kern.includes('%') ? gelesen.wert : alsAnteil(gelesen.wert, lage);
  return pruefeZahl(gut(wert), text, lage);
}
