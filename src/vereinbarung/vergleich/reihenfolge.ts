import { gefaltet } from '../../core/text/falten';
import type { Vereinbarung } from '../form';

const schluesselVon = (v: Vereinbarung): ReadonlyMap<string, number> =>
  new Map(v.kommunen.map((k) => [gefaltet(k.kommune ?? ''), k.schluessel ?? 0]));

/** VT-3: one of them bears the rest, by its place in the list. */
const NACH_PLATZ: readonly unknown[] = ['ERSTE', 'LETZTE'];

/**
 * SC-2: sorting changes nothing but who gets the odd step where that goes by the order of the list: among equal keys
 * (VT-2, VT-3), or to the first or the last (VT-3). The towns for which it may have changed; none if it has not.
 */
export function reihenfolgewirkung(zuletzt: Vereinbarung, blatt: Vereinbarung): string[] {
  const werte = schluesselVon(blatt);
  const namen = (v: Vereinbarung): string[] =>
    v.kommunen.map((k) => gefaltet(k.kommune ?? '')).filter((name) => (werte.get(name) ?? 0) > 0);
  const [davor, danach] = [namen(zuletzt), namen(blatt)];
  const anzeige = new Map(blatt.kommunen.map((k) => [gefaltet(k.kommune ?? ''), k.kommune ?? '']));
  const regel = blatt.angaben.restregel?.wert ?? null;
  const betroffen = NACH_PLATZ.includes(regel)
    ? anDenEnden(davor, danach, regel === 'ERSTE')
    : vertauscht(davor, danach, werte);
  return betroffen.map((name) => anzeige.get(name) ?? name);
}

function anDenEnden(davor: readonly string[], danach: readonly string[], erste: boolean): string[] {
  const platz = erste ? 0 : -1;
  const [a, b] = [davor.at(platz), danach.at(platz)];
  return a === b || a === undefined || b === undefined || !danach.includes(a) ? [] : [a, b];
}

/** Towns with equal keys that have changed their order. */
function vertauscht(
  davor: readonly string[],
  danach: readonly string[],
  werte: ReadonlyMap<string, number>,
): string[] {
  return danach.filter((name, j) =>
    danach.some((anderer, k) => {
      if (k === j || werte.get(anderer) !== werte.get(name)) return false;
      const [a, b] = [davor.indexOf(name), davor.indexOf(anderer)];
      return a >= 0 && b >= 0 && a < b !== j < k;
    }),
  );
}
