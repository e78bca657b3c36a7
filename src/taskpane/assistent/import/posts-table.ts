import type { Unlesbares } from '../../../vereinbarung/plan/stellenliste';
import { spaltenVon } from '../../../vereinbarung/tabellen';
import { entryText } from '../state/entry';
import { answerAt, keyOf, placeOfKey } from '../state/place';
import type { Assistant } from '../state/shape';
import { mistypedKeys } from '../state/progress';
import { importOf, type ListImport, type ListRow } from './list-import';
import { readImport } from './reading';
import { takenFrom } from './taking';

type Entered = Pick<Assistant, 'answers' | 'typed'>;

/** What of the posts can't be read, as it was entered. */
export const unreadablePosts = ({ typed }: Entered): Unlesbares[] =>
  mistypedKeys({ typed }).flatMap((key): Unlesbares[] => {
    const place = placeOfKey(key);
    return place?.teil === 'stellen'
      ? [{ zeile: place.zeile, feld: place.spalte, text: typed[key] ?? '' }]
      : [];
  });

/** The posts as the cells of a table. */
function postRows({ answers, typed }: Entered): ListRow[] {
  const columns = spaltenVon('stellen');
  const rows = answers.stellen.map((_, zeile) =>
    columns.map(([spalte, column]) => {
      const place = { teil: 'stellen', zeile, spalte } as const;
      const answer = answerAt(answers, place);
      const shown = column.art === 'tag' ? entryText(answer, column) : answer;
      return typed[keyOf(place)] ?? shown;
    }),
  );
  return [columns.map(([, { name }]) => name), ...rows];
}

const read = (work: ListImport): string => {
  const { rows, typed } = takenFrom(work, readImport(work), 0);
  const filled = rows.map((row) => Object.entries(row).filter(([, value]) => value !== null));
  return JSON.stringify([filled.map((row) => row.sort()), Object.entries(typed).sort()]);
};

/** Whether a table says something else of the posts than the pane: taking it over would replace that. */
export const differs = (work: ListImport, entered: Entered): boolean =>
  read(work) !== read(importOf('stellen', work.source, postRows(entered)));
