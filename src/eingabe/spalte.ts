import { gefaltet } from '../core/text/falten';
import { istLeer, istLeerOderNull } from './leer';
import type { Leser } from './werte';

/** A column or option by name, how a cell of it is read, and whether 0 counts as missing (LE-2). */
export interface Spalte<T> {
  readonly name: string;
  readonly lese: Leser<T>;
  readonly nullIstLeer: boolean;
}

const bekannt = new Set<string>();

/** Every column and option of the add-in is made here, once, when the script is loaded. */
export function spalte<T>(name: string, lese: Leser<T>, nullIstLeer: boolean): Spalte<T> {
  bekannt.add(gefaltet(name));
  return { name, lese, nullIstLeer };
}

/** KO-3: does any function know a column or option of this folded name? */
export const istBekannt = (name: string): boolean => bekannt.has(name);

/** Does the value count as a blank cell of the column? */
export const leerIn = (s: Spalte<unknown>, wert: unknown): boolean =>
  s.nullIstLeer ? istLeerOderNull(wert) : istLeer(wert);
