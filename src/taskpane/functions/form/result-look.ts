import { gefaltet } from '../../../core/text/falten';
import { eintragZu } from '../../../katalog';
import { EINZELERGEBNISSE, ERGEBNISSE, type Ergebnisspalte } from '../../../mappe/ergebnisse';
import { DARSTELLUNG } from '../../../mappe/format';
import type { ColumnLook, LookOf } from '../../../workbook/write/dress';
import { RECHENWEG } from '../catalogue/metadata';

/** Points of a character of the standard font. */
const CHARACTER = 5.6;

const lookOfColumn = ({ art, breite }: Omit<Ergebnisspalte, 'name'>): ColumnLook => ({
  format: DARSTELLUNG[art].zahlenformat,
  points: Math.round((breite ?? DARSTELLUNG[art].breite) * CHARACTER),
});

const isHeading = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Which columns of a result hold days, by its first row. */
export type DayColumns = (first: readonly unknown[]) => readonly number[];

/** Of tables with known headings, those; of others, what the catalogue says. */
export const dayColumnsOf =
  (id: string, traced: boolean): DayColumns =>
  (first) => {
    if (traced) return [];
    const fixed = eintragZu(id)?.tagesspalte;
    const known = knownColumns(id);
    const named = first.flatMap((heading, index) =>
      isHeading(heading) && known.get(gefaltet(heading))?.art === 'tag' ? [index] : [],
    );
    return named.length === 0 && fixed !== undefined ? [fixed] : named;
  };

const knownColumns = (id: string): ReadonlyMap<string, Ergebnisspalte> =>
  new Map((ERGEBNISSE[id] ?? []).flat().map((column) => [gefaltet(column.name), column]));

/** Number formats and widths for the result of a function, as far as its columns are known. */
export const resultLook =
  (id: string, traced: boolean): LookOf =>
  (first) => {
    const own = traced ? RECHENWEG : id;
    const views = ERGEBNISSE[own];
    if (views === undefined) {
      const art = EINZELERGEBNISSE[own];
      return {
        columns: first.map(() => (art === undefined ? null : lookOfColumn({ art }))),
        headings: false,
      };
    }
    const known = knownColumns(own);
    const columns = first.map((heading) => {
      const column = isHeading(heading) ? known.get(gefaltet(heading)) : undefined;
      return column === undefined ? null : lookOfColumn(column);
    });
    return { columns, headings: true };
  };
