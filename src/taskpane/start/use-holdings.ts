import { useLoaded, type Loaded } from '../ui/use-loaded';
import { useNewer } from '../ui/use-newer';
import { type Holdings, loadHoldings } from './holdings';

interface KnownHoldings {
  readonly holdings: Loaded<Holdings>;
  /** The workbook has changed since, and what it holds now is not known yet. */
  readonly isOutdated: boolean;
}

/**
 * AK-1: what the workbook holds, also after somebody has changed a cell while it was shown. Only where it holds an agreement is
 * anything watched.
 */
export function useHoldings(): KnownHoldings {
  const loaded = useLoaded(loadHoldings);
  const hasAgreements = loaded.kind === 'there' && loaded.value.agreements.agreements.length > 0;
  const { newer, isOutdated } = useNewer(hasAgreements ? loadHoldings : null);
  return {
    holdings: newer === null ? loaded : { kind: 'there', value: newer },
    isOutdated,
  };
}
