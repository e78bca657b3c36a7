import { GERMAN_ERRORS, toGerman, toInvariant } from '@kim/engine';
import { invalidArgument } from '../../wire/errors';

/** What a German Excel shows for an error: `#NV` for `#N/A`. */
export const toGermanError = (code: string): string => GERMAN_ERRORS.get(code) ?? code;

export const toGermanFormula = toGerman;

/** @throws HostError with the reader's German sentence */
export function toInvariantFormula(formula: string): string {
  try {
    return toInvariant(formula);
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidArgument(`${formula}: ${error.message}`);
    throw error;
  }
}
