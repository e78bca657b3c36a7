import { tagAlsText, tagAusIso } from '../../core/zeit/datum';
import { cents, type Format, whole } from '../ui/numbers';

const plain = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 4 });
const rate = new Intl.NumberFormat('de-DE', { style: 'percent', maximumFractionDigits: 4 });
const share = new Intl.NumberFormat('de-DE', { style: 'percent', maximumFractionDigits: 1 });

/** `50.098,41 €`; whole amounts without cents where they are agreed ones. */
export const euro = (value: number): string => `${cents(value)} €`;
export const roundEuro = (value: number): string =>
  Number.isInteger(value) ? `${whole(value)} €` : euro(value);
/** For lines and tables that are narrow. */
export const wholeEuro = (value: number): string => `${whole(value)} €`;
export const decimal: Format = (value) => plain.format(value);
/** A rate as the law says it: 1,3 %, 14,69 %. */
export const finePercent: Format = (value) => rate.format(value);
export const percent: Format = (value) => share.format(value);

/** Rates are shares; every amount is far above. */
export const shownValue: Format = (value) => (Math.abs(value) < 1 ? finePercent(value) : euro(value));

export const germanDay = (iso: string): string => tagAlsText(tagAusIso(iso));

/** From one month to another, by their first days: `2027`, `04.2027` or `04.2027 bis 12.2027`. */
export function monthsText(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (first === last && from.endsWith('-01-01') && to.endsWith('-12-01')) return first;
  const [begin, end] = [from, to].map((month) => germanDay(month).slice(3)) as [string, string];
  return begin === end ? begin : `${begin} bis ${end}`;
}
