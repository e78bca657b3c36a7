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
  for (const wert of werte) {
    const name = schluessel(wert);
    const gruppe = gruppen.get(name);
    if (gruppe === undefined) gruppen.set(name, [wert]);
    else gruppe.push(wert);
  }
  return gruppen;
}

/**
 * The last value that begins no later than `stelle`. By halves: own tables of a workbook may have thousands of rows, and
 * every month of every post asks.
 *
 * @param sortiert by `beginn`, ascending
 */
export function letzterBis<T>(
  sortiert: readonly T[],
  beginn: (wert: T) => number,
  stelle: number,
): T | undefined {
  let [von, bis] = [0, sortiert.length];
  while (von < bis) {
    const mitte = (von + bis) >>> 1;
    if (beginn(sortiert[mitte] as T) <= stelle) von = mitte + 1;
    else bis = mitte;
  }
  return sortiert[von - 1];
}

/** The smallest of numbers. No spread into a call: a long list does not fit the stack. */
export function kleinste(zahlen: Iterable<number>): number {
  let ergebnis = Infinity;
  for (const zahl of zahlen) ergebnis = Math.min(ergebnis, zahl);
  return ergebnis;
}

/** The largest of numbers. */
export function groesste(zahlen: Iterable<number>): number {
  let ergebnis = -Infinity;
  for (const zahl of zahlen) ergebnis = Math.max(ergebnis, zahl);
  return ergebnis;
}
