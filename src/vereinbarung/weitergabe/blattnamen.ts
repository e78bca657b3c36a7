import type { Blattrolle } from './blattbild';
import { KOPIENAME } from './kopienname';

/** A sheet of a copy. */
export type Kopieblatt = Blattrolle | 'deckblatt' | 'formeln';

export type Kopienamen = Readonly<Record<Kopieblatt, string>>;

/** AK-8: whether a sheet may be one of a copy, by what it is called. */
export const heisstWieKopie = (blatt: string): boolean => blatt.startsWith(KOPIENAME.anfang);

/**
 * AK-8: what the sheets of a copy are called, all with the first number for which all of them are free.
 *
 * @param vergeben names of sheets, in small letters
 */
export function kopienamen(vergeben: ReadonlySet<string>): Kopienamen {
  for (let nummer = 1; ; nummer++) {
    const ende = nummer === 1 ? '' : ` (${nummer})`;
    const namen = Object.fromEntries(
      Object.entries(KOPIENAME.blaetter).map(([blatt, name]) => [blatt, `${KOPIENAME.anfang}${name}${ende}`]),
    ) as Kopienamen;
    if (!Object.values(namen).some((name) => vergeben.has(name.toLowerCase()))) return namen;
  }
}
