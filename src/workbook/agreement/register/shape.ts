import type { Vereinbarung } from '../../../vereinbarung/form';
import type { Blattmasse } from '../../../vereinbarung/plan';

/** SC-2: a formula of ours as Excel gave it back, in a place that a workbook name leads to. */
export interface RegisteredFormula {
  /** The workbook name that its place is counted from. */
  readonly anchor: string;
  readonly down: number;
  readonly right: number;
  /** Begins with `=`; where the register holds hashes only, its SHA-256. */
  readonly formula: string;
}

/** Where the cell of an anchor was when the formulas were read back: what their addresses are counted by. */
export interface RegisteredAnchor {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** An agreement as it was last written. */
export interface Registered {
  /** SC-6: the number that its sheets, tables and names have in theirs. */
  readonly number: number;
  /** `null` where the register holds hashes only. */
  readonly answers: Vereinbarung | null;
  /** Of the canonical answers. */
  readonly fingerprint: string;
  readonly anchors: readonly RegisteredAnchor[];
  readonly formulas: readonly RegisteredFormula[];
  /** What its sheets have been laid out for. */
  readonly extent: Blattmasse;
  readonly created: string;
  readonly changed: string;
  /** The version of the program that wrote it last. */
  readonly program: string;
}

export type Register = readonly Registered[];

export const REGISTER_VERSION = 1;

/** AS-15: a register may have so many characters. Our own has far fewer. */
export const MOST_CHARACTERS = 900_000;

/** SC-2: above this the register holds hashes only. */
export const MOST_IN_FULL = 300 * 1024;

export const MOST_AGREEMENTS = 50;
