import { isError, isMatrix } from '../engine/compile/compiled';
import { GERMAN_ERRORS } from '../engine/german/notation';
import { type CellError, type CellValue, type Matrix } from '../engine/schnittstelle';
import { type Outcome } from './evaluate';

/** The format "Standard" has room for so many characters. */
const ROOM = 11;

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const digits = exponent.slice(1).padStart(2, '0');
  return `${String(Number(mantissa))}E${exponent.startsWith('-') ? '-' : '+'}${digits}`;
}

/** The number format "Standard" in a column that is wide enough: at most ten digits and the point. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= 1e11 || size < 1e-4) return scientific(value);
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, ROOM - 1 - whole))));
}

/** A value as a German Excel shows it in a cell without number format. */
export function germanText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return general(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  return typeof value === 'string' ? value : (GERMAN_ERRORS.get(value.code) ?? value.code);
}

/** Numbers stand to the right and everything else to the left, like in Excel. */
function table(matrix: Matrix): string {
  const texts = matrix.map((row) => row.map((value) => germanText(value).replace(/\s+/g, ' ')));
  const widths = (matrix[0] ?? []).map((_, column) =>
    Math.max(...texts.map((row) => row[column]?.length ?? 0)),
  );
  const padded = (text: string, value: CellValue | undefined, width: number): string =>
    typeof value === 'number' ? text.padStart(width) : text.padEnd(width);
  return texts
    .map((row, down) => row.map((text, column) => padded(text, matrix[down]?.[column], widths[column] ?? 0)))
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

export const germanOutcome = (outcome: Outcome): string =>
  isMatrix(outcome) ? table(outcome) : germanText(outcome);

/** The errors in a result that have something to say, each sentence once. */
export function messages(outcome: Outcome): string[] {
  const values: readonly CellValue[] = isMatrix(outcome) ? outcome.flat() : [outcome];
  const errors = values.filter((value): value is CellError => isError(value));
  return [...new Set(errors.flatMap(({ message }) => (message === undefined ? [] : [message])))];
}
