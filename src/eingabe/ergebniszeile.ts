import { wertFehler } from '../core/fehler';
import { gefaltet, ohneUnsichtbares } from '../core/text/falten';
import { zahlAusText } from '../core/text/zahltext';
import { MELDUNG } from './meldungen';
import { istLeerOderNull } from './leer';

/** KO-2: what Excel, other programs and this one call the row that adds up a table. */
const NAMEN: ReadonlySet<string> = new Set(
  ['Summe', 'Gesamt', 'Gesamtsumme', 'Insgesamt', 'Ergebnis', 'Total'].map((name) => gefaltet(name)),
);

/** Sums of sheets differ in the last digits from sums of cents. */
const GENAUIGKEIT = 0.005;

/** What has to be known of a table to find its totals row. */
export interface Datenzeilen {
  /** The rows with data, as they count in the range. */
  readonly zeilen: readonly number[];
  /** KO-2: the columns that may name a row, the first with a name in any row counts. */
  readonly namen: readonly ((zeile: number) => unknown)[];
  /** Columns whose sum would be in a totals row; those of text hold numbers only by typing error. */
  readonly werte: readonly ((zeile: number) => unknown)[];
}

const istErgebnisname = (name: unknown): boolean =>
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

/**
 * KO-2: the totals row of a table, which would be counted as a post or a town: the last row, if its name says so.
 *
 * @returns its number, null if there is none
 * @throws Fachfehler `WERT` with the way out, if the last row has no name and adds up the rows above
 */
export function ergebniszeile({ zeilen, namen, werte }: Datenzeilen): number | null {
  const letzte = zeilen.at(-1);
  if (letzte === undefined || zeilen.length === 1) return null;
  const name = namen.find((n) => zeilen.some((z) => !istLeerOderNull(n(z))))?.(letzte);
  if (istErgebnisname(name)) return letzte;
  if (!istLeerOderNull(name) || zeilen.length < 3) return null;
  if (istSumme(letzte, zeilen.slice(0, -1), werte)) throw wertFehler(MELDUNG.summenzeile(letzte));
  return null;
}
