import { type CellValue, isError, isMatrix } from '@kim/engine';
import { type Outcome } from './evaluate';

type Json = number | string | boolean | null | { readonly error: string; readonly message?: string };

function cell(value: CellValue): Json {
  if (!isError(value)) return value;
  return value.message === undefined ? { error: value.code } : { error: value.code, message: value.message };
}

/** Results for programs: numbers at full precision, errors in invariant spelling. */
export const toJson = (outcomes: readonly Outcome[]): string =>
  JSON.stringify(
    outcomes.map((outcome) => (isMatrix(outcome) ? outcome.map((row) => row.map(cell)) : cell(outcome))),
  );

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** @throws TypeError if it is not a JSON array of texts */
export function readFormulas(text: string): string[] {
  const input = parsed(text);
  if (Array.isArray(input) && input.every((item): item is string => typeof item === 'string')) return input;
  throw new TypeError(
    'Auf der Standardeingabe wird eine JSON-Liste von Formeln erwartet, zum Beispiel ["=1+1"].',
  );
}
