import { ANGABEN, type Angabename } from '../mappe/angaben';
import { OPTIONSANGABEN, spaltenVon, type Liste, type Option } from './tabellen';

/** Where an answer stands, for whoever leads there; rows are counted from 0. */
export type Feld =
  | { readonly teil: 'angaben'; readonly id: Angabename; readonly quelle?: true }
  /** `id` null = the options as a whole. */
  | { readonly teil: 'optionen'; readonly id: Option | null; readonly quelle?: true }
  | {
      readonly teil: Liste;
      /** null = the list as a whole. */
      readonly zeile: number | null;
      /** The field of the row; null = the row as a whole. */
      readonly spalte: string | null;
    };

const BEREICH: Readonly<Record<Liste | 'angaben' | 'optionen', string>> = {
  angaben: 'Angaben',
  optionen: 'Optionen',
  stellen: 'Stellen',
  kommunen: 'Kommunen',
  gewichte: 'Gewichte',
  tarife: 'Tarif',
  saetze: 'Fördersätze',
  parameter: 'Parameter',
};

/** The name of a part of an agreement, as a user knows it. */
export const bereichsname = (teil: Feld['teil']): string => BEREICH[teil];

const mitQuelle = (name: string, quelle: true | undefined): string =>
  quelle === true ? `${name}, Quelle` : name;

function spaltenname(liste: Liste, feld: string): string {
  return spaltenVon(liste).find(([id]) => id === feld)?.[1].name ?? feld;
}

/** The place in words: "Stellen, Zeile 3, VZÄ". */
export function ortVon(feld: Feld): string {
  if (feld.teil === 'angaben') return mitQuelle(ANGABEN[feld.id].name, feld.quelle);
  if (feld.teil === 'optionen')
    return feld.id === null
      ? bereichsname(feld.teil)
      : mitQuelle(`Option ${OPTIONSANGABEN[feld.id].name}`, feld.quelle);
  const teile = [bereichsname(feld.teil)];
  if (feld.zeile !== null) teile.push(`Zeile ${feld.zeile + 1}`);
  if (feld.spalte !== null) teile.push(spaltenname(feld.teil, feld.spalte));
  return teile.join(', ');
}
