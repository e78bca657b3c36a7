import { trimmed, type CallNode, type TokenSpan } from '../formula/parser';
import { type Token } from '../formula/tokens';
import { type TemplateParts } from './compiled';
import { type FormulaPlace } from './context';
import { withCriteria } from './criteria';
import { quote, unquote } from './literals';
import { SEPARATOR } from './native-text';
import { MOST_RESULTS, TOO_MANY_RESULTS } from './size';
import { nativeFormat } from './text-format';
import { withGermanText } from './text-functions';

type Emit = (span: TokenSpan) => TemplateParts;

/** The ways to turn an argument into native parts. */
export interface Emits {
  readonly plain: Emit;
  /** As a text in German. */
  readonly text: Emit;
  /** As a criterion of SUMIF and the like. */
  readonly criterion: Emit;
}

/**
 * Excel rounds 1.005 to 1.01. The native engine multiplies by 100 first and then rounds 100.49999999999999; cleaned to 15
 * digits after the multiplication, as it does with whole numbers, it comes out right.
 */
function round(value: TokenSpan, digits: TokenSpan, emit: Emit): TemplateParts {
  const power = ['10^TRUNC(', ...emit(digits), ')'];
  return ['(ROUND((', ...emit(value), ')*', ...power, `${SEPARATOR}0)/`, ...power, ')'];
}

/** The native engine looks only for the first value of an area: each by itself, where an exact match is asked for. */
export function asksForEach({ name, args }: CallNode, tokens: readonly Token[]): boolean {
  const [wanted, , kind] = args;
  if (name !== 'MATCH' || !wanted || !kind) return false;
  const [only, more] = tokens.slice(kind.from, kind.to).filter((token) => token.kind !== 'space');
  const isExact = only?.kind === 'number' && only.text === '0' && !more;
  const isMany = (token: Token): boolean =>
    token.kind === 'arrayOpen' ||
    token.kind === 'spill' ||
    (token.kind === 'reference' && token.text.includes(':'));
  return isExact && tokens.slice(wanted.from, wanted.to).some(isMany);
}

function matchEach({ args: [wanted, among] }: CallNode, emit: Emit): TemplateParts {
  if (!wanted || !among) throw new Error('It has three arguments.');
  const each = ['LAMBDA(kimwert', SEPARATOR, 'MATCH(kimwert', SEPARATOR, ...emit(among), `${SEPARATOR}0))`];
  return ['MAP(', ...emit(wanted), SEPARATOR, ...each, ')'];
}

function text(value: TokenSpan, format: TokenSpan, tokens: readonly Token[], emit: Emit): TemplateParts {
  const [only, more] = tokens.slice(format.from, format.to);
  const isFixed = only?.kind === 'string' && !more;
  const rest = isFixed ? [quote(nativeFormat(unquote(only.text)))] : emit(format);
  return ['TEXT(', ...emit(value), SEPARATOR, ...rest, ')'];
}

/** Functions whose first two arguments say how many rows and columns come out. */
export const BY_COUNTS: ReadonlySet<string> = new Set(['SEQUENCE', 'RANDARRAY', 'MAKEARRAY']);

/** No more cells than can be waited for, also where only the calculation shows how many. */
function limited(node: CallNode, emit: Emit): TemplateParts {
  const [rows, columns] = node.args.slice(0, 2).map((span) => emit(span).filter((part) => part !== ''));
  const count = [rows, columns].flatMap((parts) => (parts?.length ? ['*MAX(', ...parts, ')'] : []));
  const call = node.args.flatMap((span, index) => [...(index > 0 ? [SEPARATOR] : []), ...emit(span)]);
  const { code } = TOO_MANY_RESULTS;
  return [`IF(1`, ...count, `>${MOST_RESULTS};${code};${node.name}(`, ...call, '))'];
}

/** Calls that have to be put to the native engine in other words so that it answers like Excel; null for all others. */
export function rewritten(
  node: CallNode,
  tokens: readonly Token[],
  host: FormulaPlace,
  emit: Emits,
): TemplateParts | null {
  return (
    inOtherWords(node, tokens, host, emit.plain) ??
    withCriteria(node, tokens, emit) ??
    withGermanText(node, tokens, emit)
  );
}

function inOtherWords(
  node: CallNode,
  tokens: readonly Token[],
  host: FormulaPlace,
  emit: Emit,
): TemplateParts | null {
  const [first, second, third] = node.args.map((span) => trimmed(tokens, span));
  // Arguments are calculated in helper sheets, where these would look at themselves.
  if (asksForEach(node, tokens)) return matchEach(node, emit);
  if (!first && node.name === 'ROW') return [String(host.row + 1)];
  if (!first && node.name === 'COLUMN') return [String(host.column + 1)];
  if (BY_COUNTS.has(node.name)) return limited(node, emit);
  if (!first || !second || third || second.from === second.to) return null;
  if (node.name === 'ROUND') return round(first, second, emit);
  return node.name === 'TEXT' ? text(first, second, tokens, emit) : null;
}
