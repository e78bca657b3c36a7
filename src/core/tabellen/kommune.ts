import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { SCHLUESSELHINWEIS, type Tabellenhinweis } from '../meldungen/hinweise';
import type { Dezimal } from '../zahl/dezimal';
import { gefaltet } from '../text/falten';

/** One row of `kommunen`. */
export interface Kommune {
  /** Row in the range (1 = header). */
  readonly zeile: number;
  readonly kommune: string;
  /** >= 0 */
  readonly schluessel: Dezimal;
}

/** TB-8: a Kommune with what it pays on account, EUR; 0 = nothing was said. */
export interface Abschlagszahler extends Kommune {
  readonly abschlag: Dezimal;
}

/**
 * PR-1: every Kommune once. A name twice would get money twice, or leave open who pays.
 *
 * @returns position by folded name
 * @throws Fachfehler `WERT` naming both rows
 */
export function kommunenverzeichnis(
  kommunen: readonly Pick<Kommune, 'zeile' | 'kommune'>[],
): ReadonlyMap<string, number> {
  const verzeichnis = new Map<string, number>();
  kommunen.forEach(({ kommune, zeile }, i) => {
    const name = gefaltet(kommune);
    const erste = verzeichnis.get(name);
    if (erste !== undefined) {
      const davor = (kommunen[erste] as { readonly zeile: number }).zeile;
      throw wertFehler(FEHLER.kommuneDoppelt(kommune, davor, zeile));
    }
    verzeichnis.set(name, i);
  });
  return verzeichnis;
}

/**
 * TB-3: what has to hold of the list before posts are shared by it.
 *
 * @param gemeinsam is there a post without a Kommune?
 * @throws Fachfehler `WERT` for a Kommune listed twice, or for keys that are all zero if a post is shared by them
 */
export function pruefeKommunen(kommunen: readonly Kommune[], gemeinsam: boolean): void {
  kommunenverzeichnis(kommunen);
  if (gemeinsam && kommunen.every((k) => k.schluessel.isZero())) throw wertFehler(FEHLER.keinSchluessel);
}

/** So many are named; the cell has to stay readable. */
const GENANNTE = 10;

/** PR-1, VT-4: who has no part in what is shared; a key may have been forgotten. None if there is none. */
export function ohneAnteil(kommunen: readonly Kommune[]): Tabellenhinweis[] {
  const namen = kommunen.filter((k) => k.schluessel.isZero()).map((k) => k.kommune);
  if (namen.length === 0) return [];
  const genannt = namen.slice(0, GENANNTE).join(', ');
  const weitere = namen.length - GENANNTE;
  return [{ regel: 'PR-1', satz: SCHLUESSELHINWEIS.ohneAnteil(genannt, Math.max(0, weitere)) }];
}
