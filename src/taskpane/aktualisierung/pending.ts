import { createContext, useContext, useEffect, useState } from 'react';
import type { Addition } from './additions';

/** What has been collected for agreements and is not written yet, by their number. */
export type WaitingAdditions = Map<number, readonly Addition[]>;

export const PendingContext = createContext<WaitingAdditions | null>(null);

/**
 * AK-3: what is collected for an agreement; it waits while somebody looks at another view.
 *
 * @param isWritten it stands in the sheets
 */
export function usePending(
  number: number,
  isWritten: boolean,
): [readonly Addition[], (additions: readonly Addition[]) => void] {
  const pending = useContext(PendingContext);
  const [additions, setAdditions] = useState<readonly Addition[]>(() => pending?.get(number) ?? []);
  useEffect(() => {
    if (isWritten || additions.length === 0) pending?.delete(number);
    else pending?.set(number, additions);
  }, [pending, number, additions, isWritten]);
  return [additions, setAdditions];
}
