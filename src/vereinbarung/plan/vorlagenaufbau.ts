import type { Planrahmen } from './rahmen';
import type { Blattmasse } from './wachstum';

/** Where everything stands on the sheet KIM Vorlage. Columns count from 0, rows from 1 as on the sheet. */

export const TEXT = 0;
export const ERSTER_ABSATZ = 6;
/** Paragraphs of the text. */
const ABSAETZE = 5;
const HOECHSTE_JAHRE = 24;
/** Rows of towns; the last one sums up whoever does not fit. */
const HOECHSTE_KOMMUNEN = 60;
/** Rows for towns that join later. */
const WEITERE_KOMMUNEN = 2;

/** What is not printed, behind a narrow column. */
export const PRUEFUNG = 7;
export const PRUEFBREITEN = [30, 80] as const;
/** Behind that the sources by what they are for, from which the text of the sources takes each once. */
export const QUELLENRASTER = 10;

/** Text and towns, key, share, three columns of amounts; then what is not printed. */
const FRUEHERE_BREITEN = [50, 10, 8, 15, 15, 15, 3, ...PRUEFBREITEN];
/** The same with a fourth column of amounts for the years. */
const BREITEN = [47, 10, 14, 14, 14, 14, 3, ...PRUEFBREITEN, 3, 24, 60, 60];
/** With room for what is said beside the years in one line. */
const NEUESTE_BREITEN = BREITEN.map((breite, spalte) => (spalte === PRUEFUNG ? 46 : breite));
/** The last column that is printed. */
export const LETZTE = 5;

/** How the sheet is divided. */
export interface Vorlagenaufbau {
  /** The shares stand in rows of their own, before the sources, and the years have agreed amounts beside the exact ones. */
  readonly istNeu: boolean;
  /** Posts are weighed by their days, and what has been added since stands behind the sources. */
  readonly istNeueste: boolean;
  readonly breiten: readonly number[];
  /** Characters of prose that a line of the text holds; of a paragraph fewer, because it breaks between words. */
  readonly jeZeile: number;
  readonly jeAbsatzzeile: number;
  /** The headings of the years, in this row, and their first amount in this column. */
  readonly jahre: number;
  readonly jahreswerte: number;
  readonly jahreszeilen: number;
  /** The headings of the shares, and how many rows there are for towns. */
  readonly anteile: number;
  readonly kommunenzeilen: number;
  readonly quellen: number;
  /** The years of each town, three beside each other, so many times below each other; none where the term is longer. */
  readonly jahresbloecke: number;
}

/**
 * The rows of the years: one more than the term has, so that another year has its own, at most 24. What does not fit
 * is summed up in the last one.
 */
const jahreszeilenVon = ({ jahre }: Blattmasse): number => Math.min(HOECHSTE_JAHRE, Math.max(2, jahre + 1));

/** Years beside each other in the shares of each town by year, and how often they stand below each other at most. */
export const JAHRE_JE_BLOCK = 3;
const HOECHSTE_BLOECKE = 3;

function jahresbloeckeVon({ jahre, fassung }: Blattmasse): number {
  const bloecke = Math.ceil((jahre + 1) / JAHRE_JE_BLOCK);
  return fassung === 3 && bloecke <= HOECHSTE_BLOECKE ? bloecke : 0;
}

/** How the sheet of an agreement is divided: as it was when it was written. */
export function vorlagenaufbau({ masse }: Planrahmen): Vorlagenaufbau {
  const jahreszeilen = jahreszeilenVon(masse);
  const jahre = ERSTER_ABSATZ + ABSAETZE + 2;
  const nachJahren = jahre + jahreszeilen + 4;
  const kommunenzeilen = Math.min(HOECHSTE_KOMMUNEN, masse.kommunen + WEITERE_KOMMUNEN);
  if (masse.fassung === undefined)
    return {
      istNeu: false,
      istNeueste: false,
      breiten: FRUEHERE_BREITEN,
      jeZeile: 56,
      jeAbsatzzeile: 50,
      jahre,
      jahreswerte: 3,
      jahreszeilen,
      anteile: nachJahren + 4,
      kommunenzeilen,
      quellen: nachJahren,
      jahresbloecke: 0,
    };
  // Two lines below the years say what is agreed.
  const anteile = nachJahren + 3;
  const istNeueste = masse.fassung > 2;
  return {
    istNeu: true,
    istNeueste,
    breiten: istNeueste ? NEUESTE_BREITEN : BREITEN,
    jeZeile: 52,
    jeAbsatzzeile: 47,
    jahre,
    jahreswerte: 2,
    jahreszeilen,
    anteile,
    kommunenzeilen,
    quellen: anteile + kommunenzeilen + 4,
    jahresbloecke: jahresbloeckeVon(masse),
  };
}
