import { gefaltet } from '../../core/text/falten';
import { kanonisch } from '../kanonisch';
import type { Liste } from '../tabellen';

/** A row with its fields; the Merkmale of a town are fields like the others. */
export type Felder = Readonly<Record<string, string | number | boolean | null>>;

/** What names a row of a list. */
const NAMENSFELDER: Readonly<Record<Liste, readonly string[]>> = {
  stellen: ['stelle', 'kommune'],
  kommunen: ['kommune'],
  gewichte: ['merkmal'],
  tarife: ['tarif', 'gueltigAb', 'gruppe', 'stufe'],
  saetze: ['baustein', 'merkmal', 'gueltigAb'],
  parameter: ['parameter', 'gueltigAb', 'tarif'],
};

const TRENNER = '\u0000';

/** KO-1: the name of a row whatever its spelling, blank if it has none. */
function namensschluessel(liste: Liste, zeile: Felder): string {
  const teile = NAMENSFELDER[liste].map((feld) => gefaltet(String(zeile[feld] ?? '')));
  return teile.every((teil) => teil === '') ? '' : teile.join(TRENNER);
}

/** Rows with the same key are taken in their order. */
function paareNach(
  schluessel: (zeile: Felder) => string,
  a: readonly Felder[],
  b: readonly Felder[],
  paare: Map<number, number>,
): void {
  const vergeben = new Set(paare.values());
  const frei = new Map<string, number[]>();
  b.forEach((zeile, j) => {
    const s = schluessel(zeile);
    if (vergeben.has(j) || s === '') return;
    frei.set(s, [...(frei.get(s) ?? []), j]);
  });
  a.forEach((zeile, i) => {
    if (paare.has(i)) return;
    const j = frei.get(schluessel(zeile))?.shift();
    if (j !== undefined) paare.set(i, j);
  });
}

const istAehnlich = (a: Felder, b: Felder): boolean => {
  const gefuellt = Object.entries(a).filter(([, wert]) => wert !== null);
  const gleiche = gefuellt.filter(([feld, wert]) => b[feld] === wert).length;
  return gleiche * 2 >= gefuellt.length && gleiche > 0;
};

const istGleich = (a: Felder, b: Felder): boolean => {
  if (a === b) return true;
  const felder = Object.keys(a);
  return felder.length === Object.keys(b).length && felder.every((feld) => a[feld] === b[feld]);
};

/** So many rows that nothing names are looked at one by one. */
const EINZELN = 300;

/**
 * SC-2: which rows of two states of a list are the same row: equal ones first, then those of one name, then renamed ones,
 * of which at least half is as it was. The order does not matter.
 *
 * @returns position in `b` by position in `a`
 */
export function zeilenpaare(liste: Liste, a: readonly Felder[], b: readonly Felder[]): Map<number, number> {
  // Mostly nothing has changed, and then no row needs its canonical text.
  if (a.length === b.length && a.every((zeile, i) => istGleich(zeile, b[i] as Felder)))
    return new Map(a.map((_, i) => [i, i]));
  const paare = new Map<number, number>();
  paareNach((zeile) => kanonisch(zeile), a, b, paare);
  paareNach((zeile) => namensschluessel(liste, zeile), a, b, paare);
  const vergeben = new Set(paare.values());
  const uebrige = b.flatMap((_, j) => (vergeben.has(j) ? [] : [j])).slice(0, EINZELN);
  a.forEach((zeile, i) => {
    if (paare.has(i)) return;
    const platz = uebrige.findIndex((j) => istAehnlich(zeile, b[j] as Felder));
    const [j] = platz < 0 ? [] : uebrige.splice(platz, 1);
    if (j !== undefined) paare.set(i, j);
  });
  return paare;
}
