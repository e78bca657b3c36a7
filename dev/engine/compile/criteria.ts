import { trimmed, type CallNode } from '../formula/parser';
import { type Token } from '../formula/tokens';
import { type TemplateParts } from './compiled';
import { quote, unquote } from './literals';
import { SEPARATOR } from './native-text';
import { type Emits } from './rewrites';

/** The first criterion of a function, and after how many arguments the next one comes, if there may be more. */
const CRITERIA: Readonly<Record<string, readonly [first: number, each: number]>> = {
  SUMIF: [1, 0],
  AVERAGEIF: [1, 0],
  COUNTIF: [1, 0],
  COUNTIFS: [1, 2],
  SUMIFS: [2, 2],
  AVERAGEIFS: [2, 2],
  MAXIFS: [2, 2],
  MINIFS: [2, 2],
};

const AMOUNT = /^([<>=]*)([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

/** `>0,5` is `>0.5` to the native engine. */
function pointed(criterion: string): string {
  const [, sign = '', minus = '', whole, decimals] = AMOUNT.exec(criterion) ?? [];
  if (whole === undefined) return criterion;
  return sign + minus + whole.replace(/\./g, '') + (decimals === undefined ? '' : `.${decimals}`);
}

/** A call with criteria, in which the native engine reads numbers with a decimal point; null for all others. */
export function withCriteria(node: CallNode, tokens: readonly Token[], emit: Emits): TemplateParts | null {
  const places = CRITERIA[node.name];
  if (!places) return null;
  const [first, each] = places;
  const isCriterion = (place: number): boolean =>
    place === first || (each > 0 && place > first && (place - first) % each === 0);
  const args = node.args.map((span, place) => {
    if (!isCriterion(place)) return emit.plain(span);
    const { from, to } = trimmed(tokens, span);
    const only = tokens[from];
    const fixed = only?.kind === 'string' && to === from + 1;
    return fixed ? [quote(pointed(unquote(only.text)))] : emit.criterion(span);
  });
  return [
    `${node.name}(`,
    ...args.flatMap((parts, place) => (place > 0 ? [SEPARATOR, ...parts] : parts)),
    ')',
  ];
}
