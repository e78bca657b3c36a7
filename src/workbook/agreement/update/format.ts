import type { Entry } from '../../../plan/plan';
import type { Mappenspalte } from '../../../mappe/spalte';
import { zahlenformat } from '../../../vereinbarung/plan';
import { FOR_TEXTS } from './held';

const SHOWS_DAY = /[dy]/i;

/**
 * The format that a cell has to get so that it can hold an answer; `null` if the one that it has can. In a cell for texts a
 * number would become one, and a day has to look like one.
 */
export function formatFor(entry: Entry, spalte: Mappenspalte, now: string): string | null {
  if (entry === null || entry === '') return null;
  const wanted = zahlenformat(spalte) === FOR_TEXTS ? 'General' : zahlenformat(spalte);
  const isText = typeof entry === 'string';
  if (!isText && now === FOR_TEXTS) return wanted;
  return spalte.art === 'tag' && !isText && !SHOWS_DAY.test(now) ? wanted : null;
}
