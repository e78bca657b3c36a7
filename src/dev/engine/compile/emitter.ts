import { trimmed, type CallNode, type Calls, type Span } from '../formula/parser';
import { textOf, type Token } from '../formula/tokens';
import { type CellError, type SheetId } from '../schnittstelle';
import { countFault } from './arguments';
import { type CustomCall, type Source, type Template } from './compiled';
import { type CompileContext, type Host } from './context';
import { nativeError } from '../native/carrier';
import { gapIn } from './gaps';
import { fifteenDigits, literal } from './literals';
import { areaOf, nativeReference } from './references';
import { insideScope, NO_SCOPE, withLet, withParameters, type Scope } from './scope';

type Parts = (string | CustomCall)[];

/** Functions whose answer would change if a whole column were cut to its used part. */
const COUNTS_LINES = new Set(['ROWS', 'COLUMNS']);

/** Turns the tokens of one formula into native templates and custom calls. */
export class Emitter {
  readonly calls: CustomCall[] = [];
  readonly unbounded = new Set<SheetId>();
  hint: CellError | null = null;
  /** A definition of LET is written out for every argument that may need it, but calls what it calls only once. */
  private readonly callAt = new Map<number, CustomCall>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly nodes: Calls,
    private readonly context: CompileContext,
    private readonly host: Host,
  ) {}

  whole(): Template {
    return this.emit({ from: 0, to: this.tokens.length }, NO_SCOPE, true);
  }

  private emit(span: Span, scope: Scope, bounded: boolean): Parts {
    const parts: Parts = [];
    for (let at = span.from; at < span.to; at += 1) {
      const token = this.tokens[at];
      const node = this.nodes.get(at);
      if (token?.kind === 'function' && node) {
        parts.push(...this.call(token, node, scope, bounded));
        at = node.end;
      } else if (token?.kind === 'at' && this.isCustom(this.tokens[at + 1])) {
        // `@` takes the top left value; on a reference to a helper sheet it would look for the same row instead.
        const inner = this.nodes.get(at + 1);
        if (inner)
          parts.push('INDEX(', ...this.emit({ from: at + 1, to: inner.end + 1 }, scope, bounded), ',1,1)');
        at = inner?.end ?? at;
      } else if (token) parts.push(this.plain(token, bounded));
    }
    return parts;
  }

  private plain(token: Token, bounded: boolean): string {
    switch (token.kind) {
      case 'reference':
        return nativeReference(
          token.text,
          this.context,
          this.host,
          bounded ? (sheet) => this.unbounded.add(sheet) : null,
        );
      case 'number':
        return fifteenDigits(token.text);
      case 'error':
        return token.text.endsWith('#REF!') ? '#REF!' : nativeError(token.text);
      default:
        return token.text;
    }
  }

  private isCustom(token: Token | undefined): boolean {
    return token?.kind === 'function' && token.text.startsWith(this.context.prefix);
  }

  private call(token: Token, node: CallNode, scope: Scope, bounded: boolean): Parts {
    if (this.isCustom(token)) return [this.custom(token, node, scope)];
    if (node.name === 'LET') return this.let(node, scope, bounded);
    if (node.name === 'LAMBDA') return this.lambda(node, scope, bounded);
    if (node.args.length === 0 && node.name === 'ROW') return [String(this.host.row + 1)];
    if (node.args.length === 0 && node.name === 'COLUMN') return [String(this.host.column + 1)];
    const gap = gapIn(node, this.tokens, this.context.prefix);
    if (gap) {
      this.hint = gap;
      return [gap.code];
    }
    const [first, second, third] = node.args.map((span) => trimmed(this.tokens, span));
    if (node.name === 'ROUND' && first && second && !third && second.from < second.to)
      return this.round(first, second, scope, bounded);
    const inside = bounded && !COUNTS_LINES.has(node.name);
    const open = node.at + 2;
    return [`${token.text}(`, ...this.emit({ from: open, to: node.end }, scope, inside), ')'];
  }

  /**
   * Excel rounds 1.005 to 1.01. The native engine multiplies by 100 first and then rounds 100.49999999999999; cleaned to
   * 15 digits after the multiplication, as it does with whole numbers, it comes out right.
   */
  private round(value: Span, digits: Span, scope: Scope, bounded: boolean): Parts {
    const power = ['10^TRUNC(', ...this.emit(digits, scope, bounded), ')'];
    return ['(ROUND((', ...this.emit(value, scope, bounded), ')*', ...power, ',0)/', ...power, ')'];
  }

  private let(node: CallNode, scope: Scope, bounded: boolean): Parts {
    let inner = scope;
    const parts: Parts = [`${node.name}(`];
    node.args.forEach((span, index) => {
      if (index > 0) parts.push(',');
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

  private lambda(node: CallNode, scope: Scope, bounded: boolean): Parts {
    const names = node.args.slice(0, -1).map((span) => textOf(this.tokens.slice(span.from, span.to)).trim());
    const inner = withParameters(scope, names);
    return [`${node.name}(`, ...this.emit({ from: node.at + 2, to: node.end }, inner, bounded), ')'];
  }

  private uses(span: Span, names: ReadonlySet<string>): boolean {
    const tokens = this.tokens.slice(span.from, span.to);
    return tokens.some((token) => token.kind === 'name' && names.has(token.text.toUpperCase()));
  }

  private custom(token: Token, node: CallNode, scope: Scope): string | CustomCall {
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
      sources: node.args.map((span) => this.source(trimmed(this.tokens, span), scope)),
      fault: countFault(token.text, fn, node.args.length),
      key: null,
      busy: false,
      result: null,
      block: null,
      written: undefined,
    };
    this.callAt.set(node.at, call);
    this.calls.push(call);
    return call;
  }

  private source(span: Span, scope: Scope): Source {
    const tokens = this.tokens.slice(span.from, span.to);
    const [first, second] = tokens;
    if (!first) return { kind: 'omitted' };
    const value = literal(tokens);
    if (value !== undefined) return { kind: 'literal', value };
    if (first.kind === 'reference' && tokens.length === 1)
      return areaOf(first.text, this.context, this.host) ?? { kind: 'literal', value: { code: '#REF!' } };
    const template = this.emit(span, scope, true);
    const [only] = template;
    if (template.length === 1 && typeof only === 'object') return { kind: 'call', call: only };
    const area = first.kind === 'reference' ? areaOf(first.text, this.context, this.host) : null;
    if (tokens.length === 2 && second?.kind === 'spill' && area?.rows && area.columns)
      return { kind: 'spill', anchor: { sheet: area.sheet, row: area.rows[0], column: area.columns[0] } };
    return { kind: 'expression', template: insideScope(scope, template), slot: { row: null, text: '' } };
  }
}
