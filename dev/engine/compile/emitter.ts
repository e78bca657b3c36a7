import { trimmed, type CallNode, type Calls, type TokenSpan } from '../formula/parser';
import { textOf, type Token } from '../formula/tokens';
import { type CellError, type SheetId } from '../contract';
import { countFault } from './arguments';
import {
  stored,
  type CustomCall,
  type TemplateParts,
  type Source,
  type Stored,
  type Template,
} from './compiled';
import { type CompileContext, type FormulaPlace } from './context';
import { gapIn } from './gaps';
import { germanText } from './german-text';
import { joinOperands } from './joins';
import { literal } from './literals';
import { nativeText, SEPARATOR } from './native-text';
import { areaOf, nativeReference } from './references';
import { rewritten } from './rewrites';
import { hasTooManyResults } from './result-size';
import { TOO_LARGE, TOO_MANY_RESULTS } from './size';
import { insideScope, NO_SCOPE, withLet, withParameters, withPoint, type Scope } from './scope';

/** Functions whose answer would change if a whole column were cut to its used part. */
const COUNTS_LINES = new Set(['ROWS', 'COLUMNS']);

/** Turns the tokens of one formula into native templates and custom calls. */
export class Emitter {
  readonly calls: CustomCall[] = [];
  readonly unbounded = new Set<SheetId>();
  readonly reads = new Set<SheetId | 'any'>();
  hint: CellError | null = null;
  /** A definition of LET is written out for every argument that may need it, but calls what it calls only once. */
  private readonly callAt = new Map<number, CustomCall>();
  private readonly constantAt = new Map<number, Stored>();
  private readonly operandAt: ReadonlyMap<number, TokenSpan>;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly nodes: Calls,
    private readonly context: CompileContext,
    private readonly host: FormulaPlace,
  ) {
    this.operandAt = joinOperands(tokens);
  }

  get constants(): Stored[] {
    return [...this.constantAt.values()];
  }

  whole(): Template {
    const template = this.emit({ from: 0, to: this.tokens.length }, NO_SCOPE, true);
    if (!hasTooManyResults(this.tokens, this.context, this.host)) return template;
    this.hint = TOO_MANY_RESULTS;
    return [TOO_MANY_RESULTS.code];
  }

  private emit(span: TokenSpan, scope: Scope, bounded: boolean): TemplateParts {
    const parts: TemplateParts = [];
    for (let at = span.from; at < span.to; at += 1) {
      const token = this.tokens[at];
      const node = this.nodes.get(at);
      const operand = this.operandAt.get(at);
      if (operand && !scope.pointed && (at > span.from || operand.to < span.to)) {
        parts.push(...this.text(operand, scope, bounded));
        at = operand.to - 1;
      } else if (token?.kind === 'function' && node) {
        parts.push(...this.call(token, node, scope, bounded));
        at = node.end;
      } else if (token?.kind === 'at' && this.isCustom(this.tokens[at + 1])) {
        // `@` takes the top left value; on a reference to a helper sheet it would look for the same row instead.
        const inner = this.nodes.get(at + 1);
        if (inner)
          parts.push('INDEX(', ...this.emit({ from: at + 1, to: inner.end + 1 }, scope, bounded), ';1;1)');
        at = inner?.end ?? at;
      } else if (token?.kind === 'arrayOpen') {
        const end = this.tokens.findIndex((other, index) => index > at && other.kind === 'arrayClose');
        parts.push(this.constant(at, end + 1));
        at = end;
      } else if (token) parts.push(this.plain(token, bounded));
    }
    return parts;
  }

  /** A value that becomes text where it stands. */
  private text(span: TokenSpan, scope: Scope, bounded: boolean): TemplateParts {
    const value = this.emit(span, scope, bounded);
    return scope.pointed
      ? value
      : germanText(value, this.tokens.slice(span.from, span.to), this.nodes.get(span.from));
  }

  private plain(token: Token, bounded: boolean): string {
    if (token.kind !== 'reference') return nativeText(token);
    const area = areaOf(token.text, this.context, this.host);
    if (area) this.reads.add(area.sheet);
    const onUnbounded = bounded ? (sheet: SheetId) => this.unbounded.add(sheet) : null;
    const reference = nativeReference(token.text, this.context, this.host, onUnbounded);
    if (reference === null) this.hint = TOO_LARGE;
    return reference ?? TOO_LARGE.code;
  }

  private constant(from: number, to: number): Stored {
    const known = this.constantAt.get(from);
    if (known) return known;
    const constant = stored(literal(this.tokens.slice(from, to)) ?? null);
    this.constantAt.set(from, constant);
    return constant;
  }

  private isCustom(token: Token | undefined): boolean {
    return token?.kind === 'function' && token.text.startsWith(this.context.prefix);
  }

  private call(token: Token, node: CallNode, scope: Scope, bounded: boolean): TemplateParts {
    if (this.isCustom(token)) return [this.custom(token, node, scope)];
    if (node.name === 'INDIRECT') this.reads.add('any');
    if (node.name === 'LET') return this.let(node, scope, bounded);
    if (node.name === 'LAMBDA') return this.lambda(node, scope, bounded);
    const gap = gapIn(node, this.tokens, this.context.prefix);
    if (gap) {
      this.hint = gap;
      return [gap.code];
    }
    const special = rewritten(node, this.tokens, this.host, {
      plain: (span) => this.emit(span, scope, bounded),
      text: (span) => this.text(span, scope, bounded),
      criterion: (span) => this.emit(span, withPoint(scope, true), bounded),
    });
    if (special) return special;
    const inside = bounded && !COUNTS_LINES.has(node.name);
    const open = node.at + 2;
    return [`${token.text}(`, ...this.emit({ from: open, to: node.end }, scope, inside), ')'];
  }

  private let(node: CallNode, scope: Scope, bounded: boolean): TemplateParts {
    let inner = scope;
    const parts: TemplateParts = [`${node.name}(`];
    node.args.forEach((span, index) => {
      if (index > 0) parts.push(SEPARATOR);
      const isName = index % 2 === 0 && index < node.args.length - 1;
      const text = this.emit(span, inner, bounded);
      parts.push(...text);
      const previous = node.args[index - 1];
      if (isName || index % 2 === 0 || !previous) return;
      const name = textOf(this.tokens.slice(previous.from, previous.to)).trim();
      const tied = this.uses(span, inner.parameters);
      inner = tied ? withParameters(inner, [name]) : withLet(inner, name, text);
    });
    return [...parts, ')'];
  }

  private lambda(node: CallNode, scope: Scope, bounded: boolean): TemplateParts {
    const names = node.args.slice(0, -1).map((span) => textOf(this.tokens.slice(span.from, span.to)).trim());
    const inner = withParameters(scope, names);
    return [`${node.name}(`, ...this.emit({ from: node.at + 2, to: node.end }, inner, bounded), ')'];
  }

  private uses(span: TokenSpan, names: ReadonlySet<string>): boolean {
    const tokens = this.tokens.slice(span.from, span.to);
    return tokens.some((token) => token.kind === 'name' && names.has(token.text.toUpperCase()));
  }

  private custom(token: Token, node: CallNode, scope: Scope): string | Stored {
    const fn = this.context.functions.get(token.text);
    if (!fn) {
      this.hint = { code: '#NAME?', message: `Eine Funktion ${token.text} gibt es nicht.` };
      return '#NAME?';
    }
    if (node.args.some((span) => this.uses(span, scope.parameters))) {
      this.hint = {
        code: '#CALC!',
        message: `${token.text} in einer LAMBDA-Funktion: Das kann nur Excel selbst berechnen, nicht diese Rechenmaschine.`,
      };
      return '#CALC!';
    }
    const known = this.callAt.get(node.at);
    if (known) return known;
    const call: CustomCall = {
      fn,
      sources: node.args.map((span) => this.source(trimmed(this.tokens, span), withPoint(scope, false))),
      fault: countFault(token.text, fn, node.args.length),
      key: null,
      ...stored(null),
    };
    this.callAt.set(node.at, call);
    this.calls.push(call);
    return call;
  }

  private source(span: TokenSpan, scope: Scope): Source {
    const tokens = this.tokens.slice(span.from, span.to);
    const [first, second] = tokens;
    if (!first) return { kind: 'omitted' };
    const value = literal(tokens);
    if (value !== undefined) return { kind: 'literal', value };
    if (first.kind === 'reference' && tokens.length === 1)
      return areaOf(first.text, this.context, this.host) ?? { kind: 'literal', value: { code: '#REF!' } };
    const template = this.emit(span, scope, true);
    const [only] = template;
    const call = template.length === 1 ? this.calls.find((known) => known === only) : undefined;
    if (call) return { kind: 'call', call };
    const area = first.kind === 'reference' ? areaOf(first.text, this.context, this.host) : null;
    if (tokens.length === 2 && second?.kind === 'spill' && area?.rows && area.columns)
      return { kind: 'spill', anchor: { sheet: area.sheet, row: area.rows[0], column: area.columns[0] } };
    return { kind: 'expression', template: insideScope(scope, template), slot: { row: null, text: '' } };
  }
}
