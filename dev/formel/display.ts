import {
  type CellError,
  type CellValue,
  generalNumber,
  GERMAN_ERRORS,
  isError,
  isMatrix,
  type Matrix,
} from '@kim/engine';
import { type Outcome } from './evaluate';

/** A value as a German Excel shows it in a cell without number format. */
export function germanText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return generalNumber(value).replace('.', ',');
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
