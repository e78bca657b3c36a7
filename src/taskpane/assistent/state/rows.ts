import { gefaltet } from '../../../core/text/falten';
import type { Vereinbarung, Wert } from '../../../vereinbarung/form';
import { type Liste, spaltenVon } from '../../../vereinbarung/tabellen';
import { rowsOf } from './place';

/** The texts that are no answers yet, by the key of their field. */
export type Typed = Readonly<Record<string, string>>;

export type RowValues = Readonly<Record<string, Wert | null>>;

/** A row of a list with these answers and no others. */
export function rowWith(liste: Liste, values: RowValues, weights: number): Record<string, unknown> {
  const row = Object.fromEntries(spaltenVon(liste).map(([id]) => [id, values[id] ?? null]));
  return liste === 'kommunen' ? { ...row, merkmale: Array.from({ length: weights }, () => null) } : row;
}

const NUMBERED = /^(.*?)(\d+)$/;

/**
 * "Fallmanagement 2" after "Fallmanagement 1" or "Fallmanagement", or the next one that nobody has: rows of one name are one
 * post, and the copy of a whole one would overlap with it.
 */
export function nextName(name: string | null, others: readonly (string | null)[]): string | null {
  if (name === null) return null;
  const [, text = `${name} `, number = '1'] = NUMBERED.exec(name) ?? [];
  const taken = new Set(others.map((other) => gefaltet(other ?? '')));
  let next = Number(number) + 1;
  while (taken.has(gefaltet(`${text}${next}`))) next++;
  return `${text}${next}`;
}

/** AS-11: a post more, as the last one. */
export function withNextPost(answers: Vereinbarung): Vereinbarung {
  const last = answers.stellen.at(-1);
  const names = answers.stellen.map(({ stelle }) => stelle);
  const post = last ? { ...last, stelle: nextName(last.stelle, names) } : rowWith('stellen', {}, 0);
  return { ...answers, stellen: [...answers.stellen, post] } as Vereinbarung;
}

export const withRows = (answers: Vereinbarung, liste: Liste, rows: readonly RowValues[]): Vereinbarung => ({
  ...answers,
  [liste]: [
    ...rowsOf(answers, liste),
    ...rows.map((values) => rowWith(liste, values, answers.gewichte.length)),
  ],
});

/** Without a row; a town loses nothing when another one goes, but every town loses the value of a Merkmal that goes. */
export function withoutRow(answers: Vereinbarung, liste: Liste, zeile: number): Vereinbarung {
  const rows = rowsOf(answers, liste).filter((_, index) => index !== zeile);
  const rest = { ...answers, [liste]: rows };
  if (liste !== 'gewichte') return rest;
  const kommunen = answers.kommunen.map((kommune) => ({
    ...kommune,
    merkmale: kommune.merkmale.filter((_, index) => index !== zeile),
  }));
  return { ...rest, kommunen };
}

/** A Merkmal more: every town has a value for it. */
export function withWeight(answers: Vereinbarung): Vereinbarung {
  const row = { merkmal: null, gewicht: null };
  return {
    ...answers,
    gewichte: [...answers.gewichte, row],
    kommunen: answers.kommunen.map((kommune) => ({ ...kommune, merkmale: [...kommune.merkmale, null] })),
  };
}

/** What has been typed stays with its row when one before it goes. */
export function typedWithoutRow(typed: Typed, liste: Liste, zeile: number): Typed {
  const start = `${liste}-`;
  return Object.fromEntries(
    Object.entries(typed).flatMap(([key, text]) => {
      if (!key.startsWith(start)) return [[key, text]];
      const [row = '', ...column] = key.slice(start.length).split('-');
      const number = Number(row);
      if (number === zeile) return [];
      return [[`${start}${number > zeile ? number - 1 : number}-${column.join('-')}`, text]];
    }),
  );
}

/** Without what has been typed into any row of a list. */
export const typedWithoutList = (typed: Typed, liste: Liste): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([key]) => !key.startsWith(`${liste}-`)));
