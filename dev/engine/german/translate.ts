import { splitSheet } from '../formula/reference';
import { tokenize } from '../formula/tokenizer';
import { FormulaSyntaxError, INVARIANT, type Notation, type Token, type TokenKind } from '../formula/tokens';
import { ENGLISH_BY_GERMAN, GERMAN_BY_ENGLISH } from './function-names';
import { GERMAN, GERMAN_ERRORS, INVARIANT_ERRORS } from './notation';
import { structuredToGerman, structuredToInvariant } from './structured';

/** How Excel marks a function it does not know. */
const UNKNOWN = '_XLUDF.';

type Rewriting = Partial<Record<TokenKind, (text: string) => string>>;

/**
 * `SUMME` becomes `SUM`. `SUM` itself is no function in a German Excel and has to end in `#NAME?` here as well, so it is
 * marked as unknown instead of being let through.
 */
function englishFunction(name: string): string {
  return ENGLISH_BY_GERMAN.get(name) ?? (GERMAN_BY_ENGLISH.has(name) ? UNKNOWN + name : name);
}

function germanFunction(name: string): string {
  return name.startsWith(UNKNOWN) ? name.slice(UNKNOWN.length) : (GERMAN_BY_ENGLISH.get(name) ?? name);
}

/** `Tabelle1!#BEZUG!` keeps its sheet. */
function error(text: string, names: ReadonlyMap<string, string>): string {
  const [sheet] = splitSheet(text);
  if (sheet === null) return names.get(text) ?? text;
  const literal = text.slice(text.lastIndexOf('!', text.length - 2) + 1);
  return text.slice(0, text.length - literal.length) + (names.get(literal) ?? literal);
}

const constants = (from: Notation, to: Notation): Rewriting => ({
  number: (text) => text.replace(from.decimal, to.decimal),
  boolean: (text) => to.booleans[text === from.booleans[1] ? 1 : 0],
  separator: () => to.separator,
  arrayColumn: () => to.arrayColumns[0] ?? '',
});

const TO_INVARIANT: Rewriting = {
  ...constants(GERMAN, INVARIANT),
  function: englishFunction,
  error: (text) => error(text, INVARIANT_ERRORS),
  structured: structuredToInvariant,
};

const TO_GERMAN: Rewriting = {
  ...constants(INVARIANT, GERMAN),
  function: germanFunction,
  error: (text) => error(text, GERMAN_ERRORS),
  structured: structuredToGerman,
};

const rewrite = (token: Token, rewriting: Rewriting): string =>
  rewriting[token.kind]?.(token.text) ?? token.text;

function translate(formula: string, from: Notation, rewriting: Rewriting): string {
  if (!formula.startsWith('='))
    throw new FormulaSyntaxError('Eine Formel beginnt mit einem Gleichheitszeichen.', 0);
  const tokens = tokenize(formula.slice(1), from);
  return `=${tokens.map((token) => rewrite(token, rewriting)).join('')}`;
}

/**
 * The German formula `=SUMME(A1;0,5)` in the invariant notation of `Range.formulas`, `=SUM(A1,0.5)`. Texts between
 * quotation marks stay as they are, also number formats like "TT.MM.JJJJ": Excel does not translate them either.
 *
 * @throws FormulaSyntaxError if a sign fits nowhere
 */
export const toInvariant = (formula: string): string => translate(formula, GERMAN, TO_INVARIANT);

/** The opposite of {@link toInvariant}: what the formula bar of a German Excel shows. */
export const toGerman = (formula: string): string => translate(formula, INVARIANT, TO_GERMAN);
