import { parse, trimmed, type CallNode } from '../formula/parser';
import { sameName, splitSheet } from '../formula/reference';
import { tokenize } from '../formula/tokenizer';
import { INVARIANT, textOf, type Token } from '../formula/tokens';
import { resolveStructured } from '../workbook/tables';
import { type CompileContext, type FormulaPlace } from './context';
import { LONGEST_EXPANSION } from './size';

/** Names may be made of names, but not without end. */
const DEPTH = 20;

/** The variables that LET and LAMBDA bring in: single names where these functions expect one. */
export function boundNames(node: CallNode, tokens: readonly Token[]): string[] {
  const spans = node.args.slice(0, -1);
  const places =
    node.name === 'LET' ? spans.filter((_, index) => index % 2 === 0) : node.name === 'LAMBDA' ? spans : [];
  return places.map((span) => {
    const { from, to } = trimmed(tokens, span);
    return textOf(tokens.slice(from, to)).toUpperCase();
  });
}

/** A definition that stands for one thing needs no parentheses around it. */
function isSimple(tokens: readonly Token[]): boolean {
  if (tokens.length === 1) return true;
  const whole = parse(tokens).get(0);
  return tokens[0]?.kind === 'function' && whole?.end === tokens.length - 1;
}

function definition(token: Token, context: CompileContext, host: FormulaPlace): string | null {
  const [prefix, name] = splitSheet(token.text);
  const sheet = prefix === null ? host.sheet : context.sheetId(prefix);
  const found = sheet === null ? null : context.name(name, sheet);
  if (!found) return null;
  const text = found.formula.slice(1);
  return isSimple(tokenize(text, INVARIANT)) ? text : `(${text})`;
}

/** The name of a table alone stands for its data. */
function body({ kind, text }: Token, { tables }: CompileContext): string | null {
  return kind === 'name' && tables.some(({ name }) => sameName(name, text)) ? `${text}[]` : null;
}

/**
 * Puts plain references and formulas in the place of defined names and structured references. Names are not given to
 * the native engine: it would have to know them in the helper sheets too, and a name may contain a custom function.
 *
 * @returns null for a formula that would become too long
 */
export function expand(formula: string, context: CompileContext, host: FormulaPlace): Token[] | null {
  let tokens = tokenize(formula.slice(1), INVARIANT);
  const bound = new Set([...parse(tokens).values()].flatMap((node) => boundNames(node, tokens)));
  const replaced = (token: Token): string => {
    if (token.kind === 'structured') {
      return resolveStructured(token.text, {
        tables: context.tables,
        host: { ...host, rows: 1, columns: 1 },
        sheetName: (table) => context.sheetName(table.area.sheet),
        header: (table, column) => context.header(table, column),
      });
    }
    if (token.kind !== 'name' && token.kind !== 'function') return token.text;
    if (bound.has(token.text.toUpperCase())) return token.text;
    return definition(token, context, host) ?? body(token, context) ?? token.text;
  };
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const texts = tokens.map(replaced);
    if (texts.every((text, index) => text === tokens[index]?.text)) return tokens;
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    if (length > LONGEST_EXPANSION) return null;
    tokens = tokenize(texts.join(''), INVARIANT);
  }
  return tokenize('#NAME?', INVARIANT);
}
