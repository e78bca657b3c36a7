import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Vereinbarung } from '../../vereinbarung/form';
import { ohneLeereEnden } from '../../vereinbarung/leerzeilen';
import { type Figures, figuresFrom, termOf, yearOf } from './figures/figures';
import { type OwnTables, withOwnTables } from './figures/own-tables';

/** So long nothing has changed before the term is computed again. */
const PAUSE_MS = 150;

/** A value once it has stayed for a moment; the first one at once. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** What the calls depend on; names and references change nothing. */
export const partsOf = ({ angaben, ...lists }: Vereinbarung): readonly unknown[] => [
  lists.optionen,
  lists.stellen,
  lists.kommunen,
  lists.gewichte,
  lists.tarife,
  lists.saetze,
  lists.parameter,
  angaben.von?.wert,
  angaben.bis?.wert,
  angaben.bezugVon?.wert,
  angaben.bezugBis?.wert,
  angaben.rundung?.wert,
  angaben.restregel?.wert,
];

export interface FollowingFigures {
  readonly figures: Figures;
  /** They are those of the answers as they are now, all of them. */
  readonly areCurrent: boolean;
}

/** AS-10: the figures follow the keys: those of the Bezugsjahr at once, those of the term when somebody pauses. */
export function useFigures(
  given: Vereinbarung,
  own: OwnTables,
  isNew: boolean,
  from1904: boolean,
): FollowingFigures {
  const port = globalThis.kimFunctions;
  const answers = useMemo(() => ohneLeereEnden(given), [given]);
  const deferred = useDeferredValue(answers);
  const settled = useSettled(answers);
  const now = useMemo(() => withOwnTables(deferred, own, isNew), [deferred, own, isNew]);
  const later = useMemo(() => withOwnTables(settled, own, isNew), [settled, own, isNew]);
  const year = useMemo(() => yearOf(port, now), [port, ...partsOf(now)]);
  const term = useMemo(() => termOf(port, later), [port, ...partsOf(later)]);
  const figures = useMemo(
    () => figuresFrom(port, deferred, year, term, from1904),
    [port, deferred, year, term, from1904],
  );
  return { figures, areCurrent: answers === deferred && answers === settled };
}
