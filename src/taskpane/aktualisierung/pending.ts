import { createContext, useContext, useEffect, useState } from 'react';
import type { Addition } from './additions';
import { NOTHING_TYPED, type Untaken, untakenSentences } from './untaken';

/** What is new for an agreement and not written yet: collected, and typed only. */
export interface PendingNews {
  readonly additions: readonly Addition[];
  readonly untaken: Untaken;
  /** Why the sheets have been changed past the protocol, as typed. */
  readonly reason: string;
}

/** What stands in the sheets of it by now: what is new, or the state as it was with the reason. */
export type WrittenNews = 'news' | 'record';

/** What waits for agreements, by their number. */
export type WaitingAdditions = Map<number, PendingNews>;

export const PendingContext = createContext<WaitingAdditions | null>(null);

const NOTHING: PendingNews = { additions: [], untaken: NOTHING_TYPED, reason: '' };

/**
 * AK-3: what is new for an agreement; it waits while somebody looks at the preview or at another view.
 */
export function usePending(
  number: number,
  written: WrittenNews | null,
): [PendingNews, (pending: PendingNews) => void] {
  const waiting = useContext(PendingContext);
  const [pending, setPending] = useState<PendingNews>(() => waiting?.get(number) ?? NOTHING);
  useEffect(() => {
    const additions = written === 'news' ? [] : pending.additions;
    const left = { ...pending, additions, reason: written === null ? pending.reason : '' };
    const isNothing =
      additions.length === 0 && untakenSentences(left.untaken).size === 0 && left.reason.trim() === '';
    if (isNothing) waiting?.delete(number);
    else waiting?.set(number, left);
  }, [waiting, number, pending, written]);
  return [pending, setPending];
}
