import { useEffect, useState } from 'react';
import type { Vereinbarung } from '../../vereinbarung/form';
import { type OtherYear, otherYears } from './figures/other-years';
import { partsOf } from './use-figures';

/** So long nothing has changed before the first year is computed. */
const PAUSE_MS = 400;

/**
 * AS-13: the own share with other years, one computed after the other, so that keys and clicks come in between.
 *
 * @returns `null` until all are known
 */
export function useOtherYears(answers: Vereinbarung): readonly OtherYear[] | null {
  const [known, setKnown] = useState<readonly OtherYear[] | null>(null);
  useEffect(() => {
    setKnown(null);
    const port = globalThis.kimFunctions;
    if (!port) return;
    const years = otherYears(port, answers);
    const found: OtherYear[] = [];
    const step = (): void => {
      const next = years.next();
      if (next.done === true) {
        setKnown(found);
        return;
      }
      if (next.value) found.push(next.value);
      timer = setTimeout(step);
    };
    let timer = setTimeout(step, PAUSE_MS);
    return () => clearTimeout(timer);
  }, partsOf(answers));
  return known;
}
