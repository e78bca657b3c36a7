/** What everybody but the function itself has to know about it: the pane, the help pages and the try-out page. */
export interface Funktionseintrag {
  /** Other words under which users look for the function. What its description says need not stand here again. */
  readonly stichworte: string;
  /** Left out by a function with a single value. */
  readonly umfang?: Ergebnisumfang;
  /** The column of a result that holds days, which Excel knows by numbers. */
  readonly tagesspalte?: number;
  /** Rules that it follows, apart from those of its arguments and those that the Rechenwege of its examples show. */
  readonly regeln?: readonly string[];
}

/** How many cells a result fills at least, as far as that follows from the arguments. */
export type Ergebnisumfang =
  /** As many as this argument has, or the largest of these. */
  | { readonly wie: string | readonly string[] }
  | {
      readonly zeilen: number;
      readonly spalten: number;
      /** So many rows more for every row of an argument. */
      readonly je?: { readonly zeileVon: string; readonly zeilen: number };
    };

/** Functions that belong together, by their ids, in the order in which a clerk meets them. */
export interface Sachgebiet {
  readonly titel: string;
  readonly funktionen: Readonly<Record<string, Funktionseintrag>>;
}

/** Formulas are in German notation, as a user types them. Results never stand here: they are computed while building. */
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

/** Examples for every function of a subject. Apart from its entry, for the pane does not need them. */
export type Beispiele<S extends Sachgebiet> = Readonly<Record<keyof S['funktionen'], Funktionsbeispiele>>;

/** A table of the workbook that the examples refer to, with its headings. */
export type Arbeitsmappentabelle = readonly (readonly (string | number | boolean)[])[];
