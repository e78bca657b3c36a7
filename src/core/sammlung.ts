/** The value of a key, computed once for the life of the map. ST-1: no map outlives a call. */
export function gemerkt<K, V>(speicher: Map<K, V>, schluessel: K, rechne: () => V): V {
  let wert = speicher.get(schluessel);
  if (wert === undefined) {
    wert = rechne();
    speicher.set(schluessel, wert);
  }
  return wert;
}

/** Values with the same key together, in the order in which they come. */
export function gruppiert<T, K>(werte: Iterable<T>, schluessel: (wert: T) => K): Map<K, T[]> {
  const gruppen = new Map<K, T[]>();
  for (const wert of werte) gemerkt(gruppen, schluessel(wert), (): T[] => []).push(wert);
  return gruppen;
}
