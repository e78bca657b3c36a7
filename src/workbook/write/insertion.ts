import type { Piece } from '../formula/assemble';
import type { Size } from '../formula/fragment';
import type { ActiveCell } from '../read/selection';
import type { KeptFormula } from './kept-formula';
import type { Content } from './used';

/** A formula that stands in a cell now. */
export interface Insertion {
  readonly sheetId: string;
  /** Where it was inserted, without the sheet. */
  readonly cell: string;
  /** The same with the sheet. */
  readonly address: string;
  /** As it was asked for. */
  readonly requested: string;
  /** As Excel gives it back, which is not always letter by letter what was written. */
  readonly formula: string;
  /** Where it is by now. */
  readonly kept: KeptFormula;
  /** What somebody else had put there a moment before, if it could not be given back. */
  readonly displaced?: Content;
}

export interface Request {
  readonly formula: string;
  /** The same with its references apart; without them none of its cells is looked after. */
  readonly pieces?: readonly Piece[];
  /** The cells that the result is going to need; one by one where unknown. */
  readonly size: Size;
  /** Where the user has been told that it will go. */
  readonly target: ActiveCell;
  /**
   * The address of a cell that was refused as `blocked`: there, and nowhere else, the formula is written although the
   * area of its result is not free. Excel then shows that it can't spread.
   */
  readonly despite?: string;
}
