import { datenzeilen } from '../../../vereinbarung/rueckweg/tabelle';
import type { LocatedTable } from '../located';
import { isFormulaCell } from './held';
import type { WantedTable } from './wanted-tables';

/** Which row of the table each row of the answers goes to. */
export interface RowPlaces {
  /** By row of the answers: the row of the table, counted from its first; beyond its last are new ones. */
  readonly rows: readonly number[];
  /** So many rows the table is to have. */
  readonly size: number;
  /** Somebody's totals stand in the last row. */
  readonly hasSum: boolean;
}

const isBlank = (content: unknown): boolean => content === null || content === '';

/**
 * AS-5: rows keep their places. Where nothing of the user's stands beside the answers, rows close up after one has gone; where
 * there does (columns of her own, formulas, totals), its row stays and is blank, so that nothing of hers is moved.
 *
 * @param places the columns of the answers in the table
 */
export function rowPlaces(table: LocatedTable, wanted: WantedTable, places: readonly number[]): RowPlaces {
  const { contents, formulas, head, hasTotals } = table;
  const own = places.filter((place) => place >= 0);
  const data = datenzeilen({ kopf: head, zeilen: contents }, own).map(({ nummer }) => nummer);
  const used = contents.flatMap((row, r) => (row.every(isBlank) ? [] : [r]));
  const sums = used.filter((r) => !data.includes(r) && own.some((c) => !isBlank(contents[r]?.[c])));
  const others = used.filter((r) =>
    (contents[r] ?? []).some((content, c) => !own.includes(c) && !isBlank(content)),
  );
  const hasFormulas = data.some((r) =>
    own.some((c) => isFormulaCell({ content: contents[r]?.[c] ?? null, formula: formulas[r]?.[c] })),
  );
  const hasSum = sums.length > 0;
  const isFirm = others.length > 0 || hasFormulas || hasSum;
  const rows = isFirm
    ? firmRows(wanted, data, used, contents.length)
    : Array.from({ length: wanted.rows }, (_, j) => j);
  // A row that holds something of hers is not let go.
  const kept = isFirm ? [...others, ...sums] : [];
  const last = Math.max(0, ...[...rows, ...kept].map((row) => row + 1));
  const fewer = Math.max(0, data.length - wanted.rows);
  const least = hasTotals ? contents.length : Math.max(1, contents.length - fewer);
  return { rows, size: Math.max(last, least), hasSum };
}

function firmRows(
  { rows, pairs }: WantedTable,
  data: readonly number[],
  used: readonly number[],
  size: number,
): number[] {
  const paired = Array.from({ length: rows }, (_, j) => data[pairs.get(j) ?? -1] ?? null);
  const free = Array.from({ length: size }, (_, r) => r).filter((r) => !used.includes(r));
  let next = size;
  return paired.map((row) => row ?? free.shift() ?? next++);
}
