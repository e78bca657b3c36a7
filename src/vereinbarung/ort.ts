import { tagAlsText, tagAusIso } from '../core/zeit/datum';
import { ANGABEN, type Angabename } from '../mappe/angaben';
import type { Vereinbarung, Wert } from './form';
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
  optionen: 'Förderung',
  stellen: 'Stellen',
  kommunen: 'Kommunen',
  gewichte: 'Merkmale',
  tarife: 'Eigene Entgelte',
  saetze: 'Eigene Fördersätze',
  parameter: 'Eigene Werte',
};

/** A row that has no name. */
const EINZELN: Readonly<Record<Liste, string>> = {
  stellen: 'Stelle',
  kommunen: 'Kommune',
  gewichte: 'Merkmal',
  tarife: 'Entgelt',
  saetze: 'Fördersatz',
  parameter: 'Wert',
};

/** The name of a part of an agreement, as a user knows it. */
export const bereichsname = (teil: Feld['teil']): string => BEREICH[teil];

const mitQuelle = (name: string, quelle: true | undefined): string =>
  quelle === true ? `Quelle zu „${name}“` : name;

function spaltenname(liste: Liste, feld: string): string {
  return spaltenVon(liste).find(([id]) => id === feld)?.[1].name ?? feld;
}

/** A row of any list. */
type Zeilenfelder = Readonly<Record<string, Wert | null | readonly (number | null)[]>>;

/** What a row is called by whoever has entered it: "Schwerte", "9c/3 ab 01.04.2022"; null = nothing names it. */
export function zeilenname(liste: Liste, zeile: Zeilenfelder): string | null {
  const text = (feld: string): string => {
    const wert = zeile[feld] ?? null;
    return wert === null || typeof wert === 'object' ? '' : String(wert);
  };
  const mit = (name: string, zusatz: string): string | null =>
    name === '' ? null : `${name}${zusatz === '' ? '' : ` (${zusatz})`}`;
  const { gueltigAb } = zeile;
  const ab = (name: string): string | null =>
    name === '' || typeof gueltigAb !== 'string'
      ? name || null
      : `${name} ab ${tagAlsText(tagAusIso(gueltigAb))}`;
  switch (liste) {
    case 'stellen':
      return mit(text('stelle'), text('kommune'));
    case 'kommunen':
      return text('kommune') || null;
    case 'gewichte':
      return text('merkmal') || null;
    case 'tarife':
      return ab([text('gruppe'), text('stufe')].filter((teil) => teil !== '').join('/'));
    case 'saetze':
      return ab(text('baustein') === '' ? '' : `Baustein ${text('baustein')}`);
    case 'parameter':
      return ab(text('parameter'));
  }
}

const zeileVon = (v: Vereinbarung | null, liste: Liste, zeile: number): Zeilenfelder =>
  v?.[liste][zeile] ?? {};

/** A row by its place in the list, counted as the pane does. */
export const nummeriert = (liste: Liste, zeile: number): string => `${EINZELN[liste]} ${zeile + 1}`;

/** A row by its name and its place in the list, counted as the pane does: "Case Management (Stelle 3)", "Stelle 3". */
export function zeileMitNummer(v: Vereinbarung | null, liste: Liste, zeile: number): string {
  const name = zeilenname(liste, zeileVon(v, liste, zeile));
  return name === null ? nummeriert(liste, zeile) : `${name} (${nummeriert(liste, zeile)})`;
}

/** The column that names a row. */
const BENENNT: Readonly<Partial<Record<Liste, string>>> = {
  stellen: 'stelle',
  kommunen: 'kommune',
  gewichte: 'merkmal',
  parameter: 'parameter',
};

/** The name of a column of a row: "Schlüssel von Schwerte". */
export const feldVon = (liste: Liste, feld: string, zeile: string): string =>
  `${feld === BENENNT[liste] ? 'Name' : spaltenname(liste, feld)} von ${zeile}`;

/**
 * The place in words: "Stellen: VZÄ von Case Management 3".
 *
 * @param v whose rows have names; without it they have numbers
 */
export function ortVon(feld: Feld, v: Vereinbarung | null = null): string {
  if (feld.teil === 'angaben') return mitQuelle(ANGABEN[feld.id].name, feld.quelle);
  const bereich = bereichsname(feld.teil);
  if (feld.teil === 'optionen')
    return feld.id === null ? bereich : `${bereich}: ${mitQuelle(OPTIONSANGABEN[feld.id].name, feld.quelle)}`;
  const { teil, zeile, spalte } = feld;
  if (zeile === null) return spalte === null ? bereich : `${bereich}: ${spaltenname(teil, spalte)}`;
  if (spalte === null || spalte === BENENNT[teil]) return `${bereich}: ${zeileMitNummer(v, teil, zeile)}`;
  const name = zeilenname(teil, zeileVon(v, teil, zeile)) ?? nummeriert(teil, zeile);
  return `${bereich}: ${feldVon(teil, spalte, name)}`;
}
