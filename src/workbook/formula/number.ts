import { refused, type Reading } from './fragment';

/** Excel keeps no more; a longer number would silently become another one. */
const DIGITS = 15;

/** Everything that somebody may have meant as a number, in whatever notation: `€ 1’234`, `–5`, `50.--`. */
const NUMBER_LIKE =
  /^(?:€|EURO?)?\s*[+\-−–]?\s*(?:\d[\d.,;'’\s]*|[.,]\d[\d.,]*)(?:(?<=[.,])(?:-{1,2}|[–—]))?\s*(?:%|€|EURO?)?$/i;

/** Points between thousands, or the spaces that DIN 5008 has there: `50.000`, `50 000`; full amounts also as `50,-`. */
const PLAIN =
  /^([+\-−]?)(\d+|[1-9]\d{0,2}(?:([. \u00a0\u2009\u202f])\d{3})(?:\3\d{3})*)(?:,(?:(\d+)|(?:-{1,2}|[–—])(?!\s*%)))?\s*(%|€|EURO?)?$/i;

/**
 * A number in strict German notation, `null` if the text is none. `55.000` is fifty-five thousand: that is how people
 * here write it, and the pane shows what it has understood.
 */
export function readNumber(text: string): Reading | null {
  if (!NUMBER_LIKE.test(text)) return null;
  const [, sign = '', whole = '', , fraction = '', unit = ''] = PLAIN.exec(text) ?? [];
  if (whole === '') return refused('malformed-number', text);
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if ((digits + fraction).replace(/^0+/, '').length > DIGITS) return refused('too-many-digits', text);
  const minus = sign === '' || sign === '+' ? '' : '-';
  // Excel writes no zeros at the end, and what is inserted has to be known again.
  const decimals = fraction.replace(/0+$/, '');
  const tail = (point: string): string =>
    (decimals === '' ? '' : point + decimals) + (unit === '%' ? unit : '');
  return {
    kind: 'number',
    invariant: `${minus}${digits}${tail('.')}`,
    german: `${minus}${digits}${tail(',')}`,
  };
}
