import { PARAMETERSATZ } from '../../src/parameters';
import { Zufall } from './zufall';

/** The seed of all measurements. */
const SAAT = 15621;

const GRUPPEN = [
  ...new Set(
    PARAMETERSATZ.tarife.filter((t) => t.tarif === 'TVöD-VKA').flatMap((t) => [...t.betraege.keys()]),
  ),
];

export type Bereich = (string | number | null)[][];

const KOPF = ['Stelle', 'Kommune', 'Gruppe', 'Stufe', 'VZÄ', 'Sachkosten je VZÄ', 'Höchstbetrag'];

/** Posts of 1.0 VZÄ; `verschiedene` is how many different combinations of group, step and money occur. */
export function stellen(anzahl: number, verschiedene: number): Bereich {
  const zufall = new Zufall(SAAT);
  const muster = Array.from({ length: verschiedene }, (_, i) => [
    zufall.wahl(GRUPPEN),
    zufall.ganz(2, 6),
    1,
    9000 + i,
    50000 + zufall.ganz(0, 10) * 1000,
  ]);
  const zeilen = Array.from({ length: anzahl }, (_, i) => [
    `Stelle ${i + 1}`,
    null,
    ...(muster[i % verschiedene] as (string | number)[]),
  ]);
  return [KOPF, ...zeilen];
}

/** Posts whose employer cost differs too: each has its own share of a full post. */
export const verschiedeneStellen = (anzahl: number): Bereich =>
  stellen(anzahl, anzahl).map((zeile, i) =>
    i === 0 ? zeile : zeile.map((zelle, s) => (KOPF[s] === 'VZÄ' ? 0.5 + i / (2 * anzahl) : zelle)),
  );

export function schluessel(anzahl: number): number[] {
  const zufall = new Zufall(SAAT);
  return Array.from({ length: anzahl }, () => zufall.ganz(1, 100000));
}

/** Arguments of EIGENANTEIL: kosten, vzae, hoechstbetrag. */
export function foerderfaelle(anzahl: number): [number, number, number][] {
  const zufall = new Zufall(SAAT);
  return Array.from({ length: anzahl }, () => [
    zufall.ganz(3000000, 30000000) / 100,
    zufall.ganz(2, 16) / 4,
    zufall.ganz(30, 60) * 1000,
  ]);
}
