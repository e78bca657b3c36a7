import { pruefeSchluesselart } from '../core/verteilung/schluesselhinweise';
import { NULL, type Dezimal } from '../core/zahl/dezimal';
import { bereichAus, ohneLeerenRand, pruefeName, pruefeUmfang } from './bereich';
import { Funde } from './funde';
import { liesBereich, type Gelesen } from './gelesen';
import { istLeerOderNull } from './leer';
import { schluessel } from './werte';

export interface Schluessel {
  /** The range without its blank edge. */
  readonly zeilen: readonly (readonly unknown[])[];
  /** Row by row up to the last key > 0: a whole column is mostly blank, and what is blank costs nothing. */
  readonly werte: readonly Dezimal[];
}

/** VT-4: reads `schluessel`, a range of numbers without headings; a blank key is 0. */
export const schluesselAus = (argument: string, wert: unknown): Gelesen<Schluessel> =>
  liesBereich<Schluessel>(argument, { zeilen: [], werte: [] }, () => {
    const bereich = bereichAus(wert);
    pruefeName(bereich);
    const zeilen = ohneLeerenRand(bereich);
    const funde = new Funde();
    const werte = zeilen.flatMap((zeile, z) =>
      zeile.map((k, s) =>
        istLeerOderNull(k) || funde.istVoll
          ? NULL
          : (funde.lies(z + 1, s, String(s + 1), () => schluessel(k)) ?? NULL),
      ),
    );
    while (werte.at(-1)?.isZero() === true) werte.pop();
    if (funde.istLeer) {
      pruefeUmfang(werte.length);
      pruefeSchluesselart(werte);
    }
    return { werte: { zeilen, werte }, hinweise: [], funde: funde.liste };
  });
