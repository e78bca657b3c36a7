import type { Area } from '../address';
import type { Followed } from './followed';
import type { Plan } from '../../plan/plan';

/** What somebody else had written into a cell at the very moment when the plan took it. */
export interface Displaced {
  /** The sheet of the plan. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What has to be written so that the cell holds it again. */
  readonly entry: unknown;
  readonly text: string;
  /** It may have been a part of the result of another formula, which comes back by itself. */
  readonly perhapsSpilled: boolean;
  /** It stands in its cell again, which is no longer ours. */
  readonly givenBack: boolean;
  /** It is no content of somebody else's, but what the plan replaces. */
  readonly isOwned?: true;
}

/** The number format of a cell in a sheet that was there before. */
export interface FormatChange {
  readonly before: string;
  /** What writing may have made of it; `null` for what a formula brings and nobody has been told. */
  readonly brought: readonly (string | null)[];
}

/** What a plan leaves in a workbook, or what keeps some of it there. */
export type Thing = 'sheet' | 'cell' | 'table' | 'name' | 'format' | 'comment';

/** What nobody can ascertain, because an answer of Excel was lost. */
export interface Unsure {
  readonly what: Thing;
  /** Name, or address with its sheet. */
  readonly where: string;
  /** It may stand in the workbook; or what somebody had put there right before may be gone. */
  readonly may: 'stand' | 'have-displaced';
}

/** Constants or formulas of an area that have been sent. */
export interface Filled {
  readonly sheet: string;
  readonly area: Area;
  readonly formulas: boolean;
  /** Excel has told what stood there before. */
  known: boolean;
}

/**
 * What the writer knows of its work: enough to find again, in whatever state the workbook is, what of the plan stands in
 * it. Rows and columns are those of the plan; `followed` knows where they are by now.
 */
export interface Written {
  readonly plan: Plan;
  /** Sheets that have only just been begun are called so, with a number behind. */
  readonly mark: string;
  readonly from1904: boolean;
  /** By the names of the plan: the sheets of Excel, which keep their id whatever they are called. */
  readonly ids: ReadonlyMap<string, string>;
  /** The places of the plan in sheets that were there before, by `followedKey`, as long as the page is there. */
  readonly followed: ReadonlyMap<string, Followed>;
  /** Formulas as Excel gave them back, by `keyOf`. */
  readonly echoes: Readonly<Record<string, unknown>>;
  /** What the plan replaces in cells that a register owns, by `keyOf`. */
  readonly owned: ReadonlyMap<string, Displaced>;
  readonly displaced: readonly Displaced[];
  /** Number formats of cells in sheets that were there before, by `keyOf`, where writing may have changed them. */
  readonly formats: ReadonlyMap<string, FormatChange>;
  /** Widths by the sheet and columns of the plan, as they were right before; `null` for the standard. */
  readonly widths: ReadonlyMap<string, number | null>;
  /** Cells and columns that somebody has formatted at the very moment when the plan did. */
  readonly reformatted: readonly string[];
  /** Cells of sheets that were there before, once it was asked to fill them and not refused before that place. */
  readonly filled: ReadonlySet<Filled>;
  /**
   * By their names, the tables that were asked for: their ids, `null` if none has been told. What was never asked for, or
   * refused because somebody else has one of this name, is not among them.
   */
  readonly tables: ReadonlyMap<string, string | null>;
  /** The names that were asked for and not refused. */
  readonly names: ReadonlySet<string>;
  /** How far Excel has been asked to come. */
  readonly reached: 'nothing' | 'sheets' | 'contents';
  /** By what and where: what may have displaced something, and no answer has told. */
  readonly unsure: ReadonlyMap<string, Unsure>;
  /** Shared by all copies: once it has been taken back, what looks like it is somebody else's. */
  readonly progress: { finished: boolean };
  /** All of it was written and compared. */
  readonly complete: boolean;
}

export const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;

/** The same while it is being done. */
export type Writing = { -readonly [Key in keyof Written]: Written[Key] } & {
  readonly ids: Map<string, string>;
  readonly echoes: Record<string, unknown>;
  readonly owned: Map<string, Displaced>;
  readonly displaced: Displaced[];
  readonly formats: Map<string, FormatChange>;
  readonly widths: Map<string, number | null>;
  readonly reformatted: string[];
  readonly filled: Set<Filled>;
  readonly tables: Map<string, string | null>;
  readonly names: Set<string>;
  readonly unsure: Map<string, Unsure>;
};

/** Rows of a block, cut so that no piece holds much more than so many cells. */
export function* pieces(area: Area, mostCells: number): Generator<Area> {
  const most = Math.max(1, Math.floor(mostCells / area.columns));
  for (let done = 0; done < area.rows; done += most)
    yield { ...area, row: area.row + done, rows: Math.min(most, area.rows - done) };
}
