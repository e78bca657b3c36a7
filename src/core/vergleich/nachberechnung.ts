import { NAME, SCHRITT } from '../meldungen/schritte';
import { euro } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { gemerkt } from '../sammlung';
import { gefaltet } from '../text/falten';
import { minus, NULL, type Dezimal } from '../zahl/dezimal';

/** A row of a table that is compared: what names it, and the value. */
export interface Vergleichszeile {
  /** Text or number, as the cell has it. */
  readonly namen: readonly (string | number)[];
  /** By what rows belong together: the names, however a cell writes them. */
  readonly schluessel: string;
  readonly wert: Dezimal;
}

/** NB-2: where a row comes from. */
export type Herkunft = 'beide' | 'neu' | 'entfallen';

export interface Nachberechnungszeile {
  readonly namen: readonly (string | number)[];
  readonly alt: Dezimal;
  readonly neu: Dezimal;
  readonly differenz: Dezimal;
  /** Differenz / Alt; null for Alt 0. */
  readonly veraenderung: Dezimal | null;
  readonly herkunft: Herkunft;
}

const SUMME = gefaltet(NAME.summe);

const istSumme = (z: Vergleichszeile | undefined): boolean =>
  z?.namen.some((n) => gefaltet(String(n)) === SUMME) === true;

const vergleich = (
  namen: Vergleichszeile['namen'],
  alt: Dezimal,
  neu: Dezimal,
  herkunft: Herkunft,
): Nachberechnungszeile => {
  const differenz = minus(neu, alt);
  return { namen, alt, neu, differenz, veraenderung: alt.isZero() ? null : differenz.div(alt), herkunft };
};

/**
 * NB-1, NB-2: compares two tables row by row, in the order of the new one; rows with equal names in the order in which
 * they come. What only the old one has comes before a last row `Summe`. Nothing is added up and nothing is rounded.
 *
 * @returns as many rows as there are names in either table
 */
export function nachberechnung(
  alt: readonly Vergleichszeile[],
  neu: readonly Vergleichszeile[],
  spur?: Spur,
): Nachberechnungszeile[] {
  const offen = new Map<string, Vergleichszeile[]>();
  for (const z of alt) gemerkt(offen, z.schluessel, (): Vergleichszeile[] => []).push(z);
  const genommen = new Set<Vergleichszeile>();
  const zeilen = neu.map((z) => {
    const vorher = offen.get(z.schluessel)?.shift();
    if (vorher === undefined) return vergleich(z.namen, NULL, z.wert, 'neu');
    genommen.add(vorher);
    return vergleich(z.namen, vorher.wert, z.wert, 'beide');
  });
  const entfallen = alt
    .filter((z) => !genommen.has(z))
    .map((z) => vergleich(z.namen, z.wert, NULL, 'entfallen'));
  const ende = istSumme(neu.at(-1)) ? zeilen.length - 1 : zeilen.length;
  const alle = [...zeilen.slice(0, ende), ...entfallen, ...zeilen.slice(ende)];
  for (const z of alle) {
    const titel = SCHRITT.differenz(z.namen.join(' '));
    spur?.notiere('NB-2', titel, `${euro(z.neu)} - ${euro(z.alt)}`, z.differenz);
  }
  return alle;
}
