import { wertFehler } from '../core/fehler';
import type { Jahrestag } from '../core/monatsplan/planoptionen';
import { kalendertag, tageImMonat } from '../core/zeit/datum';
import { MELDUNG } from './meldungen';
import { datum, ohneFehlerwert, text, type Leser } from './werte';

/** "01.05.", "1.5." and with a year that does not count. */
const TAG_IM_JAHR = /^(\d{1,2})\.\s?(\d{1,2})\.?(?:\s?(\d{2}|\d{4}))?$/;
const JAHRHUNDERT = 2000;
const TRENNER = /[;,/]|\bund\b/;
/** 29.02. is a day of the year, too. */
const SCHALTJAHR = 2000;

function jahrestag(teil: string): Jahrestag {
  const gelesen = TAG_IM_JAHR.exec(teil);
  const [tag, monat] = gelesen === null ? [0, 0] : [Number(gelesen[1]), Number(gelesen[2])];
  if (!(monat >= 1 && monat <= 12 && tag >= 1 && tag <= tageImMonat(SCHALTJAHR, monat)))
    throw wertFehler(MELDUNG.keinJahrestag(teil));
  const jahr = gelesen?.[3];
  if (jahr === undefined) return { monat, tag };
  return { monat, tag, jahr: Number(jahr) + (jahr.length === 2 ? JAHRHUNDERT : 0) };
}

/** MP-5, MP-6: days of every year: a text "01.05.;01.10.", or a cell that holds one date. */
export const jahrestage: Leser<readonly Jahrestag[]> = (wert) => {
  const w = ohneFehlerwert(wert);
  if (typeof w === 'number') return [kalendertag(datum(w))];
  const teile = text(w)
    .split(TRENNER)
    .map((teil) => teil.trim())
    .filter((teil) => teil !== '');
  if (teile.length === 0) throw wertFehler(MELDUNG.keinJahrestag(text(w)));
  return teile.map(jahrestag);
};
