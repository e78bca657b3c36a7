import { type Token } from '../formula/tokens';
import { MOST_LEVELS } from '../formula/parser';
import { type CellError } from '../contract';

/** The native engine looks at every cell of an area, also at blank ones: a whole sheet would take it hours. */
export const MOST_CELLS = 4_194_304;

export const TOO_LARGE: CellError = {
  code: '#CALC!',
  message: 'Ein Bereich mit mehr als vier Millionen Zellen ist dieser Rechenmaschine zu groß.',
};

/** It takes the native engine 16 microseconds for each cell of an array: this many are three seconds. */
export const MOST_RESULTS = 200_000;

export const TOO_MANY_RESULTS: CellError = {
  code: '#CALC!',
  message: 'Ein Ergebnis mit mehr als 200.000 Zellen ist dieser Rechenmaschine zu groß.',
};

/**
 * The native engine goes one level deeper with every operator of a row such as `1+1+1`, and runs out of memory for that
 * at about 600 on a small stack and 1,200 on a large one.
 */
export const MOST_OPERATORS = 300;

const OPERATORS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['operator', 'percent', 'at']);

/** What names stand for may be made of names again, each used several times. */
export const LONGEST_EXPANSION = 65_536;

export const TOO_COMPLEX: CellError = {
  code: '#CALC!',
  message: `Diese Formel ist der Rechenmaschine zu umfangreich: mehr als ${MOST_OPERATORS} Rechenzeichen oder ${MOST_LEVELS} Klammern ineinander. Bitte auf mehrere Zellen verteilen, Summen mit SUMME bilden.`,
};

/** The native engine could not calculate the formula, and not even say so. */
export const BEYOND_ENGINE: CellError = {
  code: '#CALC!',
  message: 'An dieser Formel scheitert die Rechenmaschine. Bitte auf mehrere Zellen verteilen.',
};

/** The formula, with names replaced by what they stand for, is more than the native engine can take. */
export function isTooComplex(tokens: readonly Token[]): boolean {
  let depth = 0;
  let deepest = 0;
  for (const { kind } of tokens) {
    if (kind === 'open') deepest = Math.max(deepest, ++depth);
    if (kind === 'close') depth -= 1;
  }
  return deepest > MOST_LEVELS || tokens.filter(({ kind }) => OPERATORS.has(kind)).length > MOST_OPERATORS;
}
