import { FRUEHESTER_TAG, istKalendertag, tagAusIso } from '../core/zeit/datum';
import type { Mappenspalte } from '../mappe/spalte';
import type { Wert } from './form';
import { WERTFEHLER } from './meldungen';
import { HOECHSTENS, istZulaessig, laengeVon } from './umfang';

/** What was read: an answer (null = none), or what is wrong with it. */
export type Geprueft =
  | { readonly gelungen: true; readonly wert: Wert | null }
  | { readonly gelungen: false; readonly satz: string };

const gut = (wert: Wert | null): Geprueft => ({ gelungen: true, wert });
const schlecht = (satz: string): Geprueft => ({ gelungen: false, satz });

const STELLEN_EINER_ZAHL = 15;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** RU-2: a number as Excel keeps it. There is no negative zero in a cell. */
export const bereinigt = (zahl: number): number => Number(zahl.toPrecision(STELLEN_EINER_ZAHL)) + 0;

/** DA-1, DA-2: whether a text is a day that an answer may name, as `JJJJ-MM-TT`. */
export function istTag(text: string): boolean {
  const [, jahr, monat, tag] = ISO.exec(text) ?? [];
  if (jahr === undefined || !istKalendertag(Number(jahr), Number(monat), Number(tag))) return false;
  return tagAusIso(text) >= FRUEHESTER_TAG;
}

function alsText(roh: unknown, spalte: Mappenspalte): Geprueft {
  if (typeof roh !== 'string') return schlecht(WERTFEHLER.text);
  if (roh === '') return gut(null);
  const hoechstens = laengeVon(spalte);
  if (roh.length > hoechstens) return schlecht(WERTFEHLER.zuLang(hoechstens));
  return istZulaessig(roh) ? gut(roh) : schlecht(WERTFEHLER.zeichen);
}

function alsZahl(roh: unknown): Geprueft {
  if (typeof roh !== 'number' || !Number.isFinite(roh)) return schlecht(WERTFEHLER.zahl);
  return Math.abs(roh) > HOECHSTENS.betrag ? schlecht(WERTFEHLER.zuGross) : gut(bereinigt(roh));
}

function alsVerschiedenes(roh: unknown, spalte: Mappenspalte): Geprueft {
  if (typeof roh === 'string') return alsText(roh, spalte);
  if (typeof roh === 'number') return alsZahl(roh);
  return typeof roh === 'boolean' ? gut(roh) : schlecht(WERTFEHLER.wert);
}

/**
 * AS-15: one answer of untrusted data, by the kind of its column. Numbers are cleaned to 15 digits; a blank text is no
 * answer.
 */
export function pruefeWert(roh: unknown, spalte: Mappenspalte): Geprueft {
  if (roh === null) return gut(null);
  switch (spalte.art) {
    case 'text':
      return alsText(roh, spalte);
    case 'tag':
      return typeof roh === 'string' && istTag(roh) ? gut(roh) : schlecht(WERTFEHLER.tag);
    case 'wahrheit':
      return typeof roh === 'boolean' ? gut(roh) : schlecht(WERTFEHLER.wahrheit);
    case 'wahl': {
      const woerter = spalte.woerter ?? [];
      return typeof roh === 'string' && woerter.includes(roh) ? gut(roh) : schlecht(WERTFEHLER.wahl(woerter));
    }
    case 'verschieden':
      return alsVerschiedenes(roh, spalte);
    default:
      return alsZahl(roh);
  }
}
