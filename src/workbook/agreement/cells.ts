import type { Tabellenstand, Zellinhalt } from '../../vereinbarung/rueckweg/mappenstand';

/** What of a table is read. */
export interface AskedTable {
  readonly head: Excel.Range;
  readonly body: Excel.Range;
}

/** What has to be loaded of cells that hold answers. */
export const ANSWER = 'values,valueTypes';

export function askForTable(table: Excel.Table): AskedTable {
  return { head: table.getHeaderRowRange().load('values'), body: table.getDataBodyRange().load(ANSWER) };
}

/** A cell as an answer is read from it. */
export function contentOf(value: unknown, type: unknown): Zellinhalt {
  if (type === 'Error') return { fehler: String(value) };
  return type === 'Empty' || value === '' ? null : (value as string | number | boolean);
}

export const contentsOf = ({ values, valueTypes }: Excel.Range): Zellinhalt[][] =>
  values.map((line, r) => line.map((value, c) => contentOf(value, valueTypes[r]?.[c])));

export const tableOf = ({ head, body }: AskedTable): Tabellenstand => ({
  kopf: (head.values[0] ?? []).map(String),
  zeilen: contentsOf(body),
});
