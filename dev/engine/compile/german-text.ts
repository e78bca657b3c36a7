import { type CallNode } from '../formula/parser';
import { type Token } from '../formula/tokens';
import { type TemplateParts } from './compiled';
import { quote } from './literals';
import { nativeNumber } from './native-text';

/**
 * Where a number becomes text by itself, as in `"Eigenanteil: "&B20`, the native engine writes a decimal point and all
 * digits of the double in every language, and `TRUE`. A German Excel writes a comma, 15 digits and `WAHR`.
 */
const EXPONENT = '14-INT(LOG10(ABS(_y)+(_y=0)))';
const PLAIN = 'OR(_y=0;AND(ABS(_y)>=1E-9;ABS(_y)<1E+20))';
const NUMBER = `IF(${PLAIN};SUBSTITUTE(ROUND(_y;${EXPONENT})&"";".";",");TEXT(_y;"General"))`;
/** Of all values only numbers come before texts. A blank cell becomes an empty text. */
const TEXT_OF_Y = `IF(_y<"";${NUMBER};IF(ISLOGICAL(_y);IF(_y;"WAHR";"FALSCH");_y&""))`;
const ONE = `LAMBDA(_y;${TEXT_OF_Y})`;
/** Areas and arrays have the type 64; that of a calculated array the native engine does not know. */
const ANY = `LAMBDA(_x;IF(IFERROR(TYPE(_x);64)=64;MAP(_x;${ONE});${ONE}(_x)))`;

/** A name of the native workbook: written out at every `&`, it would be most of what the native engine has to read. */
export const GERMAN_TEXT = { name: '_kim_text', formula: `=${ANY}` };

const GIVES_TEXT = /^(TEXT|FIXED|DOLLAR|CONCAT|CONCATENATE|TEXTJOIN|LEFT|RIGHT|MID|CHAR|UNICHAR|ADDRESS)$/;

/** The native parts of a value as those of its German text; an area becomes as many texts. */
export function germanText(
  value: TemplateParts,
  tokens: readonly Token[],
  call: CallNode | undefined,
): TemplateParts {
  const [only, more] = tokens;
  if (only?.kind === 'string' && !more) return value;
  // JavaScript writes numbers of this size as Excel does.
  if (only?.kind === 'number' && !more && /^\d{1,9}(\.\d{1,6})?$/.test(only.text))
    return [quote(nativeNumber(String(Number(only.text))))];
  if (call && call.end - call.at === tokens.length - 1 && GIVES_TEXT.test(call.name)) return value;
  return [`${GERMAN_TEXT.name}(`, ...value, ')'];
}

/** `CONCAT` of texts: the native function does not take arrays that are calculated. */
export const chained = (texts: readonly TemplateParts[]): TemplateParts => [
  '(""',
  ...texts.flatMap((text) => ['&REDUCE("";', ...text, ';LAMBDA(_a;_y;_a&_y))']),
  ')',
];

/** `TEXTJOIN`: every text brings its separator along, and the first one is cut off in the end. */
export const joined = (
  separator: TemplateParts,
  ignoresBlanks: TemplateParts,
  texts: readonly TemplateParts[],
): TemplateParts => [
  ...['LET(_s;', ...separator, ';_i;', ...ignoresBlanks, ';MID(""'],
  ...texts.flatMap((text) => ['&REDUCE("";', ...text, ';LAMBDA(_a;_y;_a&IF(AND(_i;_y="");"";_s&_y)))']),
  ';LEN(_s)+1;32767))',
];

/** What `FIXED` gives has the separators of English. */
export const germanSeparators = (text: TemplateParts): TemplateParts => [
  'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(',
  ...text,
  ';",";"~");".";",");"~";".")',
];
