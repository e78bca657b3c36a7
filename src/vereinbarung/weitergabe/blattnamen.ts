import type { Blattrolle } from './blattbild';
import { KOPIENAME } from './kopienname';

/** A sheet of a copy. */
export type Kopieblatt = Blattrolle | 'deckblatt' | 'formeln';

/** AK-8: whether a sheet may be one of a copy, by what it is called. */
export const heisstWieKopie = (blatt: string): boolean => blatt.startsWith(KOPIENAME.anfang);

const FESTE = Object.keys(KOPIENAME.blaetter) as (keyof typeof KOPIENAME.blaetter)[];

/**
 * AK-8: what a sheet of a copy is called.
 *
 * @param ende what tells the copy from others in the same workbook
 */
export function kopiename(blatt: Kopieblatt, ende: string): string {
  const fest = FESTE.find((name) => name === blatt);
  const name = fest ? KOPIENAME.blaetter[fest] : blatt.replace('nachberechnung', KOPIENAME.nachberechnung);
  return `${KOPIENAME.anfang}${name}${ende}`;
}

/**
 * AK-8: what the names of a copy end with: the first number for which all of them are free.
 *
 * @param vergeben names of sheets, in small letters
 * @param blaetter sheets that not every copy has
 */
export function kopieende(vergeben: ReadonlySet<string>, blaetter: readonly Blattrolle[]): string {
  for (let nummer = 1; ; nummer++) {
    const ende = nummer === 1 ? '' : ` (${nummer})`;
    const istVergeben = (blatt: Kopieblatt): boolean => vergeben.has(kopiename(blatt, ende).toLowerCase());
    if (![...FESTE, ...blaetter].some(istVergeben)) return ende;
  }
}
