import type { Zellinhalt } from '../../../vereinbarung/rueckweg/mappenstand';
import {
  antwortfeld,
  type Punktart,
  type Uebernahmeliste,
  wahlenVon,
  zellenAus,
} from '../../../vereinbarung/uebernahme';
import { HOECHSTENS } from '../../../vereinbarung/umfang';
import { fieldsIn, type Fields, integerIn, listIn, own, textIn } from '../../../workbook/agreement/untrusted';
import { columnFor, importOf, type ImportSource, type ListImport, type ListRow } from '../import/list-import';
import { readEntry } from './entry';
import { answerAt, columnOf, placeOfKey, rowsOf } from './place';
import type { Typed } from './rows';
import { type Assistant, type AssistantStep, STEPS } from './shape';

/** Characters of a list and of an entry: more than any that can be taken over. */
const MOST_IN_LIST = 500_000;
const MOST_IN_ENTRY = 2_000;
const MOST_CELLS = 100_000;

const LISTS: readonly Uebernahmeliste[] = ['stellen', 'kommunen'];

/** What stands in fields and says more than the answers do. */
const openEntries = ({ answers, typed }: Pick<Assistant, 'answers' | 'typed'>): [string, string][] =>
  Object.entries(typed).filter(([key, text]) => {
    const place = placeOfKey(key);
    if (!place) return false;
    const read = readEntry(text, columnOf(place));
    return !read.gelungen || read.wert !== answerAt(answers, place);
  });

/** The lists that are on their way here, as text; a table stands in the workbook by itself. */
export function listsText(imports: Assistant['imports']): string {
  const lists = LISTS.flatMap((list) => {
    const work = imports[list];
    if (!work || work.source.kind === 'table') return [];
    // The cells of a text are read from it again.
    return [work.source.kind === 'text' ? { ...work, rows: [] } : work];
  });
  return lists.length === 0 ? '' : JSON.stringify(lists);
}

/**
 * AS-9: what of the work is no answer, as the draft keeps it; blank if there is none.
 *
 * @param lists of `listsText`
 */
export function unfinishedText(state: Pick<Assistant, 'answers' | 'typed'>, lists: string): string {
  const typed = openEntries(state);
  if (typed.length === 0 && lists === '') return '';
  return `{"typed":${JSON.stringify(Object.fromEntries(typed))},"lists":${lists === '' ? '[]' : lists}}`;
}

/** What the draft keeps beside the answers: what is no answer yet, and the step that somebody is at. */
export const besidesAnswers = (unfinished: string, step: AssistantStep): string =>
  `{"step":"${step}"${unfinished === '' ? '}' : `,${unfinished.slice(1)}`}`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** AS-15: a draft comes with a file: only what has a field here counts. */
function typedIn(value: unknown, { answers }: Assistant): Typed {
  return Object.fromEntries(
    Object.entries(fieldsIn(value) ?? {}).flatMap(([key, raw]) => {
      const [place, text] = [placeOfKey(key), textIn(raw, MOST_IN_ENTRY)];
      if (!place || text === null) return [];
      const isThere = !('zeile' in place) || place.zeile < rowsOf(answers, place.teil).length;
      return isThere ? [[key, text]] : [];
    }),
  );
}

const isCell = (cell: unknown): cell is Zellinhalt =>
  cell === null ||
  ['string', 'number', 'boolean'].includes(typeof cell) ||
  typeof own(fieldsIn(cell) ?? {}, 'fehler') === 'string';

function rowsIn(value: unknown): readonly ListRow[] | null {
  const rows = (listIn(value, HOECHSTENS.zeilen.stellen * 2) ?? []).map((row) => listIn(row, MOST_CELLS));
  const cells = rows.flatMap((row) => row ?? [null]);
  const isFine = rows.every((row) => row !== null) && cells.length <= MOST_CELLS && cells.every(isCell);
  return isFine ? (rows as readonly ListRow[]) : null;
}

function sourceIn(
  fields: Fields,
): { readonly source: ImportSource; readonly rows: readonly ListRow[] } | null {
  const source = fieldsIn(own(fields, 'source')) ?? {};
  const text = textIn(own(source, 'text'), MOST_IN_LIST);
  if (own(source, 'kind') === 'text' && text !== null)
    return { source: { kind: 'text', text }, rows: zellenAus(text) };
  const [sheet, area] = [textIn(own(source, 'sheet'), 255), textIn(own(source, 'area'), 255)];
  const rows = rowsIn(own(fields, 'rows'));
  if (own(source, 'kind') !== 'selection' || sheet === null || area === null || !rows) return null;
  return { source: { kind: 'selection', sheet, area }, rows };
}

/** The columns as somebody has said what is in them; `null` where that does not fit the rows. */
function mappingIn(value: unknown, { list, rows, mapping }: ListImport): ListImport['mapping'] | null {
  const fields = fieldsIn(value) ?? {};
  const known: readonly unknown[] = [null, ...wahlenVon(list)];
  const felder = listIn(own(fields, 'felder'), mapping.felder.length);
  const named = (felder ?? []).flatMap((choice) =>
    typeof choice === 'string' ? (antwortfeld(choice) ?? []) : [],
  );
  const kopfzeile = integerIn(own(fields, 'kopfzeile'), 0, rows.length - 1);
  const isFine =
    felder?.length === mapping.felder.length &&
    felder.every((field) => known.includes(field)) &&
    new Set(named).size === named.length;
  return isFine ? { kopfzeile, felder: felder as ListImport['mapping']['felder'] } : null;
}

function mendedIn(value: unknown, { rows, mapping }: ListImport): Typed {
  return Object.fromEntries(
    Object.entries(fieldsIn(value) ?? {}).flatMap(([key, raw]) => {
      const [number = '', field = ''] = key.split('-');
      const text = textIn(raw, MOST_IN_ENTRY);
      const isThere = integerIn(Number(number), 1, rows.length) !== null && columnFor(mapping, field) >= 0;
      return isThere && text !== null ? [[key, text]] : [];
    }),
  );
}

const POINTS: readonly Punktart[] = ['TAUSENDER', 'DEZIMAL'];

const pointsIn = (value: unknown, { list }: ListImport): ListImport['points'] =>
  Object.fromEntries(
    wahlenVon(list).flatMap((choice) => {
      const said = POINTS.find((one) => one === own(fieldsIn(value) ?? {}, choice));
      return said ? [[choice, said]] : [];
    }),
  );

function listOf(value: unknown): ListImport | null {
  const fields = fieldsIn(value) ?? {};
  const list = LISTS.find((one) => one === own(fields, 'list'));
  const found = sourceIn(fields);
  if (!list || !found) return null;
  const guessed = importOf(list, found.source, found.rows, own(fields, 'from1904') === true);
  const work = { ...guessed, mapping: mappingIn(own(fields, 'mapping'), guessed) ?? guessed.mapping };
  const leftOut = listIn(own(fields, 'leftOut'), found.rows.length) ?? [];
  return {
    ...work,
    fullHours: textIn(own(fields, 'fullHours'), MOST_IN_ENTRY) ?? '',
    civilHours: textIn(own(fields, 'civilHours'), MOST_IN_ENTRY) ?? '',
    points: pointsIn(own(fields, 'points'), work),
    mended: mendedIn(own(fields, 'mended'), work),
    leftOut: leftOut.filter((one): one is number => integerIn(one, 1, found.rows.length) !== null),
    replaces: [true, false].find((one) => one === own(fields, 'replaces')) ?? null,
  };
}

/** AS-9: the work as it was left, with what the draft has kept of it beside the answers. */
export function withUnfinished(state: Assistant, text: string): Assistant {
  const fields = fieldsIn(parsed(text)) ?? {};
  const lists = (listIn(own(fields, 'lists'), LISTS.length) ?? []).flatMap((one) => listOf(one) ?? []);
  const imports = Object.fromEntries(lists.map((work) => [work.list, work]));
  const step = STEPS.find((one) => one === own(fields, 'step')) ?? state.step;
  const atStep = { step, keptStep: step, checked: step === 'pruefen' };
  const now = { ...state, ...atStep, typed: typedIn(own(fields, 'typed'), state), imports };
  return { ...now, keptUnfinished: unfinishedText(now, listsText(imports)) };
}
