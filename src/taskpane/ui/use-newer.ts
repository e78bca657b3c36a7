import { useEffect, useState } from 'react';
import { userErrorOf } from './user-error';
import { watchWorkbook } from './watch-workbook';
import { whileWanted } from './while-wanted';

/** So long nothing has changed in the workbook before it is computed anew: somebody who types goes from cell to cell. */
const PAUSE_MS = 1_000;

interface Newer<T> {
  /** What has been loaded since something changed; `null` if nothing has. */
  readonly newer: T | null;
  /** The workbook has changed since, and what it comes to now is not known yet. */
  readonly isOutdated: boolean;
}

/**
 * Loads once more whenever the workbook has changed while something of it is shown. Nothing is computed while nobody can see
 * it: it is the thread of the functions.
 *
 * @param load has to stay the same function; `null` = nothing is watched
 */
export function useNewer<T>(load: (() => Promise<T>) | null): Newer<T> {
  const [newer, setNewer] = useState<T | null>(null);
  const [isOutdated, setOutdated] = useState(false);
  useEffect(() => {
    if (load === null) return undefined;
    let forget = (): void => undefined;
    let isPending = false;
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      forget();
      forget = whileWanted(
        // What can't be read now stays outdated; the next change asks again.
        () => load().catch((error: unknown) => void userErrorOf(error)),
        (value) => {
          if (value === undefined) return;
          isPending = false;
          setNewer(value);
          setOutdated(false);
        },
        PAUSE_MS,
      );
    };
    const shown = (): void => {
      if (isPending) look();
    };
    const end = watchWorkbook(() => {
      isPending = true;
      setOutdated(true);
      look();
    });
    document.addEventListener('visibilitychange', shown);
    return () => {
      forget();
      document.removeEventListener('visibilitychange', shown);
      end();
    };
  }, [load]);
  return { newer, isOutdated };
}
