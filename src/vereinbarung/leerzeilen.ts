import type { Vereinbarung } from './form';

const istLeer = (zeile: object): boolean =>
  Object.values(zeile).every(
    (wert: unknown) => wert === null || (Array.isArray(wert) && wert.every((einer) => einer === null)),
  );

function ohneEnde<Z extends object>(zeilen: readonly Z[]): readonly Z[] {
  let ende = zeilen.length;
  while (ende > 0 && istLeer(zeilen[ende - 1] ?? {})) ende--;
  return ende === zeilen.length ? zeilen : zeilen.slice(0, ende);
}

/**
 * AS-2: the answers without posts and towns at the end of their list of which nothing is said yet: a form begins a row before
 * anybody fills it in. Rows before them keep their place; where nothing goes, these are the same answers.
 */
export function ohneLeereEnden(v: Vereinbarung): Vereinbarung {
  const [stellen, kommunen] = [ohneEnde(v.stellen), ohneEnde(v.kommunen)];
  return stellen === v.stellen && kommunen === v.kommunen ? v : { ...v, stellen, kommunen };
}
