import type { Mappenspalte, Mass } from '../mappe/spalte';
import { istLeer, istLeerOderNull } from './leer';
import type { Leser } from './werte';

/** A column or option of the workbook, how a cell of it is read, and whether 0 counts as missing (LE-2). */
export interface Spalte<T> {
  readonly name: string;
  /** The table cannot be read without this column. */
  readonly pflicht: boolean;
  readonly lese: Leser<T>;
  readonly nullIstLeer: boolean;
  /** KO-1: what a bracket behind its name may say; null = nothing. */
  readonly mass: Mass | null;
}

type Gelesene<L> = { readonly [K in keyof L]: Spalte<L[K] extends Leser<infer T> ? T : never> };

/**
 * Says how columns or options are read. Every one of the add-in is made here, once, when the script is loaded.
 *
 * @param auchNull LE-2: those where 0 is a value; elsewhere it counts as a blank cell
 */
export function spalten<L extends Readonly<Record<string, Leser<unknown>>>>(
  mappe: Readonly<Record<keyof L, Mappenspalte>>,
  lese: L,
  auchNull: readonly (keyof L)[] = [],
): Gelesene<L> {
  const eintraege = Object.entries<Mappenspalte>(mappe).map(
    ([feld, { name, pflicht = false, mass = null }]) => [
      feld,
      { name, pflicht, mass, lese: lese[feld], nullIstLeer: !auchNull.includes(feld) },
    ],
  );
  return Object.fromEntries(eintraege) as Gelesene<L>;
}

/** Does the value count as a blank cell of the column? */
export const leerIn = (s: Spalte<unknown>, wert: unknown): boolean =>
  s.nullIstLeer ? istLeerOderNull(wert) : istLeer(wert);
