import { gefaltet } from '../../../core/text/falten';
import { eintragZu } from '../../../katalog';
import { ERGEBNISSE } from '../../../mappe/ergebnisse';

const isHeading = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Which columns of a result hold days, by its first row. */
export type DayColumns = (first: readonly unknown[]) => readonly number[];

/** Of tables with known headings, those; of others, what the catalogue says. */
export const dayColumnsOf =
  (id: string, traced: boolean): DayColumns =>
  (first) => {
    if (traced) return [];
    const fixed = eintragZu(id)?.tagesspalte;
    const known = new Map((ERGEBNISSE[id] ?? []).flat().map(({ name, art }) => [gefaltet(name), art]));
    const named = first.flatMap((heading, index) =>
      isHeading(heading) && known.get(gefaltet(heading)) === 'tag' ? [index] : [],
    );
    return named.length === 0 && fixed !== undefined ? [fixed] : named;
  };
