import type { Kommunenzeile, Stellenzeile, Vereinbarung, Wert } from '../../../src/vereinbarung/form';
import { LISTEN } from '../../../src/vereinbarung/tabellen';

/** A row without answers in any column of its list. */
const blank = <Columns extends object>(columns: Columns): Readonly<Record<keyof Columns, null>> =>
  Object.fromEntries(Object.keys(columns).map((name) => [name, null])) as Record<keyof Columns, null>;

/** A post with the given answers, and none in the other columns. */
export const post = (answers: Partial<Stellenzeile>): Stellenzeile => ({
  ...blank(LISTEN.stellen.spalten),
  ...answers,
});

/** A town with its key. */
export const town = (kommune: string, schluessel: number): Kommunenzeile => ({
  ...blank(LISTEN.kommunen.spalten),
  merkmale: [],
  kommune,
  schluessel,
});

/** Answers in cells of their own that have no source but the example itself. */
export const answers = (
  given: Readonly<Partial<Record<keyof Vereinbarung['angaben'], Wert>>>,
): Vereinbarung['angaben'] =>
  Object.fromEntries(Object.entries(given).map(([name, wert]) => [name, { wert, quelle: null }]));
