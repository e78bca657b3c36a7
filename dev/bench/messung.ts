import { performance } from 'node:perf_hooks';

/** Runs whose median counts: the machine is shared, single runs say little. */
const LAEUFE = 7;

/** Median milliseconds of one call of `lauf`, after one call to warm up. */
export function millisekunden(lauf: () => unknown): number {
  lauf();
  const zeiten = Array.from({ length: LAEUFE }, () => {
    const beginn = performance.now();
    lauf();
    return performance.now() - beginn;
  }).sort((a, b) => a - b);
  return zeiten[Math.floor(LAEUFE / 2)] as number;
}

/** Median milliseconds per element when `je` runs over all of them. */
export const jeElement = <T>(elemente: readonly T[], je: (element: T) => unknown): number =>
  millisekunden(() => {
    for (const element of elemente) je(element);
  }) / elemente.length;
