import type { Wert } from '../form';
import type { Zellinhalt } from '../rueckweg/mappenstand';

/** A cell that could not be read, or, where the row has a value for its field, one that the functions would refuse. */
export interface Zellmangel {
  readonly feld: string;
  readonly satz: string;
  readonly roh: Zellinhalt;
}

/** What was understood in a cell that does not say it plainly. */
export interface Zellhinweis {
  readonly feld: string;
  readonly satz: string;
}

/** A row that was read; a person mends what `funde` lists. */
export interface Uebernahmezeile {
  /** Counted from 1, in the cells that were given. */
  readonly nr: number;
  readonly werte: Readonly<Record<string, Wert | null>>;
  readonly funde: readonly Zellmangel[];
  readonly hinweise: readonly Zellhinweis[];
}
