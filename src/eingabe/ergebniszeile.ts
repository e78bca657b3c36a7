import { wertFehler } from '../core/fehler';
import { nenntSumme } from '../core/tabellen/summenname';
import { gefaltet, ohneUnsichtbares } from '../core/text/falten';
import { zahlAusText } from '../core/text/zahltext';
import { ERGEBNISNAMEN } from '../mappe/woerter';
import { MELDUNG } from './meldungen';
import { istLeerOderNull } from './leer';

const NAMEN: ReadonlySet<string> = new Set(ERGEBNISNAMEN.map((name) => gefaltet(name)));

/** Sums of sheets differ in the last digits from sums of cents. */
const GENAUIGKEIT = 0.005;

/** What has to be known of a table to find its totals row. */
export interface Datenzeilen {
  /** The rows with data, as they count in the range. */
  readonly zeilen: readonly number[];
  /** KO-2: what names a row; null = no column that could has a name in any row. */
  readonly name: ((zeile: number) => unknown) | null;
  /** The column that names the rows, or that would; for messages. */
  readonly namensspalte: string;
  /** Columns whose sum would be in a totals row; those of text hold numbers only by typing error. */
  readonly werte: readonly ((zeile: number) => unknown)[];
}

/** KO-2: is it what a totals row is called, and nothing else? */
export const istErgebnisname = (name: unknown): boolean =>
  typeof name === 'string' && NAMEN.has(gefaltet(ohneUnsichtbares(name).replace(/[\s:]{1,20}$/, '')));

function zahl(zelle: unknown): number | null {
  if (typeof zelle === 'string') return zahlAusText(zelle);
  return typeof zelle === 'number' ? zelle : null;
}

/** Is every number in the row the sum of the numbers above it? */
function istSumme(zeile: number, darueber: readonly number[], werte: Datenzeilen['werte']): boolean {
  let summen = 0;
  for (const wert of werte) {
    const betrag = zahl(wert(zeile));
    if (betrag === null || betrag === 0) continue;
    const summe = darueber.reduce((s, z) => s + (zahl(wert(z)) ?? 0), 0);
    if (!(Math.abs(betrag - summe) <= GENAUIGKEIT)) return false;
    summen += 1;
  }
  return summen > 0;
}

/** KO-2: the last row of a table, if it is none of its data, or nobody knows whether it is. */
export type LetzteZeile =
  | { readonly art: 'ergebnis'; readonly zeile: number }
  | { readonly art: 'ohneName'; readonly zeile: number }
  | null;

/**
 * KO-2: the totals row of a table, which would be counted as a post or a town: the last row, if its name says so. One
 * without a name among named ones is counted, and said to be.
 *
 * @throws Fachfehler `WERT` with the way out, if the last row adds up the rows above and has no name, or one that
 *   speaks of a sum
 */
export function letzteZeile({ zeilen, name, namensspalte, werte }: Datenzeilen): LetzteZeile {
  const zeile = zeilen.at(-1);
  if (zeile === undefined || zeilen.length === 1) return null;
  const eigener = name?.(zeile);
  if (istErgebnisname(eigener)) return { art: 'ergebnis', zeile };
  const ohneName = istLeerOderNull(eigener);
  const verdaechtig = ohneName || (typeof eigener === 'string' && nenntSumme(eigener));
  if (verdaechtig && zeilen.length > 2 && istSumme(zeile, zeilen.slice(0, -1), werte)) {
    if (!ohneName) throw wertFehler(MELDUNG.summenzeileMitName(zeile, String(eigener).trim()));
    throw wertFehler(
      name === null
        ? MELDUNG.summenzeileOhneSpalte(zeile, namensspalte)
        : MELDUNG.summenzeile(zeile, namensspalte),
    );
  }
  return ohneName && name !== null ? { art: 'ohneName', zeile } : null;
}
