import type { NewSheet } from '../../plan/plan';
import { kanonisch } from '../kanonisch';
import type { Zellinhalt } from '../rueckweg/mappenstand';

/** A cell that holds something; row and column count from 0. */
export type Vollzelle = readonly [zeile: number, spalte: number, wert: string | number | boolean];

const KURZ = 16;

/** So much of a SHA-256 is shown (as in the protocol, AK-6). */
export const kurzeSumme = (abdruck: string): string => abdruck.slice(0, KURZ);

/** The cells of an area that hold something. A text without a character holds nothing, as in the copy. */
export const vollzellen = (
  zeile: number,
  spalte: number,
  zeilen: readonly (readonly Zellinhalt[])[],
): Vollzelle[] =>
  zeilen.flatMap((reihe, z) =>
    reihe.flatMap((inhalt, s): Vollzelle[] => {
      if (inhalt === null || inhalt === '') return [];
      const wert = typeof inhalt === 'object' ? inhalt.fehler : inhalt;
      return [[zeile + z, spalte + s, wert]];
    }),
  );

const ADRESSE = /^([A-Z]+)(\d+)$/;
const BUCHSTABEN = 26;

/** The same of a planned sheet that holds values only. */
export const geplanteZellen = ({ blocks }: Pick<NewSheet, 'blocks'>): Vollzelle[] =>
  blocks.flatMap(({ at, rows }) => {
    const [, buchstaben = '', zeile = ''] = ADRESSE.exec(at) ?? [];
    const spalte = [...buchstaben].reduce((zahl, b) => zahl * BUCHSTABEN + b.charCodeAt(0) - 64, 0) - 1;
    return vollzellen(
      Number(zeile) - 1,
      spalte,
      rows.map((reihe) =>
        reihe.map((eintrag) => {
          if (typeof eintrag === 'object' && eintrag !== null) throw new Error(`${at} holds no value.`);
          return eintrag;
        }),
      ),
    );
  });

/** AK-8: what the checksum of a sheet is made from: each cell that holds something, with its place. */
export const blattsummentext = (zellen: readonly Vollzelle[]): string =>
  kanonisch([...zellen].sort(([za, sa], [zb, sb]) => za - zb || sa - sb));

/** AK-8: what the checksum of the results is made from: the sheets with theirs. */
export const ergebnissummentext = (blaetter: readonly Blattsumme[]): string =>
  kanonisch(blaetter.map(({ blatt, summe }) => [blatt, summe]));

export interface Blattsumme {
  /** What the sheet of the copy is called. */
  readonly blatt: string;
  readonly summe: string;
}
