import { GERMAN_BY_ENGLISH } from '../german/function-names';
import { type CallNode, type TokenSpan } from '../formula/parser';
import { type Token } from '../formula/tokens';
import { type CellError } from '../contract';
import { asksForEach, BY_COUNTS } from './rewrites';
import { MOST_RESULTS, TOO_MANY_RESULTS } from './size';

/**
 * What IronCalc 0.8.4 answers wrongly instead of saying that it can't: functions that should work through an area cell by
 * cell but look at it as a whole. Which arguments may not be areas, by function.
 */
const NO_AREA: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(
    [
      'ISBLANK',
      'ISERR',
      'ISERROR',
      'ISLOGICAL',
      'ISNA',
      'ISNONTEXT',
      'ISNUMBER',
      'ISTEXT',
      'ISFORMULA',
      'T',
    ].map((name) => [name, [0]]),
  ),
  'ERROR.TYPE': [0],
  ROW: [0],
  COLUMN: [0],
  SWITCH: [0],
  MATCH: [0],
  XMATCH: [0],
  VLOOKUP: [0],
  HLOOKUP: [0],
  XLOOKUP: [0],
  COUNTIF: [1],
  SUMIFS: [2, 4, 6, 8],
};

/** These need areas on a sheet and overlook arrays that are calculated. */
const NO_ARRAY: Readonly<Record<string, readonly number[]>> = {
  COUNT: [0, 1, 2, 3],
  NPV: [1, 2, 3, 4],
  XLOOKUP: [1, 2],
};
const RETURNS_AREA = /^(INDEX|OFFSET|INDIRECT|XLOOKUP)$/;

/** A call of a function that may give an array. Results of custom functions stand in cells and are areas. */
const mayBeArray = (token: Token, custom: string): boolean =>
  token.kind === 'function' && !token.text.startsWith(custom) && !RETURNS_AREA.test(token.text);

/** The tokens of an argument that are not inside a further function. */
function surface(tokens: readonly Token[], { from, to }: TokenSpan): Token[] {
  let depth = 0;
  const isCall: boolean[] = [];
  return tokens.slice(from, to).filter((token, index, all) => {
    if (token.kind === 'open') {
      isCall.push(all[index - 1]?.kind === 'function');
      if (isCall[isCall.length - 1] === true) depth += 1;
    }
    if (token.kind === 'close' && isCall.pop() === true) depth -= 1;
    return depth === 0;
  });
}

const isArea = (token: Token): boolean =>
  token.kind === 'arrayOpen' ||
  token.kind === 'spill' ||
  (token.kind === 'reference' && token.text.includes(':'));

/** An array that is calculated, not an area that stands on a sheet, as array constants do in the native copy. */
function givesArray(tokens: readonly Token[], custom: string): boolean {
  const calculates = tokens.some((token) => token.kind === 'operator');
  return tokens.some((token) => mayBeArray(token, custom) || (calculates && isArea(token)));
}

/** How many cells come out of a call that says so in plain numbers; one for any other. */
function countOf(node: CallNode, tokens: readonly Token[]): number {
  const numbers = node.args.slice(0, 2).map((span) => {
    const [only, more] = tokens.slice(span.from, span.to).filter(({ kind }) => kind !== 'space');
    return only?.kind === 'number' && !more ? Number(only.text) : 1;
  });
  return numbers.reduce((product, number) => product * number, 1);
}

/**
 * The reason why a call can't be left to the native engine, or null.
 *
 * @param custom what the names of custom functions begin with
 */
export function gapIn(node: CallNode, tokens: readonly Token[], custom: string): CellError | null {
  if (BY_COUNTS.has(node.name) && countOf(node, tokens) > MOST_RESULTS) return TOO_MANY_RESULTS;
  const argument = (place: number): Token[] => {
    const span = node.args[place];
    return span ? surface(tokens, span) : [];
  };
  if (asksForEach(node, tokens)) return null;
  const wrongArea = NO_AREA[node.name]?.some((place) => argument(place).some(isArea));
  const wrongArray = NO_ARRAY[node.name]?.some((place) => givesArray(argument(place), custom));
  if (wrongArea !== true && wrongArray !== true) return null;
  const name = GERMAN_BY_ENGLISH.get(node.name) ?? node.name;
  return {
    code: '#CALC!',
    message: `${name} mit einem Bereich an dieser Stelle kann nur Excel selbst berechnen, nicht diese Rechenmaschine.`,
  };
}
