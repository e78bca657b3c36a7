import { TABELLENHINWEIS, type Tabellenhinweis } from '../core/meldungen/hinweise';
import type { Ueberschrift } from './ueberschrift';

/** Sentences about posts need no name of the range: the Hinweis stands in their table. */
const STELLEN = 'stellen';

/** So many things are named; the cell has to stay readable. */
const GENANNTE = 10;
const KUERZE = 40;

const kurz = (text: string): string => (text.length > KUERZE ? `${text.slice(0, KUERZE)}…` : text);

function aufzaehlung(texte: readonly string[]): string {
  const genannt = texte.slice(0, GENANNTE);
  if (texte.length > GENANNTE) genannt.push(TABELLENHINWEIS.weitere(texte.length - GENANNTE));
  return genannt.join(', ');
}

const hinweis = (regel: Tabellenhinweis['regel'], argument: string, satz: string): Tabellenhinweis => ({
  regel,
  satz: argument === STELLEN ? satz : TABELLENHINWEIS.in(argument, satz),
});

/** KO-2: a totals row that was passed over. */
export const ergebniszeileHinweis = (argument: string, zeile: number): Tabellenhinweis =>
  hinweis('KO-2', argument, TABELLENHINWEIS.ergebniszeile(zeile));

/** KO-2: a last row without a name, which is counted. */
export const ohneNameHinweis = (argument: string, zeile: number, spalte: string): Tabellenhinweis =>
  hinweis('KO-2', argument, TABELLENHINWEIS.ohneName(zeile, spalte));

/**
 * KO-3: filled columns that are not read; none if there are none.
 *
 * @param wohin the argument that has such a column; null = none
 */
export function nichtGelesenHinweis(
  argument: string,
  ueberschriften: readonly Ueberschrift[],
  wohin: (u: Ueberschrift) => string | null,
): Tabellenhinweis[] {
  const gesagt = ueberschriften.map((u) => {
    const anderes = wohin(u);
    return anderes === null ? kurz(u.text) : TABELLENHINWEIS.gehoertIn(kurz(u.text), anderes);
  });
  const texte = [...new Set(gesagt)];
  if (texte.length === 0) return [];
  return [hinweis('KO-3', argument, TABELLENHINWEIS.nichtGelesen(aufzaehlung(texte)))];
}

/** KO-3: an own pay table that says nothing of the tariff in use. */
export const ohneTarifHinweis = (argument: string, tarif: string, standard: string): Tabellenhinweis =>
  hinweis('KO-3', argument, TABELLENHINWEIS.ohneTarif(tarif, standard));

/** LE-2: an option of 0, which may be a blank cell. */
export const optionNullHinweis = (name: string): Tabellenhinweis => ({
  regel: 'LE-2',
  satz: TABELLENHINWEIS.optionNull(name),
});

/** LE-2: parameters of 0, which may be blank cells; none if there are none. */
export function parameterNullHinweis(
  argument: string,
  nullen: readonly { readonly name: string; readonly zeile: number }[],
): Tabellenhinweis[] {
  if (nullen.length === 0) return [];
  const zeilen = nullen.map(({ name, zeile }) => TABELLENHINWEIS.parameterzeile(name, zeile));
  return [hinweis('LE-2', argument, TABELLENHINWEIS.parameterNull(aufzaehlung(zeilen)))];
}
