import type { Mappenspalte } from '../../mappe/spalte';
import type { Wert } from '../form';
import { type Lesart, OHNE_ANGABEN, type Punktart } from './lesart';

/** What is known of the cells of a column. */
export interface Spaltenlage {
  readonly feld: string;
  readonly spalte: Mappenspalte;
  /** Its heading says that numbers count hundredths. */
  readonly inProzent: boolean;
  /** Its numbers are hours of a week. */
  readonly inStunden: boolean;
  /** What points in its numbers are; undefined = nobody has said it. */
  readonly punkte: Punktart | 'OFFEN' | undefined;
  readonly lesart: Lesart;
  /** Numbers below zero are somebody else's to refuse. */
  readonly auchNegativ?: true;
}

/** A column of which nothing but its kind is known. */
export const lageVon = (feld: string, spalte: Mappenspalte): Spaltenlage => ({
  feld,
  spalte,
  inProzent: false,
  inStunden: false,
  punkte: undefined,
  lesart: OHNE_ANGABEN,
});

/** What a cell says beside its answer. */
interface Beigabe {
  /** A share of a post in a column of hours. */
  readonly istAnteil?: true;
  /** The step in the cell of a group. */
  readonly stufe?: number;
  /** Since when the step holds, `JJJJ-MM-TT`. */
  readonly seit?: string;
  /** The day on which the next step is reached, `JJJJ-MM-TT`. */
  readonly aufstieg?: string;
  /** What was understood, where the cell does not say it plainly. */
  readonly hinweis?: string;
}

export type Lesbar = { readonly gelungen: true; readonly wert: Wert | null } & Beigabe;

export interface Unlesbar {
  readonly gelungen: false;
  readonly satz: string;
}

/** AS-11: what a cell says, or why it can't be read. */
export type Deutung = Lesbar | Unlesbar;

export const gut = (wert: Wert | null, beigabe: Beigabe = {}): Lesbar => ({
  gelungen: true,
  wert,
  ...beigabe,
});

export const schlecht = (satz: string): Unlesbar => ({ gelungen: false, satz });
