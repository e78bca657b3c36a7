import type { Mappenspalte } from '../../../mappe/spalte';
import { nameIn } from '../../../mappe/namen';
import type { Antwort, Vereinbarung, Wert } from '../../../vereinbarung/form';
import { optionszeilen } from '../../../vereinbarung/plan';
import {
  ALLE_LISTEN,
  ALLE_OPTIONEN,
  EINMALIGE,
  type Liste,
  LISTEN,
  OPTIONSANGABEN,
  OPTIONSTABELLE,
  spaltenVon,
} from '../../../vereinbarung/tabellen';
import { alsZeilen, zeilenVon } from '../../../vereinbarung/vergleich/felder';
import { type Felder, zeilenpaare } from '../../../vereinbarung/vergleich/zeilenpaare';

/** A column of a table, with the answers that it is to hold. */
export interface WantedColumn {
  readonly spalte: Mappenspalte;
  readonly values: readonly (Wert | null)[];
  /** The kind of each value, where a column holds several. */
  readonly kinds?: readonly Mappenspalte[];
  /** The answers with another value in a row of this column. */
  readonly replaced: (answers: Vereinbarung, row: number, value: Wert | null) => Vereinbarung;
}

/** What a table of an agreement is to hold. */
export interface WantedTable {
  readonly name: string;
  /** `null` = the options. */
  readonly list: Liste | null;
  readonly columns: readonly WantedColumn[];
  readonly rows: number;
  /** Row of the sheet by row of the answers: which of them is which. */
  readonly pairs: ReadonlyMap<number, number>;
}

function wantedOptions(before: Vereinbarung, after: Vereinbarung, number: number): WantedTable {
  const { spalten, arten } = optionszeilen(after);
  const names = optionszeilen(before).spalten[0]?.werte ?? [];
  const wanted = spalten[0]?.werte ?? [];
  const pairs = new Map(
    wanted.flatMap((name, j) => (names.includes(name) ? [[j, names.indexOf(name)] as const] : [])),
  );
  const isValue = ({ name }: Mappenspalte): boolean => name === OPTIONSTABELLE.spalten.wert.name;
  const replaced: WantedColumn['replaced'] = (answers, row, value) => {
    const id = ALLE_OPTIONEN.find((own) => OPTIONSANGABEN[own].name === arten[row]?.name);
    const old: Antwort | undefined = id && answers.optionen[id];
    if (id === undefined || old === undefined) return answers;
    return { ...answers, optionen: { ...answers.optionen, [id]: { ...old, wert: value } } };
  };
  const columns = spalten.map(({ spalte, werte }): WantedColumn => ({
    spalte,
    values: werte,
    ...(isValue(spalte) && { kinds: arten }),
    replaced: isValue(spalte) ? replaced : (answers) => answers,
  }));
  const name = nameIn(OPTIONSTABELLE.name, number);
  return { name, list: null, columns, rows: wanted.length, pairs };
}

/** The name of the table of a list. */
export const tableNameOf = (list: Liste, number: number): string =>
  EINMALIGE.has(list) ? LISTEN[list].name : nameIn(LISTEN[list].name, number);

const column = (list: Liste, spalte: Mappenspalte, field: string, rows: readonly Felder[]): WantedColumn => ({
  spalte,
  values: rows.map((row) => row[field] ?? null),
  replaced: (answers, row, value) => ({
    ...answers,
    [list]: alsZeilen(
      list,
      zeilenVon(answers, list).map((own, i) => (i === row ? { ...own, [field]: value } : own)),
      answers.gewichte,
    ),
  }),
});

function wantedList(list: Liste, before: Vereinbarung, after: Vereinbarung, number: number): WantedTable {
  const [old, rows] = [zeilenVon(before, list), zeilenVon(after, list)];
  const columns = spaltenVon(list).map(([field, spalte]) => column(list, spalte, field, rows));
  // Merkmale that are none any more lose their numbers, too.
  const names = [...before.gewichte, ...after.gewichte].map(({ merkmal }) => merkmal ?? '');
  const keys = list === 'kommunen' ? [...new Set(names)] : [];
  const ofKeys = keys.map((name) => column(list, { name, art: 'zahl' }, `merkmal:${name}`, rows));
  const pairs = new Map([...zeilenpaare(list, old, rows)].map(([i, j]) => [j, i]));
  return {
    name: tableNameOf(list, number),
    list,
    columns: [...columns, ...ofKeys],
    rows: rows.length,
    pairs,
  };
}

/** What all tables of an agreement are to hold, given what its sheets say now. */
export const wantedTables = (before: Vereinbarung, after: Vereinbarung, number: number): WantedTable[] => [
  wantedOptions(before, after, number),
  ...ALLE_LISTEN.map((list) => wantedList(list, before, after, number)),
];
