import { tagAusIso } from '../../../core/zeit/datum';
import type { Vereinbarung, Wert } from '../../../vereinbarung/form';
import { optionszeilen, spaltenFuer } from '../../../vereinbarung/plan/spalten';
import type { Tabellenspalte } from '../../../vereinbarung/plan/tabelle';
import type { Liste } from '../../../vereinbarung/tabellen';

export type Table = readonly (readonly unknown[])[];

/** DA-1: Excel hands days over as numbers. */
const cell = (wert: Wert | null, art: string): unknown =>
  art === 'tag' && typeof wert === 'string' ? tagAusIso(wert) : wert;

function tableOf(columns: readonly Tabellenspalte[]): Table {
  const rows = columns[0]?.werte.length ?? 0;
  return [
    columns.map(({ spalte }) => spalte.name),
    ...Array.from({ length: rows }, (_, i) =>
      columns.map(({ spalte, werte }) => cell(werte[i] ?? null, spalte.art)),
    ),
  ];
}

/** AS-4: a list as the sheets are going to hold it, headings first. */
export const listTable = (answers: Vereinbarung, liste: Liste): Table => tableOf(spaltenFuer(liste, answers));

/** The options, and beside them that every remark is wanted. */
export function optionTable(answers: Vereinbarung): Table {
  const { spalten, arten } = optionszeilen(answers);
  const [heading = [], ...rows] = tableOf(spalten);
  const values = rows.map(([name, wert, ...rest], i) => [
    name,
    cell(wert as Wert | null, arten[i]?.art ?? ''),
    ...rest,
  ]);
  return [heading, ...values, ['Hinweis', true, null]];
}

/** What the table functions have in common, from the options on; an empty table is none. */
export function furtherArguments(answers: Vereinbarung): unknown[] {
  const own = (['tarife', 'saetze', 'parameter'] as const).map((liste) =>
    answers[liste].length > 0 ? listTable(answers, liste) : null,
  );
  return [optionTable(answers), ...own];
}

export const dayNumber = (iso: string | null | undefined): number | null =>
  iso === null || iso === undefined ? null : tagAusIso(iso);
