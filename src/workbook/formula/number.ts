import { zahlAusText } from '../../core/text/zahltext';
import { refused, type Reading } from './fragment';

/** Excel keeps no more; a longer number would silently become another one. */
const DIGITS = 15;

/** Everything that somebody may have meant as a number, in whatever notation: `€ 1’234`, `–5`, `50.--`. */
const NUMBER_LIKE =
  /^(?:€|EURO?)?\s*[+\-−–]?\s*(?:\d[\d.,;'’\s]*|[.,]\d[\d.,]*)(?:(?<=[.,])(?:-{1,2}|[–—]))?\s*(?:%|€|EURO?)?$/i;

/** One point before three digits, which a German cell takes for thousands. */
const THOUSANDS = /^[+\-−]?[1-9]\d{0,2}\.\d{3}\s*(?:%|€|EUR)?$/;
const PARTS = /^([+\-−]?)([\d.]+)(?:,(\d+))?\s*(%?)/;

/**
 * A number in German notation as the functions read it in a cell (RU-4), `null` if the text is none. `55.000` is
 * fifty-five thousand, as in a German cell; the pane says so.
 */
export function readNumber(text: string): Reading | null {
  if (!NUMBER_LIKE.test(text)) return null;
  if (zahlAusText(text) === null && !THOUSANDS.test(text)) return refused('malformed-number', text);
  const [, sign = '', whole = '', fraction = '', unit = ''] = PARTS.exec(text) ?? [];
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if ((digits + fraction).replace(/^0+/, '').length > DIGITS) return refused('too-many-digits', text);
  const minus = sign === '' || sign === '+' ? '' : '-';
  // Excel writes no zeros at the end, and what is inserted has to be known again.
  const decimals = fraction.replace(/0+$/, '');
  const tail = (point: string): string => (decimals === '' ? '' : point + decimals) + unit;
  return {
    kind: 'number',
    invariant: `${minus}${digits}${tail('.')}`,
    german: `${minus}${digits}${tail(',')}`,
    ...(THOUSANDS.test(text) ? { doubtful: true } : {}),
  };
}
