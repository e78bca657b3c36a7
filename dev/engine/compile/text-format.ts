/** Texts in quotation marks and escaped signs are no part of the pattern. */
const PIECES = /"[^"]*"|\\.|[^"\\]+/g;

const swapped = (pattern: string): string => pattern.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

const DATE = /[TJ]/;
/** Points between thousands, or a comma before the decimals; between thousands the comma is English. */
const isGermanNumber = (pattern: string): boolean =>
  pattern.includes('#.##0') || (!pattern.includes('#,##0') && /[0#],[0#]/.test(pattern));

/**
 * Number formats in `TEXT` are not translated by Excel: a German Excel wants "TT.MM.JJJJ" and "#.##0,00". The native
 * engine knows the English letters only. A format that is English already stays as it is, though in a German Excel it
 * would give something else.
 */
export function nativeFormat(format: string): string {
  const pattern = format.replace(/"[^"]*"|\\./g, '');
  if (/^Standard$/i.test(pattern)) return 'General';
  const rewrite = DATE.test(pattern)
    ? (piece: string) => piece.replace(/T/g, 'd').replace(/J/g, 'y').replace(/M/g, 'm')
    : isGermanNumber(pattern)
      ? swapped
      : (piece: string) => piece;
  return format.replace(PIECES, (piece) => (/^["\\]/.test(piece) ? piece : rewrite(piece)));
}
