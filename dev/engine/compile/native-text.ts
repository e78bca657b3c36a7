import { type Token } from '../formula/tokens';
import { nativeError } from '../native/carrier';
import { fifteenDigits } from './literals';

/**
 * The native engine calculates with German settings, so that "1,5" and "15.10.2021" in texts are a number and a date, as
 * they are for the people who use the add-in. Its formulas therefore have semicolons and decimal commas, but English
 * names.
 */
export const SEPARATOR = ';';

export const nativeNumber = (text: string): string => text.replace('.', ',');

/** A token as the native engine reads it; references and array constants are dealt with elsewhere. */
export function nativeText(token: Token): string {
  switch (token.kind) {
    case 'number':
      return nativeNumber(fifteenDigits(token.text));
    case 'separator':
      return SEPARATOR;
    case 'error':
      return token.text.endsWith('#REF!') ? '#REF!' : nativeError(token.text);
    default:
      return token.text;
  }
}
