import type { SheetPlan } from '../../plan/plan';
import {
  nachberechnungsblatt,
  protokollblatt,
  protokollzeile,
} from '../../vereinbarung/aktualisierung/blaetter';
import type { Protokolleintrag } from '../../vereinbarung/aktualisierung/protokoll';
import type { JournalEntry } from '../agreement/journal';
import { VEREINBARUNG } from '../agreement/texts';
import { recallInSheets } from '../write/recall';
import type { Written } from '../write/written';
import { readProtocol } from './protocol';
import type { RefreshTrace } from './trace';

/** The sheets that a refresh adds: the frozen one, and the protocol where there was none. */
export const newSheetsOf = ({ picture, head, row, isFirst }: RefreshTrace): SheetPlan[] => [
  nachberechnungsblatt(picture, head),
  ...(isFirst ? [protokollblatt(row)] : []),
];

/** What a refresh that ended in its middle has left in a protocol that was there before. */
export interface RefreshRemains {
  readonly written: readonly Written[];
  /** What stays, with the reason. */
  readonly stays: readonly string[];
}

const NOTHING: RefreshRemains = { written: [], stays: [] };

const isSame = (a: Protokolleintrag, b: Protokolleintrag): boolean =>
  (Object.keys(a) as (keyof Protokolleintrag)[]).every((field) => a[field] === b[field]);

/**
 * AK-6: only a row that is the last one and as it was written can go; below others it would leave a number missing.
 *
 * @throws WorkbookFault
 */
export async function lookAtRefresh({ id, refresh }: JournalEntry): Promise<RefreshRemains> {
  if (refresh === null || refresh.isFirst) return NOTHING;
  const { row } = refresh;
  const { entries, place } = await readProtocol();
  if (place === null) return NOTHING;
  const last = entries.at(-1);
  const isLast = last !== undefined && isSame(last, row);
  if (!isLast && entries.some(({ nr, pruefsumme }) => nr === row.nr || pruefsumme === row.pruefsumme))
    return { written: [], stays: [VEREINBARUNG.protokollzeileBleibt(row.nr)] };
  const planned = protokollzeile({ ...place, zeilen: place.zeilen - (isLast ? 1 : 0) }, row);
  return planned === null
    ? NOTHING
    : { written: [await recallInSheets({ sheets: [planned] }, id)], stays: [] };
}
