import { gefaltet } from '../../core/text/falten';
import { zahlAusText } from '../../core/text/zahltext';
import { LETZTER_TAG, tagAlsIso } from '../../core/zeit/datum';
import type { Mappenspalte } from '../../mappe/spalte';
import { WERTFEHLER } from '../meldungen';
import { bereinigt, type Geprueft, pruefeWert } from '../wert';
import type { Zellinhalt } from './mappenstand';

/** Days from 1 January 1900 as Excel counts them to those counted from 1904. */
const TAGE_BIS_1904 = 1_462;
const DEUTSCH = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const WAHR = ['WAHR', 'TRUE', 'JA', 'X'];
const FALSCH = ['FALSCH', 'FALSE', 'NEIN'];

/** A day as the workbook counts it; the time of day does not count. */
function tagAusZahl(zahl: number, von1904: boolean): unknown {
  const serie = Math.floor(zahl) + (von1904 ? TAGE_BIS_1904 : 0);
  if (!(serie >= 1 && serie <= LETZTER_TAG)) return zahl;
  return tagAlsIso(serie);
}

function tagAusText(text: string): string {
  const [, tag, monat, jahr] = DEUTSCH.exec(text.trim()) ?? [];
  return jahr === undefined ? text.trim() : [jahr, monat?.padStart(2, '0'), tag?.padStart(2, '0')].join('-');
}

/** As a user in Germany sees the cell. */
function alsText(roh: string | number | boolean): string {
  if (typeof roh === 'boolean') return roh ? 'WAHR' : 'FALSCH';
  return typeof roh === 'number' ? String(bereinigt(roh)).replace('.', ',') : roh;
}

function alsWahrheit(roh: string | number | boolean): unknown {
  if (typeof roh !== 'string') return roh;
  const wort = gefaltet(roh);
  if (WAHR.includes(wort)) return true;
  return FALSCH.includes(wort) ? false : roh;
}

function alsWort(roh: string | number | boolean, woerter: readonly string[]): unknown {
  const wort = gefaltet(alsText(roh));
  return woerter.find((w) => gefaltet(w) === wort) ?? roh;
}

/** What the cell says, in the shape of an answer of this kind, if it can be read as one. */
function gedeutet(roh: string | number | boolean, spalte: Mappenspalte, von1904: boolean): unknown {
  switch (spalte.art) {
    case 'text':
      return alsText(roh);
    case 'tag':
      return typeof roh === 'number'
        ? tagAusZahl(roh, von1904)
        : typeof roh === 'string'
          ? tagAusText(roh)
          : roh;
    case 'wahrheit':
      return alsWahrheit(roh);
    case 'wahl':
      return alsWort(roh, spalte.woerter ?? []);
    case 'verschieden':
      return roh;
    default:
      return typeof roh === 'string' ? (zahlAusText(roh) ?? roh) : roh;
  }
}

const istFehler = (roh: Zellinhalt): roh is Exclude<Zellinhalt, string | number | boolean | null> =>
  typeof roh === 'object' && roh !== null;

/**
 * AS-3: the answer in a cell. What the product wrote comes back as it was; what a user typed is read as the functions read
 * it: days and numbers as text (RU-4, DA-1), words whatever their spelling (KO-1).
 */
export function liesZelle(roh: Zellinhalt, spalte: Mappenspalte, von1904: boolean): Geprueft {
  if (roh === null || roh === '') return { gelungen: true, wert: null };
  if (istFehler(roh)) return { gelungen: false, satz: WERTFEHLER.fehlerwert(roh.fehler) };
  return pruefeWert(gedeutet(roh, spalte, von1904), spalte);
}
