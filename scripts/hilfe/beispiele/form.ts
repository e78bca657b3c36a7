import type { CellValue } from '@kim/engine';

/**
 * The examples of the help pages. Formulas are in German notation, as a user types them. Results never stand here:
 * they are computed while building.
 */
export interface Beispiel {
  /** What the example shows. */
  readonly titel: string;
  readonly formel: string;
}

export interface Funktionsbeispiele {
  /** Beside the example in the description of the function, which always comes first. */
  readonly weitere: readonly Beispiel[];
  /** Formulas that fail: the mistakes that users make. */
  readonly fehler: readonly string[];
}

/** Examples of functions by their id. */
export type Beispielsammlung = Readonly<Record<string, Funktionsbeispiele>>;

/** A table of the workbook that the examples refer to, with its headings. */
export type Arbeitsmappentabelle = readonly (readonly CellValue[])[];
