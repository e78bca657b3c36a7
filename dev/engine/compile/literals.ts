import { type Token } from '../formula/tokens';
import { type CellValue, type ErrorCode, type Matrix } from '../contract';

const DIGITS = 15;

/**
 * Excel keeps 15 significant digits of a number that is typed and drops the others without rounding. (Values that are
 * calculated or written through the API keep all 17.)
 */
export function fifteenDigits(text: string): string {
  const [mantissa = '', exponent] = text.toUpperCase().split('E');
  let significant = 0;
  let afterPoint = false;
  let kept = '';
  for (const sign of mantissa) {
    if (sign === '.') afterPoint = true;
    else if (significant > 0 || sign !== '0') significant += 1;
    if (significant <= DIGITS || sign === '.') kept += sign;
    else if (!afterPoint) kept += '0';
  }
  return exponent === undefined ? kept : `${kept}E${exponent}`;
}

export const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;
export const unquote = (text: string): string => text.slice(1, -1).replace(/""/g, '"');

/** Without a minus zero, which Excel does not know. */
function number(text: string, negative: boolean): CellValue {
  const value = Number(text) * (negative ? -1 : 1) + 0;
  return Number.isFinite(value) ? value : { code: '#NUM!' };
}

function single(token: Token, negative: boolean): CellValue | undefined {
  switch (token.kind) {
    case 'number':
      return number(fifteenDigits(token.text), negative);
    case 'string':
      return negative ? undefined : unquote(token.text);
    case 'boolean':
      return negative ? undefined : token.text === 'TRUE';
    case 'error':
      return negative || token.text.includes('!#') ? undefined : { code: token.text as ErrorCode };
    default:
      return undefined;
  }
}

function array(tokens: readonly Token[]): Matrix {
  const rows: CellValue[][] = [[]];
  let negative = false;
  for (const token of tokens) {
    if (token.kind === 'arrayRow') rows.push([]);
    const value = single(token, negative);
    negative = token.kind === 'operator' && token.text === '-';
    if (value !== undefined) rows[rows.length - 1]?.push(value);
  }
  return rows;
}

/** The value of `187500`, `-2.5`, `"JA"`, `TRUE`, `#N/A` or `{39;35}`; undefined if it is more than a constant. */
export function literal(tokens: readonly Token[]): CellValue | Matrix | undefined {
  const [first, second] = tokens;
  const last = tokens[tokens.length - 1];
  if (!first) return undefined;
  if (first.kind === 'arrayOpen' && last?.kind === 'arrayClose') return array(tokens);
  if (tokens.length === 1) return single(first, false);
  const signed = first.kind === 'operator' && (first.text === '-' || first.text === '+');
  return signed && second?.kind === 'number' && tokens.length === 2
    ? single(second, first.text === '-')
    : undefined;
}
