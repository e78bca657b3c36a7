/** What the points in the numbers of a column are. */
export type Punktart = 'TAUSENDER' | 'DEZIMAL';

/** TA-5: the step that somebody has reached on a day who is in `stufe` since a day (`JJJJ-MM-TT`); null = not known. */
export type Stufenrechner = (gruppe: string, stufe: number, seit: string, stichtag: string) => number | null;

/** AS-11: what a person has said of a list, and what is known beside it; null = nothing. */
export interface Lesart {
  /** DA-1: numbers in day columns are counted from 1904. */
  readonly von1904: boolean;
  /** Weekly hours of a full post. */
  readonly vollzeit: number | null;
  /** Weekly hours of a full post of Beamte, whose week is longer. */
  readonly vollzeitBeamte: number | null;
  /** By what a column is read as; OFFEN = its cells say different things, and nobody has said what counts. */
  readonly punkte: Readonly<Record<string, Punktart | 'OFFEN'>>;
  /** First and last day of the agreement, `JJJJ-MM-TT`. */
  readonly laufzeit: { readonly von: string; readonly bis: string } | null;
  /** A row without a name is asked for one. */
  readonly fragtNamen: boolean;
  readonly stufeAm: Stufenrechner;
}

export const OHNE_ANGABEN: Lesart = {
  von1904: false,
  vollzeit: null,
  vollzeitBeamte: null,
  punkte: {},
  laufzeit: null,
  fragtNamen: true,
  stufeAm: () => null,
};
