import { TEXTS } from '../texts';

/** An amount with points between its thousands, as it may stand in a cell. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?![\d.])/;
const DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)/;
/** A pay group such as `9b` or `S 11b`, which is neither a number nor a name. */
const MIXED = /^(?:[A-ZÄÖÜ]{1,3}\s?)?\d+\s?[\p{L}_][\p{L}\p{N}_]*/iu;

/** Where the piece begins that a sign belongs to: with the digits before it, and a word before these. */
function beginningOf(formula: string, at: number): number {
  const [digits = ''] = /[\d.]*$/.exec(formula.slice(0, at)) ?? [];
  const from = at - digits.length;
  const [word = ''] = /(?<![\p{L}\p{N}_])[A-ZÄÖÜ]{1,3}\s?$/iu.exec(formula.slice(0, from)) ?? [];
  return MIXED.test(formula.slice(from - word.length)) ? from - word.length : from;
}

/**
 * Frequent slips have an advice of their own: signs as they stand in an English formula, and what may be typed into a cell
 * but not into a formula.
 */
export function adviceAt(formula: string, at: number): string | null {
  const piece = formula.slice(beginningOf(formula, at));
  const [date] = DATE.exec(piece) ?? [];
  if (date !== undefined) return TEXTS.dateInQuotes(date);
  const [grouped] = GROUPED.exec(piece) ?? [];
  if (grouped !== undefined) return TEXTS.noThousands(grouped);
  const [mixed] = MIXED.exec(piece) ?? [];
  if (mixed !== undefined) return TEXTS.textInQuotes(mixed);
  const sign = formula.charAt(at);
  if (sign === ',') return TEXTS.separator;
  return sign === '.' && /\d/.test(formula.charAt(at + 1)) ? TEXTS.decimalComma : null;
}
