import { EIGENANTEILE, HAUSHALT, KOSTENTEILUNG } from '../../mappe/ergebnisse';
import { ERGEBNISBETRAG } from '../aktualisierung/nachberechnung';
import type { Vollzelle } from './pruefsumme';

/** Headings first. */
export type Ergebnistabelle = readonly (readonly Vollzelle[2][])[];

const SPALTEN = Object.entries({ HAUSHALT, KOSTENTEILUNG, EIGENANTEILE }).map(([funktion, spalten]) => {
  const namen = spalten.map(({ name }) => name);
  const betrag = namen.indexOf(ERGEBNISBETRAG[funktion as keyof typeof ERGEBNISBETRAG]);
  return { funktion, betrag, namen: namen.slice(0, betrag + 1) };
});

/**
 * AK-4: the results that the sheets of a copy hold, by function, as far as the column of their amounts: where the headings
 * stand and as far down as there are amounts. Of results with the same headings it is the first.
 */
export function ergebnisseAus(
  blaetter: Iterable<readonly Vollzelle[]>,
): ReadonlyMap<string, Ergebnistabelle> {
  const gefunden = new Map<string, Ergebnistabelle>();
  for (const zellen of blaetter) {
    const werte = new Map(zellen.map(([zeile, spalte, wert]) => [`${zeile},${spalte}`, wert]));
    for (const [zeile, spalte] of zellen)
      for (const { funktion, namen, betrag } of SPALTEN) {
        const reihe = (z: number): Vollzelle[2][] =>
          namen.map((_, s) => werte.get(`${z},${spalte + s}`) ?? '');
        if (gefunden.has(funktion) || namen.some((name, s) => werte.get(`${zeile},${spalte + s}`) !== name))
          continue;
        const tabelle = [reihe(zeile)];
        for (let z = zeile + 1; typeof werte.get(`${z},${spalte + betrag}`) === 'number'; z++)
          tabelle.push(reihe(z));
        if (tabelle.length > 1) gefunden.set(funktion, tabelle);
      }
  }
  return gefunden;
}
