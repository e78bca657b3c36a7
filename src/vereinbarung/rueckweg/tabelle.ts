import { gefaltet, ohneUnsichtbares } from '../../core/text/falten';
import type { Mappenspalte } from '../../mappe/spalte';
import { ANDERE_WOERTER, ERGEBNISNAMEN } from '../../mappe/woerter';
import type { Tabellenstand, Zellinhalt } from './mappenstand';

/** KO-1: a bracket that holds only the unit, and a colon at the end. */
const EINHEIT = /\s*\((?:%|v\.H\.|€|EUR|Euro|Anzahl|VZÄ)\)\s*$/i;
const ohneZusatz = (kopf: string): string => kopf.replace(EINHEIT, '').replace(/\s*:\s*$/, '');

/**
 * KO-1, KO-3: in which column of a table each of the given ones stands, or -1: by its exact heading, by its name whatever
 * the spelling, or by another word that means it. Columns of the user's own are none of them.
 */
export function plaetzeIn(kopf: readonly string[], spalten: readonly Mappenspalte[]): number[] {
  const gefalteter = kopf.map((name) => gefaltet(ohneZusatz(name)));
  const suche = (name: string): number => {
    const genau = kopf.indexOf(name);
    return genau >= 0 ? genau : gefalteter.indexOf(gefaltet(name));
  };
  return spalten.map(({ name }) => {
    const eigener = suche(name);
    if (eigener >= 0) return eigener;
    return (ANDERE_WOERTER[name] ?? []).map(suche).find((platz) => platz >= 0) ?? -1;
  });
}

const NAMEN: ReadonlySet<string> = new Set(ERGEBNISNAMEN.map((name) => gefaltet(name)));

/** KO-2: is it what a totals row is called, and nothing else? */
export const istErgebniszeile = (name: unknown): boolean =>
  typeof name === 'string' && NAMEN.has(gefaltet(ohneUnsichtbares(name).replace(/[\s:]{1,20}$/, '')));

const istLeer = (zelle: Zellinhalt): boolean => zelle === null || zelle === '';

/** A row with its place among the rows of the table. */
export interface Datenzeile {
  readonly nummer: number;
  readonly zellen: readonly Zellinhalt[];
}

/**
 * The rows that hold answers, with the cells of the given columns alone. KO-2: a last row named Summe is none, as for the
 * functions.
 */
export function datenzeilen(tabelle: Tabellenstand, plaetze: readonly number[]): Datenzeile[] {
  const zeilen = tabelle.zeilen
    .map((zeile, nummer) => ({ nummer, zellen: plaetze.map((platz) => zeile[platz] ?? null) }))
    .filter(({ zellen }) => !zellen.every(istLeer));
  const hatSumme = zeilen.length > 1 && istErgebniszeile(zeilen.at(-1)?.zellen[0]);
  return hatSumme ? zeilen.slice(0, -1) : zeilen;
}
