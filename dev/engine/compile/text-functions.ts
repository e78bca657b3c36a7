import { trimmed, type CallNode, type TokenSpan } from '../formula/parser';
import { type Token } from '../formula/tokens';
import { type TemplateParts } from './compiled';
import { chained, germanSeparators, joined } from './german-text';
import { SEPARATOR } from './native-text';
import { type Emits } from './rewrites';

/** Functions that take a number for its text, and in which arguments. */
const TEXTS: Readonly<Record<string, readonly number[]>> = {
  LEFT: [0],
  RIGHT: [0],
  MID: [0],
  LEN: [0],
  UPPER: [0],
  LOWER: [0],
  TRIM: [0],
  REPT: [0],
  VALUETOTEXT: [0],
  FIND: [0, 1],
  SEARCH: [0, 1],
  EXACT: [0, 1],
  SUBSTITUTE: [0, 1, 2],
  REPLACE: [0, 3],
  TEXTBEFORE: [0, 1],
  TEXTAFTER: [0, 1],
};

interface Arguments {
  readonly plain: (place: number) => TemplateParts;
  readonly text: (place: number) => TemplateParts;
  readonly count: number;
}

const listed = (parts: readonly TemplateParts[]): TemplateParts =>
  parts.flatMap((part, place) => (place > 0 ? [SEPARATOR, ...part] : part));

const all = (count: number, from: number, part: (place: number) => TemplateParts): TemplateParts[] =>
  Array.from({ length: count - from }, (_, index) => part(from + index));

const fixed = ({ plain, count }: Arguments): TemplateParts =>
  germanSeparators(['FIXED(', ...listed(all(count, 0, plain)), ')']);

const REWRITES: Readonly<Record<string, (args: Arguments) => TemplateParts | null>> = {
  CONCATENATE: ({ text, count }) => ['(', ...all(count, 0, text).flatMap((part) => [...part, '&']), '"")'],
  CONCAT: ({ text, count }) => chained(all(count, 0, text)),
  TEXTJOIN: ({ plain, text, count }) => {
    if (count < 3) return null;
    const ignoresBlanks = plain(1);
    return joined(text(0), ignoresBlanks.length > 0 ? ignoresBlanks : ['TRUE'], all(count, 2, text));
  },
  FIXED: fixed,
  DOLLAR: (args) => ['(', ...fixed(args), '&" €")'],
  NUMBERVALUE: ({ text, count }) => (count === 1 ? ['NUMBERVALUE(', ...text(0), ';",";".")'] : null),
};

/** Calls of functions that give or take text, so that numbers in it are German; null for all others. */
export function withGermanText(node: CallNode, tokens: readonly Token[], emit: Emits): TemplateParts | null {
  const texts = TEXTS[node.name];
  const rewrite = REWRITES[node.name];
  if (node.args.length === 0 || (!texts && !rewrite)) return null;
  const span = (place: number): TokenSpan => trimmed(tokens, node.args[place] ?? { from: 0, to: 0 });
  const isBlank = (place: number): boolean => span(place).from === span(place).to;
  if (rewrite) {
    const plain = (place: number): TemplateParts => emit.plain(span(place));
    const text = (place: number): TemplateParts => (isBlank(place) ? ['""'] : emit.text(span(place)));
    return rewrite({ plain, text, count: node.args.length });
  }
  const args = node.args.map((_, place) =>
    texts?.includes(place) && !isBlank(place) ? emit.text(span(place)) : emit.plain(span(place)),
  );
  return [`${node.name}(`, ...listed(args), ')'];
}
