import { useEffect, useState } from 'react';
import { watchResults } from '../../workbook/read/selection';
import { useLoaded, type Loaded } from '../ui/use-loaded';
import { userErrorOf } from '../ui/user-error';
import { whileWanted } from '../ui/while-wanted';
import { type Holdings, loadHoldings } from './holdings';

/** So long nothing has changed in the workbook before it is computed anew: somebody who types goes from cell to cell. */
const PAUSE_MS = 1_000;

interface KnownHoldings {
  readonly holdings: Loaded<Holdings>;
  /** The workbook has changed since, and what it holds now is not known yet. */
  readonly isOutdated: boolean;
}

/**
 * AK-1: what the workbook holds, also after somebody has changed a cell while it was shown. Only where it holds an agreement is
 * anything watched, and nothing is computed while nobody can see it: it is the thread of the functions.
 */
export function useHoldings(): KnownHoldings {
  const loaded = useLoaded(loadHoldings);
  const [newer, setNewer] = useState<Holdings | null>(null);
  const [isOutdated, setOutdated] = useState(false);
  const hasAgreements = loaded.kind === 'there' && loaded.value.agreements.agreements.length > 0;
  useEffect(() => {
    if (!hasAgreements) return undefined;
    let forget = (): void => undefined;
    let isPending = false;
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      forget();
      forget = whileWanted(
        // What can't be read now stays outdated; the next change asks again.
        () => loadHoldings().catch((error: unknown) => void userErrorOf(error)),
        (value) => {
          if (!value) return;
          isPending = false;
          setNewer(value);
          setOutdated(false);
        },
        PAUSE_MS,
      );
    };
    const changed = (): void => {
      isPending = true;
      setOutdated(true);
      look();
    };
    const shown = (): void => {
      if (isPending) look();
    };
    const watching = watchResults(changed);
    watching.catch(userErrorOf);
    document.addEventListener('visibilitychange', shown);
    return () => {
      forget();
      document.removeEventListener('visibilitychange', shown);
      watching.then((end) => end()).catch(userErrorOf);
    };
  }, [hasAgreements]);
  return {
    holdings: newer === null ? loaded : { kind: 'there', value: newer },
    isOutdated,
  };
}
