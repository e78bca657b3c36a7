import type { Entgeltordnung } from '../core/daten';

/**
 * What the script of the functions offers the pane, which is a script of its own: the computation of a cell, so that a
 * preview shows what the cell will show.
 */

/** What a cell can hold. */
export type PortValue = number | string | boolean;

/** Something that keeps a call from having a result. */
export interface Finding {
  /** The Excel error that the cell shows: `#WERT!`, `#NV` or `#DIV/0!`. */
  readonly error: 'WERT' | 'NV' | 'DIV0';
  /** Where it is, in German: "Argument „stellen“: Zeile 7, Spalte VZÄ"; null = nowhere in particular. */
  readonly place: string | null;
  /** What is wrong and what to do, in German. */
  readonly sentence: string;
}

/** The outcome of a call; at least one finding where there is no result. */
export type Calculation =
  | { readonly kind: 'result'; readonly value: PortValue | PortValue[][] }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] };

/** The tariff table of an agreement, for people. */
export interface PayTable {
  readonly name: string;
  /** TT.MM.JJJJ */
  readonly validFrom: string;
  readonly source: string;
}

/** A monthly amount of a pay table, EUR, with the day as Excel counts it from which its table holds. */
export interface PayAmount {
  readonly group: string;
  readonly step: number;
  readonly amount: number;
  readonly validFrom: number;
}

/** A built-in value of employer cost, under the name by which an own row replaces it (PK-14). */
export interface BuiltInValue {
  readonly name: string;
  readonly validFrom: number;
  /** `null` = open. */
  readonly validTo: number | null;
  readonly value: number;
  readonly source: string;
  readonly isDraft: boolean;
}

/** AK-4: a value that employer cost of a month is computed with, by whatever rule. */
export interface CostValue {
  readonly name: string;
  readonly value: number;
  readonly source: string;
  readonly status: string;
}

/** `globalThis.kimFunctions`, set once all custom functions are associated. */
export interface FunctionsPort {
  readonly version: string;
  /** The day up to which the sources of the data were searched, TT.MM.JJJJ. */
  readonly dataOf: string;
  /** Per tariff the newest built-in pay table. */
  readonly newestPayTables: () => readonly PayTable[];
  /**
   * AK-3: the amounts of a tariff on a day.
   *
   * @param own rows of `KIM_Tarif`, headings first; null for the built-in tables alone
   */
  readonly payAmounts: (tariff: Entgeltordnung, day: number, own: unknown) => readonly PayAmount[];
  /** AK-3 */
  readonly builtInValues: () => readonly BuiltInValue[];
  /**
   * AK-4: what employer cost of months is computed with, a list for each; what has no value there is left out.
   *
   * @param months their first days
   * @param groups pay groups of which the Jahressonderzahlung is asked
   * @param options as the table functions take them
   * @param own rows of `KIM_Parameter`, headings first; null for the built-in values alone
   */
  readonly costValues: (
    months: readonly number[],
    groups: readonly string[],
    options: unknown,
    own: unknown,
  ) => readonly (readonly CostValue[])[];
  /**
   * Calls a function without a cell. It never throws: a failure of the program is a finding too.
   *
   * @param name with or without `KIM.`
   * @param args as Excel hands them over: numbers, texts, truth values, ranges as rows; null for what is left out. Of
   *   RECHENWEG the second is the list of all further arguments, each a range.
   */
  readonly calculate: (name: string, args: readonly unknown[]) => Calculation;
}
