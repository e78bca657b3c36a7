/** What the cells of a column hold; `wahl` = one of the column's words. */
export type Wertart =
  | 'text'
  | 'wahl'
  | 'wahrheit'
  /** A day. */
  | 'tag'
  /** A calendar year. */
  | 'jahr'
  /** EUR. */
  | 'betrag'
  /** A share, 0.8 for 80 %. */
  | 'anteil'
  /** Any other number: VZÄ, steps of the pay scale, keys, hours. */
  | 'zahl'
  /** What another cell of the row says. */
  | 'verschieden';

/** KO-1: what the numbers of a column measure; a bracket behind its name may say so, and nothing else. */
export type Mass =
  | 'beginn'
  | 'ende'
  | 'vzae'
  | 'anteil'
  | 'schluessel'
  | 'betrag'
  | 'jeJahr'
  | 'jeVzaeUndJahr'
  | 'jeMonat'
  | 'monate'
  | 'satzOderBetrag';

/** A column of a table that the functions read, or an option. */
export interface Mappenspalte {
  /** Its heading, or the name of the option. */
  readonly name: string;
  readonly art: Wertart;
  /** The table cannot be read without this column. */
  readonly pflicht?: true;
  readonly mass?: Mass;
  /** What a cell may say where the kind is `wahl`. */
  readonly woerter?: readonly string[];
  /** The functions that read it; the others pass over it. Without: all that read the table. */
  readonly nur?: readonly string[];
}

/** A table of the workbook that the functions read. */
export interface Mappentabelle {
  /** As Excel's table is called. */
  readonly name: string;
  /** Frozen; additions go to the end. */
  readonly spalten: Readonly<Record<string, Mappenspalte>>;
}

/** Headings of a table or a result, or names of options, in their order. */
export const namenVon = (
  spalten: Readonly<Record<string, Mappenspalte>> | readonly { readonly name: string }[],
): string[] => Object.values(spalten).map((s) => s.name);
