/** A cell that shows an error of Excel, such as `#NV`. */
export interface Zellfehler {
  readonly fehler: string;
}

/** What a cell holds; blank ones are null or an empty text. */
export type Zellinhalt = string | number | boolean | null | Zellfehler;

/** A table as it was read: its headings and its data, without a totals row. */
export interface Tabellenstand {
  readonly kopf: readonly string[];
  readonly zeilen: readonly (readonly Zellinhalt[])[];
}

/** SC-2: what a workbook holds of an agreement, found by the names of its cells and tables and by nothing else. */
export interface Mappenstand {
  /** DA-1: the workbook counts its days from 1904. */
  readonly von1904: boolean;
  readonly namen: ReadonlyMap<string, Zellinhalt>;
  readonly tabellen: ReadonlyMap<string, Tabellenstand>;
}
