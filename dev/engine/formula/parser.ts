import { FormulaSyntaxError, type Token } from './tokens';

/** A run of tokens: `from` inclusive, `to` exclusive. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

export interface CallNode {
  readonly name: string;
  /** Indexes of the function token and of its closing parenthesis. */
  readonly at: number;
  readonly end: number;
  /** One span per argument, possibly blank; none at all for `f()`. */
  readonly args: readonly TokenSpan[];
}

/** The calls of a formula by the index of their function token. */
export type Calls = ReadonlyMap<number, CallNode>;

interface Frame {
  readonly kind: 'whole' | 'group' | 'call' | 'array';
  readonly at: number;
  readonly args: TokenSpan[];
  /** Where the argument or the row of an array that is being read began. */
  from: number;
  /** Cells of the array row being read, and of the rows before. */
  cells: number;
  width: number | null;
}

type Step = (reading: Reading, index: number, token: Token) => void;

/** How many levels of parentheses Excel takes inside one another. */
export const MOST_LEVELS = 64;

const TOO_DEEP = `Eine Formel darf höchstens ${MOST_LEVELS} Klammern ineinander haben.`;
const ONLY_CONSTANTS = 'Zwischen geschweiften Klammern sind nur feste Werte erlaubt.';
const NO_PERCENT =
  'Zwischen geschweiften Klammern ist kein Prozentzeichen erlaubt. Bitte 0,39 statt 39% schreiben.';

/** Checks one formula from left to right: an operand, an operator, an operand and so on. */
class Reading {
  readonly calls = new Map<number, CallNode>();
  private readonly frames: Frame[] = [];
  private wantsOperand = true;

  constructor(private readonly tokens: readonly Token[]) {
    this.enter('whole', 0, 0);
  }

  read(): Calls {
    this.tokens.forEach((token, index) => this.step(token, index));
    const open = this.frames.length > 1 ? this.tokens[this.top.at] : undefined;
    if (open) throw new FormulaSyntaxError('Eine Klammer wird nicht geschlossen.', open.start);
    if (this.wantsOperand) throw this.wrong('Hier endet die Formel zu früh.', this.tokens.length);
    return this.calls;
  }

  private get top(): Frame {
    const frame = this.frames[this.frames.length - 1];
    if (!frame) throw this.wrong('Hier wird eine Klammer zu viel geschlossen.', this.tokens.length);
    return frame;
  }

  private enter(kind: Frame['kind'], at: number, from: number): void {
    // The whole formula is a frame as well, which has no parentheses.
    if (this.frames.length > MOST_LEVELS) throw this.wrong(TOO_DEEP, at);
    this.frames.push({ kind, at, from, args: [], cells: 0, width: null });
    this.wantsOperand = true;
  }

  private wrong(sentence: string, index: number): FormulaSyntaxError {
    const last = this.tokens[this.tokens.length - 1];
    const position = this.tokens[index]?.start ?? (last ? last.start + last.text.length : 0);
    return new FormulaSyntaxError(sentence, position);
  }

  private static readonly STEPS: Partial<Record<Token['kind'], Step>> = {
    space: () => undefined,
    open: (reading, index) => reading.open(index),
    close: (reading, index) => reading.close(index),
    separator: (reading, index) => reading.separator(index),
    arrayOpen: (reading, index) => reading.arrayOpen(index),
    arrayColumn: (reading, index, token) => reading.arrayNext(token, index),
    arrayRow: (reading, index, token) => reading.arrayNext(token, index),
    arrayClose: (reading, index, token) => reading.arrayNext(token, index),
    operator: (reading, index, token) => reading.operator(token, index),
    at: (reading, index, token) => reading.prefix(token, index),
    percent: (reading, index, token) => reading.suffix(token, index),
    spill: (reading, index, token) => reading.suffix(token, index),
  };

  private step(token: Token, index: number): void {
    const step = Reading.STEPS[token.kind];
    if (step) step(this, index, token);
    else this.operand(index);
  }

  private prefix(token: Token, index: number): void {
    if (this.top.kind === 'array') throw this.wrong(ONLY_CONSTANTS, index);
    if (!this.wantsOperand) throw this.wrong(`Vor „${token.text}“ fehlt ein Rechenzeichen.`, index);
  }

  private suffix(token: Token, index: number): void {
    if (this.top.kind === 'array')
      throw this.wrong(token.kind === 'percent' ? NO_PERCENT : ONLY_CONSTANTS, index);
    if (this.wantsOperand) throw this.wrong(`Vor „${token.text}“ fehlt ein Wert.`, index);
  }

  private operand(index: number): void {
    if (!this.wantsOperand) throw this.wrong('Zwischen zwei Werten fehlt ein Rechenzeichen.', index);
    if (this.top.kind === 'array' && !this.isConstant(index)) throw this.wrong(ONLY_CONSTANTS, index);
    this.wantsOperand = false;
  }

  /** What may stand between braces; a sign belongs to a number. */
  private isConstant(index: number): boolean {
    const { kind, text = '' } = this.tokens[index] ?? {};
    const signed = this.before(index)?.kind === 'operator';
    if (kind === 'number') return true;
    return !signed && (kind === 'string' || kind === 'boolean' || (kind === 'error' && text.startsWith('#')));
  }

  private before(index: number): Token | undefined {
    return this.tokens
      .slice(0, index)
      .reverse()
      .find(({ kind }) => kind !== 'space');
  }

  private operator(token: Token, index: number): void {
    const sign = token.text === '-' || token.text === '+';
    if (this.top.kind === 'array' && (!sign || !this.wantsOperand || this.before(index)?.kind === 'operator'))
      throw this.wrong(ONLY_CONSTANTS, index);
    if (!sign && this.wantsOperand) throw this.wrong(`Neben „${token.text}“ fehlt ein Wert.`, index);
    this.wantsOperand = true;
  }

  private open(index: number): void {
    const before = this.tokens[index - 1]?.kind;
    if (before === 'function') this.enter('call', index - 1, index + 1);
    // A LAMBDA may be called where it is written: `LAMBDA(x,x+1)(4)`.
    else if (before === 'close' && !this.wantsOperand) this.enter('call', index, index + 1);
    else {
      this.operand(index);
      this.enter('group', index, index + 1);
    }
  }

  private close(index: number): void {
    const frame = this.top;
    if (frame.kind !== 'call' && frame.kind !== 'group')
      throw this.wrong('Hier wird eine Klammer zu viel geschlossen.', index);
    const blank = this.isBlank(frame.from, index);
    if (this.wantsOperand && (frame.kind === 'group' || !blank))
      throw this.wrong('Vor „)“ fehlt ein Wert.', index);
    if (frame.kind === 'call') {
      if (!blank || frame.args.length > 0) frame.args.push({ from: frame.from, to: index });
      const name = this.tokens[frame.at]?.kind === 'function' ? (this.tokens[frame.at]?.text ?? '') : '';
      this.calls.set(frame.at, { name, at: frame.at, end: index, args: frame.args });
    }
    this.frames.pop();
    this.wantsOperand = false;
  }

  private separator(index: number): void {
    const frame = this.top;
    if (frame.kind === 'group')
      throw this.wrong('Mehrere Bezüge in einer Klammer kann die Rechenmaschine nicht vereinigen.', index);
    if (frame.kind !== 'call') throw this.wrong('Ein Trennzeichen steht außerhalb einer Funktion.', index);
    if (this.wantsOperand && !this.isBlank(frame.from, index))
      throw this.wrong('Vor dem Trennzeichen fehlt ein Wert.', index);
    frame.args.push({ from: frame.from, to: index });
    frame.from = index + 1;
    this.wantsOperand = true;
  }

  private arrayOpen(index: number): void {
    this.operand(index);
    this.enter('array', index, index + 1);
  }

  private arrayNext(token: Token, index: number): void {
    const frame = this.top;
    if (this.wantsOperand) throw this.wrong('Zwischen geschweiften Klammern fehlt ein Wert.', index);
    frame.cells += 1;
    if (token.kind !== 'arrayColumn') {
      if (frame.width !== null && frame.width !== frame.cells)
        throw this.wrong('Alle Zeilen zwischen geschweiften Klammern müssen gleich lang sein.', index);
      frame.width = frame.cells;
      frame.cells = 0;
    }
    this.wantsOperand = token.kind !== 'arrayClose';
    if (token.kind === 'arrayClose') this.frames.pop();
  }

  private isBlank(from: number, to: number): boolean {
    return this.tokens.slice(from, to).every((token) => token.kind === 'space');
  }
}

/**
 * Finds the calls of a formula and refuses what Excel would not accept on entry.
 *
 * @throws FormulaSyntaxError with a German sentence and the position
 */
export const parse = (tokens: readonly Token[]): Calls => new Reading(tokens).read();

/** The same span without blanks at its ends. */
export function trimmed(tokens: readonly Token[], span: TokenSpan): TokenSpan {
  let { from, to } = span;
  while (from < to && tokens[from]?.kind === 'space') from += 1;
  while (to > from && tokens[to - 1]?.kind === 'space') to -= 1;
  return { from, to };
}
