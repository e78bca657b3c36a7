import type { Entry } from './entries';
import { ruleAnchor, type Rule } from './rules';
import { pageOf } from './subjects';

/** The function whose page explains what a post costs. */
export const COST = 'PERSONALKOSTEN';

/** Rules about what a post costs. A list of posts follows them too, and its page is long enough. */
const OF_COST = /^(PK|TA)-/;

/** Which rules a page explains, and which it leaves to the page about cost. */
export interface Explained {
  readonly here: readonly Rule[];
  readonly there: readonly Rule[];
}

/**
 * Divides the rules of a page.
 *
 * @param cost the rules that the page about cost explains
 */
export function explained({ fn }: Entry, rules: readonly Rule[], cost: readonly Rule[]): Explained {
  const takesPosts = fn.parameters.some(({ name }) => name === 'stellen');
  const ids = new Set(takesPosts ? cost.map(({ id }) => id) : []);
  const isThere = ({ id }: Rule): boolean => OF_COST.test(id) && ids.has(id);
  return { here: rules.filter((rule) => !isThere(rule)), there: rules.filter(isThere) };
}

/** The address of a rule, as a page with these rules sees it; null if it is explained nowhere. */
export function addressOf(id: string, { here, there }: Explained): string | null {
  const anchor = `#${ruleAnchor(id)}`;
  if (here.some((rule) => rule.id === id)) return anchor;
  return there.some((rule) => rule.id === id) ? pageOf(COST) + anchor : null;
}
