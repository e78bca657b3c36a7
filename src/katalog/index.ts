import { ABRECHNUNG } from './abrechnung';
import { FOERDERUNG } from './foerderung';
import type { Funktionseintrag, Sachgebiet } from './form';
import { PERSONAL } from './personal';
import { PLANUNG } from './planung';
import { RECHENWEG } from './rechenweg';
import { TABELLEN } from './tabellen';
import { VERTEILUNG } from './verteilung';
import { ZEIT } from './zeit';

/** In the order in which a clerk meets them. */
export const SACHGEBIETE: readonly Sachgebiet[] = [
  FOERDERUNG,
  PERSONAL,
  VERTEILUNG,
  TABELLEN,
  PLANUNG,
  ABRECHNUNG,
  ZEIT,
  RECHENWEG,
];

/** Every function by its id. */
const FUNKTIONEN: ReadonlyMap<string, Funktionseintrag> = new Map(
  SACHGEBIETE.flatMap(({ funktionen }) => Object.entries(funktionen)),
);

/** The entry of a function; `undefined` for one that this version does not know. */
export const eintragZu = (id: string): Funktionseintrag | undefined => FUNKTIONEN.get(id);

export interface Gruppe<F> {
  readonly titel: string;
  readonly funktionen: readonly F[];
}

/** Holds functions that no subject names. */
export const WEITERE = 'Weitere';

/** The given functions by subject; those that no subject names come last. */
export function nachSachgebiet<F extends { readonly id: string }>(funktionen: readonly F[]): Gruppe<F>[] {
  const gruppen = SACHGEBIETE.map((gebiet) => ({
    titel: gebiet.titel,
    funktionen: Object.keys(gebiet.funktionen).flatMap((id) => funktionen.find((f) => f.id === id) ?? []),
  }));
  const weitere = { titel: WEITERE, funktionen: funktionen.filter(({ id }) => !FUNKTIONEN.has(id)) };
  return [...gruppen, weitere].filter((gruppe) => gruppe.funktionen.length > 0);
}
