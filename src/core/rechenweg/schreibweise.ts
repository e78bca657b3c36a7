import type { Beleg } from '../daten';
import { QUELLE } from '../meldungen/schritte';
import type { Bruch } from '../zahl/bruch';
import { HUNDERT, type Dezimal } from '../zahl/dezimal';
import { tagAlsText } from '../zeit/datum';

const TAUSENDER = /\B(?=(\d{3})+(?!\d))/g;

function deutsch(text: string): string {
  const [ganz, nachkomma] = text.split('.') as [string, string | undefined];
  const gegliedert = ganz.replace(TAUSENDER, '.');
  return nachkomma === undefined ? gegliedert : `${gegliedert},${nachkomma}`;
}

/** 1.234,50 - at least two decimals, more if the amount has more (up to 10). */
export function euro(betrag: Dezimal): string {
  const stellen = Math.min(Math.max(betrag.decimalPlaces(), 2), 10);
  return deutsch(betrag.toFixed(stellen));
}

/** "1,00 + 2,00 - 3,00": a sum of amounts; what is negative is subtracted. */
export const summeAlsText = (betraege: readonly Dezimal[]): string =>
  betraege.map(euro).join(' + ').replace(/\+ -/g, '- ');

/** 2,5 - as many decimals as the number has, at most 10. */
export const zahl = (wert: Dezimal): string => deutsch(wert.toDecimalPlaces(10).toFixed());

/** 4,5 % from 0.045 */
export const prozent = (anteil: Dezimal): string => `${zahl(anteil.times(HUNDERT))} %`;

/** 17/31, or the whole number. */
export const bruchAlsText = (b: Bruch): string =>
  b.nenner === 1 ? String(b.zaehler) : `${b.zaehler}/${b.nenner}`;

/** "TVöD-VKA Anlage A (gültig 01.04.2021-31.03.2022, abgeleitet)"; with what is in doubt behind the status (FS-2). */
export function belegAlsText(b: Beleg): string {
  const bis = b.gueltigBis === null ? null : tagAlsText(b.gueltigBis);
  const status = b.zweifel === undefined ? b.status : `${b.status}: ${b.zweifel}`;
  return QUELLE.gueltig(b.quelle, tagAlsText(b.gueltigAb), bis, status);
}
