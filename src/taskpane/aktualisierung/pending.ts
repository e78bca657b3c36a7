import { createContext, useContext, useEffect, useState } from 'react';
import type { Addition } from './additions';
import { NOTHING_TYPED, type Untaken, untakenSentences } from './untaken';

/** What is new for an agreement and not written yet: collected, and typed only. */
export interface PendingNews {
  readonly additions: readonly Addition[];
  readonly untaken: Untaken;
}

/** What waits for agreements, by their number. */
export type WaitingAdditions = Map<number, PendingNews>;

export const PendingContext = createContext<WaitingAdditions | null>(null);

const NOTHING: PendingNews = { additions: [], untaken: NOTHING_TYPED };

/**
 * AK-3: what is new for an agreement; it waits while somebody looks at the preview or at another view.
 *
 * @param isWritten what was collected stands in the sheets
 */
export function usePending(
  number: number,
  isWritten: boolean,
): [PendingNews, (pending: PendingNews) => void] {
  const waiting = useContext(PendingContext);
  const [pending, setPending] = useState<PendingNews>(() => waiting?.get(number) ?? NOTHING);
  useEffect(() => {
    const left = isWritten ? { ...pending, additions: [] } : pending;
    if (left.additions.length === 0 && untakenSentences(left.untaken).size === 0) waiting?.delete(number);
    else waiting?.set(number, left);
  }, [waiting, number, pending, isWritten]);
  return [pending, setPending];
}
