import { gefaltet } from '../text/falten';

/** KO-2: parts of names that speak of a sum, wherever they stand. */
const TEILE = ['SUMME', 'GESAMT', 'TOTAL', 'ERGEBNIS'] as const;
/** The same as words of their own: Gesamtsteuerung is a post. */
const WORT = /(^|[^\p{L}])(gesamt|insgesamt|total|ergebnis|alle[nrs]?)($|[^\p{L}])/iu;

/** KO-2: is the row called a sum ("Zwischensumme", "Südkreis gesamt", "alle")? */
export const istSummenname = (name: string): boolean => gefaltet(name).includes(TEILE[0]) || WORT.test(name);

/** KO-2: does the name of a row speak of a sum in any of its parts ("Gesamtkreis")? */
export const nenntSumme = (name: string): boolean =>
  istSummenname(name) || TEILE.some((teil) => gefaltet(name).includes(teil));
