import { Referenzfehler, type Bruch } from './bruch';
import type { Daten, Satz } from './daten';
import type { Tag } from './monate';

/** FS-1: the rate that holds on the day; rows brought along go before the built-in ones. A gap is an error. */
export function foerdersatzAm(
  daten: Daten,
  baustein: string,
  stichtag: Tag,
  merkmal = 'PERSONAL',
  eigene: readonly Satz[] = [],
): Satz {
  const treffer = [...eigene, ...daten.saetze].find(
    (s) =>
      s.baustein === baustein &&
      s.merkmal === merkmal &&
      s.ab <= stichtag &&
      (s.bis === null || stichtag <= s.bis),
  );
  if (!treffer) throw new Referenzfehler('NV', `kein Satz Baustein ${baustein} ${merkmal} am ${stichtag}`);
  return treffer;
}

export const foerdersatz = (
  daten: Daten,
  baustein: string,
  stichtag: Tag,
  merkmal = 'PERSONAL',
  eigene: readonly Satz[] = [],
): Bruch => foerdersatzAm(daten, baustein, stichtag, merkmal, eigene).wert;
