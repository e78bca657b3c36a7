import { type Token } from '../formula/tokens';
import { type CompileContext, type FormulaPlace } from './context';
import { areaOf } from './references';
import { COLUMNS, ROWS } from '../formula/reference';
import { MOST_RESULTS } from './size';

/** Tokens that calculate with each other: those of one argument without what is inside its calls. */
interface Expression {
  readonly areas: string[];
  calculates: boolean;
  /** Takes one value of an area. */
  single: boolean;
}

/** The formula itself comes first. */
function expressionsIn(tokens: readonly Token[]): Expression[] {
  const begin = (): Expression => ({ areas: [], calculates: false, single: false });
  const all = [begin()];
  const open = [...all];
  let inArray = false;
  tokens.forEach(({ kind, text }, index) => {
    const current = open[open.length - 1];
    if (current === undefined) return;
    if (kind === 'arrayOpen' || kind === 'arrayClose') inArray = kind === 'arrayOpen';
    else if (kind === 'open') {
      // Parentheses around a value change nothing about its size.
      const inside = tokens[index - 1]?.kind === 'function' ? begin() : current;
      if (inside !== current) all.push(inside);
      open.push(inside);
    } else if (kind === 'close') open.pop();
    else if (kind === 'separator' && !inArray) {
      const next = begin();
      all.push(next);
      open[open.length - 1] = next;
    } else if (kind === 'operator' || kind === 'percent') current.calculates = true;
    else if (kind === 'at') current.single = true;
    // Behind a reference with `#` stands a result, whose size nobody knows yet.
    else if (kind === 'reference' && tokens[index + 1]?.kind !== 'spill') current.areas.push(text);
  });
  return all;
}

/**
 * True for a formula that would calculate with all cells of a large area one by one, or show them all, such as
 * `=A1:CV10000*1`: as many results as `MOST_RESULTS` are as much as can be waited for.
 */
export function hasTooManyResults(
  tokens: readonly Token[],
  context: CompileContext,
  host: FormulaPlace,
): boolean {
  return expressionsIn(tokens).some(({ areas, calculates, single }, index) => {
    if (single || !(calculates || index === 0)) return false;
    const sizes = areas.map((text) => sizeOf(text, context, host));
    // A column and a row give all their combinations.
    const most = (key: 'rows' | 'columns'): number => Math.max(1, ...sizes.map((size) => size[key]));
    return most('rows') * most('columns') > MOST_RESULTS;
  });
}

/** Whole columns end with the rows in use. */
function sizeOf(
  text: string,
  context: CompileContext,
  host: FormulaPlace,
): Record<'rows' | 'columns', number> {
  const area = areaOf(text, context, host);
  if (area === null) return { rows: 1, columns: 1 };
  const count = (edges: readonly [number, number] | null, otherwise: number): number =>
    edges ? edges[1] - edges[0] + 1 : otherwise;
  return {
    rows: count(area.rows, Math.min(ROWS, context.rowsInUse(area.sheet))),
    columns: count(area.columns, COLUMNS),
  };
}
