import { printStructured, readStructured } from './structured';
import { arrayRules, formulaRules, type Rule } from './patterns';
import { FormulaSyntaxError, type Notation, type Token, type TokenKind } from './tokens';

const rulesOf = new WeakMap<Notation, { formula: readonly Rule[]; array: readonly Rule[] }>();

/** Building the patterns costs more than using them, and there are only two notations. */
function rules(notation: Notation): { formula: readonly Rule[]; array: readonly Rule[] } {
  const known = rulesOf.get(notation);
  if (known) return known;
  const built = { formula: formulaRules(notation), array: arrayRules(notation) };
  rulesOf.set(notation, built);
  return built;
}

/** No sheet has such a sign in its name: it is that of another workbook, with its path, or a row of sheets. */
const OTHER_BOOK = /^'(?:[^']|'')*[[\]\\/:?*](?:[^']|'')*'!/;
const NO_OTHER_BOOK =
  'Bezüge auf andere Arbeitsmappen oder mehrere Blätter zugleich kann die Rechenmaschine nicht berechnen.';

/** The end of a part in brackets; an apostrophe takes the special meaning from the sign behind it. */
function bracketEnd(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new FormulaSyntaxError('Eine eckige Klammer wird nicht geschlossen.', open);
}

function found(candidates: readonly Rule[], source: string, at: number): [TokenKind, string] | null {
  for (const [kind, pattern] of candidates) {
    pattern.lastIndex = at;
    const text = pattern.exec(source)?.[0];
    if (text !== undefined) return [kind, text];
  }
  return null;
}

/** Letter case means nothing in these kinds, apart from the names of sheets, tables and columns. */
function canonical(kind: TokenKind, text: string, notation: Notation, start: number): string {
  if (kind === 'structured') return printStructured(readStructured(text, notation, start), notation);
  if (kind === 'arrayColumn') return notation.arrayColumns[0] ?? text;
  if (kind !== 'reference' && kind !== 'error') {
    return kind === 'function' || kind === 'boolean' || kind === 'number' ? text.toUpperCase() : text;
  }
  const cut = text.lastIndexOf('!', text.length - 2) + 1;
  return text.slice(0, cut) + text.slice(cut).toUpperCase();
}

/**
 * Cuts a formula without its leading `=` into tokens. Nothing gets lost: the texts joined give the formula again,
 * apart from letter case and from blanks and brackets that a reference to a table can do without.
 *
 * @throws FormulaSyntaxError at the first sign that fits nowhere, and for parts of tables that do not exist
 */
export function tokenize(source: string, notation: Notation): Token[] {
  const { formula, array } = rules(notation);
  const tokens: Token[] = [];
  let inArray = false;
  let at = 0;
  while (at < source.length) {
    const [kind, text] = structured(source, at, found(inArray ? array : formula, source, at));
    if (text.startsWith("'") && OTHER_BOOK.test(text)) throw new FormulaSyntaxError(NO_OTHER_BOOK, at);
    tokens.push({ kind, text: canonical(kind, text, notation, at), start: at });
    if (kind === 'arrayOpen' || kind === 'arrayClose') inArray = kind === 'arrayOpen';
    at += text.length;
  }
  return tokens;
}

/** Nothing or a name before a bracket is a reference to a table. */
function structured(source: string, at: number, piece: [TokenKind, string] | null): [TokenKind, string] {
  if (piece !== null && piece[0] !== 'name') return piece;
  const open = at + (piece?.[1].length ?? 0);
  if (source[open] === '[') return ['structured', source.slice(at, bracketEnd(source, open))];
  if (piece === null) throw misfit(source, at);
  return piece;
}

function misfit(source: string, at: number): FormulaSyntaxError {
  const sign = source[at] ?? '';
  return sign === '"'
    ? new FormulaSyntaxError('Ein Text wird nicht mit Anführungszeichen geschlossen.', at)
    : new FormulaSyntaxError(`Das Zeichen „${sign}“ passt hier nicht.`, at);
}
