import { OPTIONSANGABEN, type Liste, spaltenVon } from '../tabellen';
import { ANGABEN } from '../../mappe/angaben';
import type { Antwort, Vereinbarung } from '../form';
import type { Felder } from './zeilenpaare';

/** In front of a Merkmal, so that it is no column of the list. */
const MERKMAL = 'merkmal:';

/** The rows of a list, the values of a town under the names of the Merkmale. */
export function zeilenVon(vereinbarung: Vereinbarung, liste: Liste): Felder[] {
  if (liste !== 'kommunen') return vereinbarung[liste] as unknown as Felder[];
  const namen = vereinbarung.gewichte.map(({ merkmal }) => `${MERKMAL}${merkmal ?? ''}`);
  return vereinbarung.kommunen.map(({ merkmale, ...zeile }) => ({
    ...zeile,
    ...Object.fromEntries(namen.map((name, i) => [name, merkmale[i] ?? null])),
  }));
}

/** The way back: a town has a value for each Gewicht of the agreement. */
export function alsZeilen(
  liste: Liste,
  zeilen: readonly Felder[],
  gewichte: readonly { readonly merkmal: string | null }[],
): readonly object[] {
  const spalten = spaltenVon(liste).map(([id]) => id);
  return zeilen.map((zeile) => ({
    ...Object.fromEntries(spalten.map((id) => [id, zeile[id] ?? null])),
    ...(liste === 'kommunen' && {
      merkmale: gewichte.map(({ merkmal }) => zeile[`${MERKMAL}${merkmal ?? ''}`] ?? null),
    }),
  }));
}

/** The single answers as fields of one row: value and source of each. */
export function einzelneVon(vereinbarung: Vereinbarung, teil: 'angaben' | 'optionen'): Felder {
  const ids = Object.keys(teil === 'angaben' ? ANGABEN : OPTIONSANGABEN);
  const antworten = vereinbarung[teil] as Readonly<Record<string, Antwort | undefined>>;
  return Object.fromEntries(
    ids.flatMap((id) => [
      [id, antworten[id]?.wert ?? null],
      [`${id}.quelle`, antworten[id]?.quelle ?? null],
    ]),
  );
}

/** The way back; an option without a value is none. */
export function alsAntworten(felder: Felder, teil: 'angaben' | 'optionen'): Record<string, Antwort> {
  const ids = Object.keys(teil === 'angaben' ? ANGABEN : OPTIONSANGABEN);
  return Object.fromEntries(
    ids.flatMap((id): [string, Antwort][] => {
      const wert = felder[id] ?? null;
      const quelle = (felder[`${id}.quelle`] ?? null) as string | null;
      const leer = wert === null && (quelle === null || teil === 'optionen');
      return leer ? [] : [[id, { wert, quelle }]];
    }),
  );
}
