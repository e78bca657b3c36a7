import type { Dropped } from './dropped';
import { checkCalls, withoutMembers } from './members';
import { withoutOtherBases } from './other-bases';
import { withoutUnused } from './unused';

/**
 * The module of decimal.js as it is shipped: without the members that are listed, without reading other bases than 10,
 * and without what only those needed.
 *
 * @throws Error with a German sentence if the library is not the one the list was made for
 */
export function trimmed(text: string, dropped: Dropped): string {
  const { text: rest, removed } = withoutMembers(withoutOtherBases(text), dropped);
  const result = withoutUnused(rest);
  checkCalls(result, removed);
  return result;
}
