import { gruppeAusText, jenseitsDesTarifs } from '../../core/tarif/gruppentext';
import { ohneUnsichtbares } from '../../core/text/falten';
import { istMehrdeutig, zahlAusText } from '../../core/text/zahltext';
import type { Mappenspalte } from '../../mappe/spalte';
import { UEBERNAHMEFEHLER } from '../meldungen';
import { liesZelle } from '../rueckweg/zelle';
import type { Zellinhalt } from '../rueckweg/mappenstand';
import { bereinigt, type Geprueft } from '../wert';

/** What is known of the cells of a column. */
export interface Spaltenlage {
  readonly feld: string;
  readonly spalte: Mappenspalte;
  /** Its heading says that numbers count hundredths. */
  readonly inProzent: boolean;
  readonly von1904: boolean;
  /** Its numbers are hours of a week. */
  readonly inStunden?: boolean;
}

const HUNDERT = 100;
const KURZES_JAHR = /^(\d{1,2})\.(\d{1,2})\.(\d{2})$/;
/** Spaces and apostrophes between groups of three digits. */
const TAUSENDER = /(\d)[\s\u00A0\u2009\u202F'’](?=\d{3}(?!\d))/g;
/** Units that stand behind a number and say nothing new. */
const EINHEIT = /\s*(?:Euro|VZÄ|VZÄ-Anteile?|VK|Stellen?|Monate?|p\.\s?a\.|€\/Jahr|EUR\/Jahr|je VZÄ)\.?$/i;
/** Those of hours: in any other column they say that the number is no share. */
const STUNDENEINHEIT = /\s*(?:(?:Wochen-?)?Std|(?:Wochen)?stunden|h)\.?$/i;
/** `50.000,-`, `50.000,--`, `50.000 –` */
const OHNE_CENT = /[,.]?\s*[-–—]{1,2}(?=\s*(?:€|EUR)?$)/;
const STUFENWORT = /^(?:Entgelt|Erfahrungs)?stufe\s*|^St\.\s*/i;
const GRUPPE_MIT_STUFE = /^(.*?\d\s?[a-dü]?)(?:\s*[/,;|-]\s*(?:Stufe|St\.?)?|\s+(?:Stufe|St\.?))\s*(\d)$/i;

const gut = (wert: string | number | null): Geprueft => ({ gelungen: true, wert });
const schlecht = (satz: string): Geprueft => ({ gelungen: false, satz });

/** `19:30`, `19:30:00`: hours and minutes. */
const UHRZEIT = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/;
const MINUTEN = 60;

/** What a cell of the column may say. */
function beispielFuer({ spalte, inStunden = false }: Spaltenlage): string {
  if (inStunden) return '19,5';
  if (spalte.name === 'Stufe') return '3';
  if (spalte.art === 'betrag') return '50.000';
  if (spalte.art === 'anteil') return '80 %';
  return spalte.mass === 'schluessel' ? '35' : '0,5';
}

/** Hours in a column of hours; anywhere else nobody can say what a time is meant for. */
function uhrzeit(text: string, stunde: string, minute: string, lage: Spaltenlage): Geprueft {
  if (lage.inStunden === true) return gut(bereinigt(Number(stunde) + Number(minute) / MINUTEN));
  return schlecht(UEBERNAHMEFEHLER.uhrzeit(text, beispielFuer(lage)));
}

const alsAnteil = (zahl: number, { spalte, feld, inProzent }: Spaltenlage): number =>
  inProzent && (spalte.art === 'anteil' || feld === 'vzae') ? bereinigt(zahl / HUNDERT) : zahl;

/** RU-4 and the notations of lists: `39.600`, `39 600,-`, `57.000,00 Euro`, `0,5 VZÄ`. */
function zahltext(text: string, lage: Spaltenlage): Geprueft {
  const ohneEinheit = text
    .replace(lage.inStunden === true ? STUNDENEINHEIT : EINHEIT, '')
    .replace(OHNE_CENT, '')
    .replace(TAUSENDER, '$1');
  const [, stunde, minute] = UHRZEIT.exec(ohneEinheit) ?? [];
  if (stunde !== undefined && minute !== undefined) return uhrzeit(text, stunde, minute, lage);
  const kern = lage.spalte.name === 'Stufe' ? ohneEinheit.replace(STUFENWORT, '') : ohneEinheit;
  const zahl = zahlAusText(kern);
  if (zahl !== null) return gut(kern.includes('%') ? zahl : alsAnteil(zahl, lage));
  // Amounts have two decimals or none: three digits behind a point are thousands here.
  if (istMehrdeutig(kern))
    return lage.spalte.art === 'betrag'
      ? gut(zahlAusText(kern.replace('.', '')))
      : schlecht(UEBERNAHMEFEHLER.mehrdeutig(text));
  return schlecht(UEBERNAHMEFEHLER.zahl(text, beispielFuer(lage)));
}

/** TA-2: the group in one spelling; numbers are groups too (5 for E5). */
function gruppeAus(text: string): string | null {
  const gelesen = gruppeAusText(text);
  return gelesen === null || jenseitsDesTarifs(gelesen) ? null : gelesen;
}

function gruppe(text: string): Geprueft {
  const gelesen = gruppeAus(text);
  return gelesen === null ? schlecht(UEBERNAHMEFEHLER.gruppe(text)) : gut(gelesen);
}

/** A group with its step in one cell: `E 9c / 3`, `S 11b Stufe 4`; null for any other text. */
export function gruppeUndStufe(text: string): { readonly gruppe: string; readonly stufe: number } | null {
  const [, vorne, stufe] = GRUPPE_MIT_STUFE.exec(text.trim()) ?? [];
  const gelesen = vorne === undefined ? null : gruppeAus(vorne);
  return gelesen === null ? null : { gruppe: gelesen, stufe: Number(stufe) };
}

function tagtext(text: string, lage: Spaltenlage): Geprueft {
  // Nobody keeps a list of posts of the last century in two digits.
  const ganz = text.replace(KURZES_JAHR, '$1.$2.20$3');
  const gelesen = liesZelle(ganz, lage.spalte, lage.von1904);
  return gelesen.gelungen ? gelesen : schlecht(UEBERNAHMEFEHLER.tag(text));
}

/**
 * AS-11: the answer in a cell of a list from elsewhere. Texts are read more generously than in a table of the workbook:
 * a person sees what was read before anything is taken over. What can't be read without doubt is no answer.
 */
export function deute(roh: Zellinhalt, lage: Spaltenlage): Geprueft {
  const { spalte, feld, von1904 } = lage;
  if (typeof roh === 'number' && feld !== 'gruppe' && spalte.art !== 'text')
    return liesZelle(spalte.art === 'tag' ? roh : alsAnteil(roh, lage), spalte, von1904);
  if (typeof roh !== 'string' && typeof roh !== 'number') return liesZelle(roh, spalte, von1904);
  const text = ohneUnsichtbares(String(roh)).replace(/\s+/g, ' ').trim();
  if (text === '' || /^[-–—]$/.test(text)) return gut(null);
  if (feld === 'gruppe') return gruppe(text);
  if (spalte.art === 'text') return liesZelle(typeof roh === 'number' ? roh : text, spalte, von1904);
  if (spalte.art === 'tag') return tagtext(text, lage);
  if (spalte.art === 'wahl' || spalte.art === 'wahrheit') return liesZelle(text, spalte, von1904);
  const gelesen = zahltext(text, lage);
  return gelesen.gelungen ? liesZelle(gelesen.wert, spalte, von1904) : gelesen;
}
