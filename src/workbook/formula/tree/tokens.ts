/** What a formula is made of, as `Range.formulas` gives it: English, with points and commas. */
export type Token =
  | { readonly kind: 'number' | 'text' | 'error' | 'reference' | 'function' | 'array'; readonly text: string }
  | { readonly kind: 'operator'; readonly text: Operator }
  | { readonly kind: 'open' | 'close' | 'comma'; readonly text: string };

export type Operator =
  '+' | '-' | '*' | '/' | '^' | '&' | '%' | '=' | '<' | '>' | '<=' | '>=' | '<>' | '@' | ':';

/** A token with its place in the formula. */
export type Placed = Token & { readonly from: number; readonly to: number };

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const LINES = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?:${LINES}|${CELL}(?::${CELL})?#?)(?![\p{L}\p{N}_.(])`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
/** Brackets of a structured reference, two deep; `'` takes the next character as it is. */
const BRACKETS = String.raw`\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?${WORD}(?::${WORD})?)!`;
const ERROR = String.raw`#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!)`;

/** In this order: what comes first counts. */
const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['function', new RegExp(`(?:\\[\\d+\\]!)?(?:@)?${WORD}(?=\\()`, 'yu')],
  ['reference', new RegExp(`(?:${SHEET})(?:${AREA}|${ERROR}|${WORD})`, 'yui')],
  ['error', new RegExp(ERROR, 'yui')],
  ['reference', new RegExp(AREA, 'yui')],
  ['number', /\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?/iuy],
  ['reference', new RegExp(`(?:${WORD})?${BRACKETS}|${WORD}`, 'yu')],
  ['array', /\{(?:"(?:[^"]|"")*"|[^"{}])*\}/uy],
  ['operator', /<=|>=|<>|[+\-*/^&%=<>@:]/uy],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['comma', /,/uy],
];

const SPACE = /[\s\u00A0]+/uy;

/** The tokens of a formula behind its `=`; `null` if something in it is none that Excel writes. */
export function tokensOf(formula: string): readonly Placed[] | null {
  const tokens: Placed[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  while (at < formula.length) {
    SPACE.lastIndex = at;
    at += SPACE.exec(formula)?.[0].length ?? 0;
    if (at === formula.length) break;
    const token = tokenAt(formula, at);
    if (token === null) return null;
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function tokenAt(formula: string, from: number): Placed | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = from;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text, from, to: from + text.length } as Placed;
  }
  return null;
}
