import { gefaltet } from '../../../core/text/falten';
import { ERGEBNISSE, OHNE_KOPF, type Ergebnisspalte } from '../../../mappe/ergebnisse';
import { DARSTELLUNG } from '../../../mappe/format';
import type { ColumnLook, LookOf } from '../../../workbook/write/dress';
import { RECHENWEG } from '../catalogue/metadata';

type ResultColumn = Omit<Ergebnisspalte, 'name'>;

/** Which columns of a result hold days, by its first row. */
export type DayColumns = (first: readonly unknown[]) => readonly number[];

/** Points of a character of the standard font. */
const CHARACTER = 5.6;

/** What is known of the columns of a result, by its first row; `null` where nothing is. */
function columnsOf(id: string, first: readonly unknown[]): (ResultColumn | null)[] {
  const views = ERGEBNISSE[id];
  if (views === undefined) {
    const columns = OHNE_KOPF[id] ?? [];
    return first.map((_, index) => (columns.length === 1 ? columns[0] : columns[index]) ?? null);
  }
  const known = new Map(views.flat().map((column) => [gefaltet(column.name), column]));
  return first.map((heading) => (typeof heading === 'string' && known.get(gefaltet(heading))) || null);
}

export const dayColumnsOf =
  (id: string, traced: boolean): DayColumns =>
  (first) =>
    columnsOf(traced ? RECHENWEG : id, first).flatMap((column, index) =>
      column?.art === 'tag' ? [index] : [],
    );

/** The steps of these come to amounts; those of others also to months, shares or keys, which cents would cut off. */
const isOfAmounts = (id: string): boolean =>
  id !== RECHENWEG &&
  [...(ERGEBNISSE[id] ?? []), OHNE_KOPF[id] ?? []].flat().some(({ art }) => art === 'betrag');

/** Number formats and widths for the result of a function, as far as its columns are known. */
export const resultLook =
  (id: string, traced: boolean): LookOf =>
  (first) => {
    const own = traced ? RECHENWEG : id;
    const cents = own !== RECHENWEG || isOfAmounts(id);
    const columns = columnsOf(own, first).map((column) => column && lookOfColumn(column));
    return {
      columns: cents ? columns : columns.map((look) => look && { ...look, format: 'General' }),
      headings: ERGEBNISSE[own] !== undefined,
    };
  };

const lookOfColumn = ({ art, breite }: ResultColumn): ColumnLook => ({
  format: DARSTELLUNG[art].zahlenformat,
  points: Math.round((breite ?? DARSTELLUNG[art].breite) * CHARACTER),
});
