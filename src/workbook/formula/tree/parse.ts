import { type Operator, type Placed, tokensOf } from './tokens';
import type { FormulaCall, FormulaNode } from './tree';

/** Excel's order of operations, weakest first. */
const LEVELS: readonly (readonly Operator[])[] = [
  ['=', '<', '>', '<=', '>=', '<>'],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Deeper ones nobody has written. */
const DEEPEST = 64;

class Unreadable extends Error {}

class Parser {
  private next = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Placed[]) {}

  whole(): FormulaNode {
    const node = this.level(0);
    if (this.next < this.tokens.length) throw new Unreadable();
    return node;
  }

  private peek(): Placed | undefined {
    return this.tokens[this.next];
  }

  private operator(among: readonly Operator[]): Operator | null {
    const token = this.peek();
    if (token?.kind !== 'operator' || !among.includes(token.text)) return null;
    this.next += 1;
    return token.text;
  }

  private level(level: number): FormulaNode {
    const operators = LEVELS[level];
    if (operators === undefined) return this.signed();
    let left = this.level(level + 1);
    for (let operator = this.operator(operators); operator !== null; operator = this.operator(operators))
      left = { kind: 'operation', operator, left, right: this.level(level + 1) };
    return left;
  }

  /** In Excel a sign binds closer than a power: -2^2 is 4. */
  private signed(): FormulaNode {
    const sign = this.operator(['+', '-', '@']) as '+' | '-' | '@' | null;
    if (sign === null) return this.percented();
    this.depth += 1;
    if (this.depth > DEEPEST) throw new Unreadable();
    const of = this.signed();
    this.depth -= 1;
    return { kind: 'sign', sign, of };
  }

  private percented(): FormulaNode {
    let node = this.primary();
    while (this.operator(['%']) !== null) node = { kind: 'percent', of: node };
    return node;
  }

  private primary(): FormulaNode {
    const token = this.peek();
    if (token === undefined) throw new Unreadable();
    this.next += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'text':
        return { kind: 'text', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'error', code: token.text.toUpperCase() };
      case 'array':
        return { kind: 'array', text: token.text };
      case 'reference':
        return wordOf(token.text);
      case 'function':
        return this.call(token);
      case 'open':
        return this.bracketed();
      default:
        throw new Unreadable();
    }
  }

  private bracketed(): FormulaNode {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new Unreadable();
    const node = this.level(0);
    this.expect('close');
    this.depth -= 1;
    return node;
  }

  private expect(kind: Placed['kind']): Placed {
    const token = this.peek();
    if (token?.kind !== kind) throw new Unreadable();
    this.next += 1;
    return token;
  }

  private call({ text, from }: Placed): FormulaCall {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new Unreadable();
    this.expect('open');
    const args = this.arguments();
    const { to } = this.expect('close');
    this.depth -= 1;
    return { kind: 'call', name: text.toUpperCase(), args, from, to };
  }

  private arguments(): (FormulaNode | null)[] {
    if (this.peek()?.kind === 'close') return [];
    const args = [this.argument()];
    while (this.peek()?.kind === 'comma') {
      this.next += 1;
      args.push(this.argument());
    }
    return args;
  }

  private argument(): FormulaNode | null {
    const kind = this.peek()?.kind;
    return kind === 'comma' || kind === 'close' ? null : this.level(0);
  }
}

function wordOf(text: string): FormulaNode {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE'
    ? { kind: 'boolean', value: upper === 'TRUE' }
    : { kind: 'reference', text };
}

/**
 * RZ-1: a formula as `Range.formulas` gives it (English, with commas), as a tree; `null` for what it can't be taken apart into,
 * such as unions and intersections of areas.
 */
export function parseFormula(formula: string): FormulaNode | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  try {
    return new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
