import type { Area } from '../address';
import type { ForeignCell } from './foreign';
import type { ExistingSheet } from '../../plan/plan';
import type { Taken } from './refers';
import type { WhereIs } from './whereabouts';
import type { Thing, Writing } from './written';

/** What is in no cell any more, by what has taken it: each look corrects what the ones before have found. */
export type Lost = Map<string, readonly ForeignCell[]>;

/** Something of the plan that stands in the workbook and is not taken out of it. */
export interface Leftover {
  readonly what: Thing;
  /** Name, or address with its sheet. */
  readonly where: string;
  /** Somebody has changed it since, cells were inserted or deleted in it, formulas refer to it, or Excel refused. */
  readonly why: 'changed' | 'moved' | 'referred' | 'fault';
}

/** What is to be done about something that remains. */
export interface Task {
  readonly what: Leftover['what'];
  readonly where: string;
  /** What formulas can't name any more afterwards. */
  readonly takes?: Partial<Taken>;
  /** Puts it into the next request. */
  readonly queue: () => void;
  /** Takes the answer to what it has asked; throws if that has not arrived. */
  readonly answered?: () => void;
  /** Called when it has been carried out. */
  readonly done?: () => void;
}

export interface Remains {
  readonly tasks: readonly Task[];
  readonly changed: readonly Leftover[];
}

/** A formula of somebody's, in a cell or in a name, that refers to what is to be taken out. */
export interface Referrer {
  /** Address with its sheet, or name. */
  readonly where: string;
  readonly formula: string;
}

/** Cells of the plan that are not where they were written in one piece. */
export interface Moved {
  /** As planned. */
  readonly area: Area;
  /** What is left of them. */
  readonly now: Area | null;
  readonly left: readonly Leftover[];
}

/** A sheet that was there before, with all that has to be known about what was written into it. */
export interface SheetThere {
  readonly sheet: Excel.Worksheet;
  readonly plan: ExistingSheet;
  readonly writing: Writing;
  readonly lost: Lost;
  readonly whereIs: WhereIs;
}
