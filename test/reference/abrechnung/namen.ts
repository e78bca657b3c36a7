/** KO-1: names that differ in case, umlauts, spaces, hyphens and underscores only are the same. */
export const gefaltet = (name: string): string =>
  name
    .toUpperCase()
    .replaceAll('Ä', 'AE')
    .replaceAll('Ö', 'OE')
    .replaceAll('Ü', 'UE')
    .replace(/[\s\u00a0_-]/g, '');

export const gleicherName = (a: string, b: string): boolean => gefaltet(a) === gefaltet(b);

/** Is any name in the list twice? */
export const doppelt = (namen: readonly string[]): boolean =>
  new Set(namen.map(gefaltet)).size < namen.length;
