import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Insertions } from './insertions';
import type { InsertionState } from './progress';

/** What views see of it. */
export type InsertionDesk = Pick<
  Insertions,
  'current' | 'subscribe' | 'insert' | 'takeBack' | 'leave' | 'discard' | 'renew'
>;

export const InsertionsContext = createContext<InsertionDesk | null>(null);

/** How inserting stands, and what can be done about it. */
export function useInsertions(): InsertionState & { readonly insertions: InsertionDesk } {
  const insertions = useContext(InsertionsContext);
  if (!insertions) throw new Error('No insertions around this view');
  return { ...useSyncExternalStore(insertions.subscribe, insertions.current), insertions };
}
