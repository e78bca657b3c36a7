import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { pruefe } from '../../../vereinbarung/pruefung';
import { spaltenVon } from '../../../vereinbarung/tabellen';
import type { Uebernahmezeile } from '../../../vereinbarung/uebernahme';
import { yearOf } from '../figures/figures';
import { withRows } from '../state/rows';
import { columnFor, type ListImport } from './list-import';
import { lacksAll, type RowRemark, titleOf } from './reading';

/** The first and last day that are computed with; where nobody has said any, the rest of the year that the newest pay table begins in. */
function withPeriod(port: FunctionsPort, answers: Vereinbarung): Vereinbarung {
  const { bezugVon, bezugBis, von, bis } = answers.angaben;
  const between = (first: string, last: string): Vereinbarung => ({
    ...answers,
    angaben: {
      ...answers.angaben,
      bezugVon: { wert: first, quelle: null },
      bezugBis: { wert: last, quelle: null },
    },
  });
  if (bezugVon?.wert && bezugBis?.wert) return answers;
  if (von?.wert && bis?.wert) return between(von.wert, bis.wert);
  const newest = port.newestPayTables()[0]?.validFrom;
  if (newest === undefined) return answers;
  const first = newest.split('.').reverse().join('-');
  return between(first, `${first.slice(0, 4)}-12-31`);
}

const COLUMNS = new Map(spaltenVon('stellen').map(([id, { name }]) => [id, name]));

/** What every post needs, whether the list says it or not; that it lacks the extent of all of them is told once. */
const NEEDED: ReadonlySet<string> = new Set(['gruppe', 'stufe']);

/**
 * AS-8, AS-11: what the checks will call wrong in the posts of a list once they are taken over, beside what can't be read. What
 * the list is not to say, such as the grant, is no fault of its rows.
 */
export function rowFindings(
  port: FunctionsPort | undefined,
  answers: Vereinbarung,
  rows: readonly Uebernahmezeile[],
  { mapping }: Pick<ListImport, 'mapping'>,
): readonly RowRemark[] {
  if (!port) return [];
  const none = { ...withPeriod(port, answers), stellen: [] };
  const posts = withRows(
    none,
    'stellen',
    rows.map(({ werte }) => werte),
  );
  const sentences = new Map<Uebernahmezeile, string[]>();
  for (const { stufe, feld, satz } of pruefe(posts, yearOf(port, posts).runs)) {
    if (stufe !== 'Fehler' || feld?.teil !== 'stellen' || feld.zeile === null) continue;
    const row = rows[feld.zeile];
    const { spalte } = feld;
    if (!row || spalte === null || row.funde.some((one) => one.feld === spalte)) continue;
    if (columnFor(mapping, spalte) < 0 && !NEEDED.has(spalte)) continue;
    if (spalte === 'vzae' && lacksAll(row)) continue;
    sentences.set(row, [...(sentences.get(row) ?? []), `${COLUMNS.get(spalte)}: ${satz}`]);
  }
  return [...sentences].map(([row, said]) => ({ number: row.nr, title: titleOf(row), sentences: said }));
}

/** What is said of the same row together, in the order of the rows. */
export function together(...remarks: readonly (readonly RowRemark[])[]): readonly RowRemark[] {
  const rows = new Map<number, RowRemark>();
  for (const one of remarks.flat()) {
    const before = rows.get(one.number);
    rows.set(one.number, before ? { ...one, sentences: [...before.sentences, ...one.sentences] } : one);
  }
  return [...rows.values()].sort((a, b) => a.number - b.number);
}
