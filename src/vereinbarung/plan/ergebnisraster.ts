import { EIGENANTEILE, KOSTENTEILUNG, SCHLUESSEL } from '../../mappe/ergebnisse';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';

/** Where everything stands on the sheet KIM Ergebnis. Columns count from 0, rows from 1 as on the sheet. */

/** The row in which the results begin; above it stand totals and charts, beside it nothing that grows in its columns. */
export const START = 21;

export const KOMMUNEN = 0;
export const EIGENE = KOMMUNEN + KOSTENTEILUNG.length;
export const GESAMT = EIGENE + 1;
/** The exact shares, in a column so wide that the first page ends behind it. */
export const GENAU = GESAMT + 1;
export const STELLEN = GENAU + 1;
/** Behind a narrow column, where the key is computed. */
export const SCHLUESSELBAND = STELLEN + EIGENANTEILE.length + 1;

/** The last column that is printed. */
export const letzteSpalte = (rahmen: Planrahmen): number =>
  (rahmen.rechnetSchluessel ? SCHLUESSELBAND + SCHLUESSEL.length : STELLEN + EIGENANTEILE.length) - 1;

/**
 * The values of the charts, behind everything that may be printed: the shares, and what the costs are covered by. They stay
 * where they are when the key is computed one day.
 */
export const ANTEILSDATEN = SCHLUESSELBAND + SCHLUESSEL.length + 1;
export const DECKUNGSDATEN = ANTEILSDATEN + 3;
/** Behind them the shares to the cent, from which both sheets take the column of exact ones. */
export const GENAUBAND = DECKUNGSDATEN + 7;

/**
 * Characters of the columns, page by page. Every page is equally wide, for Excel breaks where the next column has no room:
 * so the columns of a table stay together, and are printed as large as three tables beside each other could not be.
 */
const SEITEN = {
  kommunen: [32, 15, 13, 20, 19, 20, 26],
  stellen: [20, 13, 13, 13, 12, 13, 13, 13, 13, 22],
  schluessel: [28, 20, 20, 77],
};
const SPALT = 2;

export const SPALTENBREITEN: readonly number[] = [
  ...SEITEN.kommunen,
  ...SEITEN.stellen,
  SPALT,
  ...SEITEN.schluessel,
  SPALT,
  18,
  14,
  SPALT,
  12,
  ...Array<number>(5).fill(15),
  SPALT,
  24,
  12,
  12,
  14,
];

/** The rows of the totals, in column B. */
export const ZEILE = {
  personalkosten: 5,
  sachkosten: 6,
  kosten: 7,
  foerderung: 8,
  drittmittel: 9,
  eigenanteil: 10,
  ueberdeckung: 11,
  deckungsgrad: 12,
  gemeinsam: 13,
  summe: 14,
  vzae: 15,
  mittel: 16,
  anteile: 17,
} as const;

export type Summe = keyof typeof ZEILE;

export const fest = (spalte: number, zeile: number): string => `$${teile.spaltenbuchstabe(spalte)}$${zeile}`;

/** A total, as the formulas of its sheet name it. */
export const b = (name: Summe): string => fest(1, ZEILE[name]);

export const stellen = `${fest(STELLEN, START)}#`;
export const kommunen = `${fest(KOMMUNEN, START)}#`;
export const gesamt = `${fest(GESAMT, START)}#`;
/** The number of towns, above the values of the chart of their shares. */
export const ANZAHLZEILE = START - 2;
export const anzahl = fest(ANTEILSDATEN + 1, ANZAHLZEILE);

/** KOSTENTEILUNG has a row for what rounding leaves, before the sum. */
const mitRundungIn = (ergebnis: string): string => `(INDEX(${ergebnis},ROWS(${ergebnis})-1,1)="Rundung")`;
const rundungsrestIn = (ergebnis: string): string =>
  `IF(${mitRundungIn(ergebnis)},INDEX(${ergebnis},ROWS(${ergebnis})-1,4),0)`;
export const mitRundung = mitRundungIn(kommunen);
export const rundungsrest = rundungsrestIn(kommunen);

/** What the own posts of all towns leave, from the result by post. */
export const eigeneSumme = `SUMPRODUCT((${f.spalteVon(stellen, 2)}<>"")*1,${f.spalteVon(stellen, 8)})`;

/** A cell or a result of this sheet, as the formulas of other sheets name it. */
export class Ergebnisort {
  constructor(private readonly rahmen: Planrahmen) {}

  private ort(spalte: number, zeile: number): string {
    return teile.aufBlatt(this.rahmen.blatt('ergebnis'), spalte, zeile);
  }

  zelle(name: Summe): string {
    return this.ort(1, ZEILE[name]);
  }

  get anzahl(): string {
    return this.ort(ANTEILSDATEN + 1, ANZAHLZEILE);
  }

  /** What rounding leaves of the own share; less than 0 where the agreed shares come to more. */
  get rest(): string {
    return rundungsrestIn(this.kommunen);
  }

  /** Above the computed key: what its single keys come to. */
  get schluesselgesamt(): string {
    const [anfang, ende] = [this.ort(SCHLUESSELBAND, START - 3), fest(SCHLUESSELBAND + 1, START - 3)];
    return `${anfang}:${ende}`;
  }

  /** The shares to the cent, without own posts. */
  get genaueAnteile(): string {
    return `${this.ort(GENAUBAND, START)}#`;
  }

  /** The shares to the cent with own posts, row by row beside those that are agreed. */
  get genau(): string {
    return `${this.ort(GENAU, START)}#`;
  }

  get kommunen(): string {
    return `${this.ort(KOMMUNEN, START)}#`;
  }

  get eigene(): string {
    return `${this.ort(EIGENE, START)}#`;
  }

  get gesamt(): string {
    return `${this.ort(GESAMT, START)}#`;
  }

  /** The towns with their keys, as an argument: the table, or the key that has been computed from it. */
  get schluessel(): string {
    return this.rahmen.rechnetSchluessel
      ? `${this.ort(SCHLUESSELBAND, START)}#`
      : this.rahmen.bereich('kommunen');
  }
}
