import type { Vereinbarung } from '../form';

/** PL-2: a table or a result may grow by so many rows. */
const WEITERE = 1_100;

/**
 * How the sheets are divided. 2: in KIM Vorlage sources last, and the shares in rows of their own before them. 3: in KIM
 * Rechenweg a column that says what each rule is about.
 */
export const FASSUNGEN = [2, 3] as const;
export type Fassung = (typeof FASSUNGEN)[number];
const NEUESTE: Fassung = 3;

const jahrVon = (tag: string | null | undefined): number => Number(tag?.slice(0, 4) ?? 0);

/** What the fixed blocks of the sheets have been laid out for: it stays while answers change in place. */
export interface Blattmasse {
  readonly kommunen: number;
  /** Haushaltsjahre of the term. */
  readonly jahre: number;
  /** Without it KIM Vorlage is divided as in workbooks in which the shares stand last and may grow. */
  readonly fassung?: Fassung;
}

/** The Haushaltsjahre that the term touches now; none while it is open. */
export function haushaltsjahre({ angaben }: Vereinbarung): number {
  const [von, bis] = [jahrVon(angaben.von?.wert), jahrVon(angaben.bis?.wert)];
  return von > 0 && bis >= von ? bis - von + 1 : 0;
}

/** What the sheets of an agreement are laid out for when they are new. */
export const blattmasse = (vereinbarung: Vereinbarung): Blattmasse => ({
  kommunen: vereinbarung.kommunen.length,
  jahre: haushaltsjahre(vereinbarung),
  fassung: NEUESTE,
});

/** The Haushaltsjahre that the Bezugsjahr touches; at least one. */
export function bezugsjahre({ angaben }: Vereinbarung): number {
  const [von, bis] = [jahrVon(angaben.bezugVon?.wert), jahrVon(angaben.bezugBis?.wert)];
  return von > 0 && bis >= von ? bis - von + 1 : 1;
}

/** Rows that have their number formats in a result with a row for each post. */
export const zeilenJeStelle = ({ stellen }: Vereinbarung): number => stellen.length + WEITERE;

/** The same in a result with a row for each town. */
export const zeilenJeKommune = ({ kommunen }: Blattmasse): number => kommunen + WEITERE;

/** The same in the result by year and town, with a row of totals for each year and the term. */
export const zeilenJeJahr = ({ jahre, kommunen }: Blattmasse): number =>
  (jahre + 1) * (kommunen + 2) + WEITERE;
