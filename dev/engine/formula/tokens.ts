/** The kinds of pieces a formula is made of. `function` is a name directly before an opening parenthesis. */
export type TokenKind =
  | 'space'
  | 'number'
  | 'string'
  | 'boolean'
  | 'error'
  | 'function'
  | 'name'
  | 'reference'
  | 'structured'
  | 'operator'
  | 'percent'
  | 'spill'
  | 'at'
  | 'open'
  | 'close'
  | 'arrayOpen'
  | 'arrayClose'
  | 'separator'
  | 'arrayColumn'
  | 'arrayRow';

export interface Token {
  readonly kind: TokenKind;
  /** The text as written, apart from letter case: functions, references, booleans and errors are in capitals. */
  readonly text: string;
  /** Position in the source, for messages. */
  readonly start: number;
}

/** The parts of a table, as the file format names them. */
export const ITEMS = ['#All', '#Data', '#Headers', '#Totals', '#This Row'] as const;
export type Item = (typeof ITEMS)[number];

/** What differs between the spelling of formulas in the file format and in an Excel of some language. */
export interface Notation {
  readonly decimal: '.' | ',';
  readonly separator: ',' | ';';
  /** What may stand between the columns of an array constant; the first one is used for output. */
  readonly arrayColumns: readonly string[];
  readonly arrayRow: ';';
  readonly booleans: readonly [wrong: string, right: string];
  /** Error literals, as they are typed. */
  readonly errors: readonly string[];
  /** The parts of a table, in the order of {@link ITEMS}. */
  readonly items: readonly string[];
}

export const INVARIANT: Notation = {
  decimal: '.',
  separator: ',',
  arrayColumns: [','],
  arrayRow: ';',
  booleans: ['FALSE', 'TRUE'],
  errors: ['#VALUE!', '#N/A', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!', '#BUSY!'],
  items: ITEMS,
};

/** A formula that Excel would refuse on entry. The message is a German sentence for the user. */
export class FormulaSyntaxError extends SyntaxError {
  constructor(
    readonly sentence: string,
    readonly position: number,
  ) {
    super(`${sentence} (Zeichen ${position + 1} der Formel)`);
    this.name = 'FormulaSyntaxError';
  }
}

/** Excel takes no formula that is longer, with its equals sign. */
export const LONGEST_FORMULA = 8_192;

/** @throws FormulaSyntaxError if the formula is longer than any that Excel takes */
export function assertLength(formula: string): void {
  if (formula.length > LONGEST_FORMULA)
    throw new FormulaSyntaxError(
      `Eine Formel darf höchstens 8.192 Zeichen lang sein, nicht ${formula.length.toLocaleString('de-DE')}.`,
      LONGEST_FORMULA,
    );
}

export const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join('');
