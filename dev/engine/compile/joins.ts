import { trimmed, type TokenSpan } from '../formula/parser';
import { type Token } from '../formula/tokens';

const COMPARES = /^(<=|>=|<>|[=<>])$/;
const OPENS = new Set(['open', 'arrayOpen']);
const CLOSES = new Set(['close', 'arrayClose']);

interface Level {
  from: number;
  /** The operand that is being read stands behind a `&`. */
  joins: boolean;
}

/** The operands of `&` in a formula, by their first token. Only comparisons bind less, so all other signs are inside. */
export function joinOperands(tokens: readonly Token[]): ReadonlyMap<number, TokenSpan> {
  const operands = new Map<number, TokenSpan>();
  const levels: Level[] = [{ from: 0, joins: false }];
  const end = (at: number, joins: boolean): void => {
    const level = levels[levels.length - 1];
    if (!level) return;
    const span = trimmed(tokens, { from: level.from, to: at });
    if (level.joins || joins) operands.set(span.from, span);
    level.from = at + 1;
    level.joins = joins;
  };
  tokens.forEach(({ kind, text }, at) => {
    if (OPENS.has(kind)) levels.push({ from: at + 1, joins: false });
    else if (CLOSES.has(kind)) {
      end(at, false);
      levels.pop();
    } else if (kind === 'operator' && text === '&') end(at, true);
    else if (kind === 'separator' || (kind === 'operator' && COMPARES.test(text))) end(at, false);
  });
  end(tokens.length, false);
  return operands;
}
