import { istMehrdeutig, zahlAusText } from '../../core/text/zahltext';
import { TARIF } from '../../mappe/eigene-werte';
import { liesZelle } from '../../vereinbarung/rueckweg/zelle';

/** A day that somebody has typed, `JJJJ-MM-TT`; `null` for what is none. */
export function dayIn(text: string): string | null {
  const read = liesZelle(text.trim(), TARIF.spalten.gueltigAb, false);
  return read.gelungen && typeof read.wert === 'string' ? read.wert : null;
}

const PER_CENT = 100;
const DIGITS = 15;

/** A number that somebody has typed, `null` where there is none, `undefined` for what is none; no share is an amount. */
export function numberIn(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  if (plain.includes('%')) return undefined;
  // One point before three digits: nobody means a thousandth of an amount.
  const number = zahlAusText(istMehrdeutig(plain) ? plain.replace('.', '') : plain);
  return number === null || number < 0 ? undefined : number;
}

/** `2,5` or `2,5 %` as a share. */
export function percentIn(text: string): number | null | undefined {
  const number = numberIn(text.replace('%', ''));
  return typeof number === 'number' ? Number((number / PER_CENT).toPrecision(DIGITS)) : number;
}
