import type { Vereinbarung } from '../../vereinbarung/form';
import { kanonisch } from '../../vereinbarung/kanonisch';
import { liesVereinbarung } from '../../vereinbarung/lesen';
import { EINMALIGE, type Liste } from '../../vereinbarung/tabellen';
import { HOECHSTENS } from '../../vereinbarung/umfang';
import { readTrace, type RefreshTrace } from '../refresh/trace';
import { isJournalKey, journalKey } from './keys';
import { fieldsIn, integerIn, listIn, own, parseSetting, textIn, timeIn } from './untrusted';

/** SC-1: what has been begun in a workbook, written before anything else and removed last. */
export interface JournalEntry {
  /** Also what sheets are called for the moment of their beginning. */
  readonly id: string;
  readonly action: 'create' | 'update' | 'remove';
  readonly number: number;
  readonly started: string;
  /** What is being written. */
  readonly answers: Vereinbarung;
  /** What stood in the sheets before; `null` for a new agreement. */
  readonly before: Vereinbarung | null;
  /** Tables that the workbook has once and had already. */
  readonly present: readonly Liste[];
  /** The ids of new sheets by their names, once they are known. */
  readonly ids: Readonly<Record<string, string>>;
  /** How large the tables were that a change in place may make larger, by their names. */
  readonly sizes: TableSizes;
  /** What a refresh writes besides; `null` for everything else. */
  readonly refresh: RefreshTrace | null;
}

/** Rows with the headings, and columns. */
export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

export type TableSizes = Readonly<Record<string, TableSize>>;

const VERSION = 1;
const ACTIONS = ['create', 'update', 'remove'] as const;
const ID = /^KIM [0-9a-f]{8}$/;
const MOST_SHEETS = 10;
const MOST_TABLES = 20;
const LONGEST_ID = 100;
/** Rows of a sheet. */
const FARTHEST = 1_048_576;

export function queueJournal(context: Excel.RequestContext, entry: JournalEntry): void {
  const { id, answers, before, ...rest } = entry;
  const text = JSON.stringify({
    version: VERSION,
    ...rest,
    answers: kanonisch(answers),
    before: before && kanonisch(before),
  });
  context.workbook.settings.add(journalKey(id), text);
}

/** AS-15: an entry that came with the file; `null` for one that is none of ours. */
export function readJournalEntry(key: string, value: unknown): JournalEntry | null {
  const id = key.slice(journalKey('').length);
  const parsed = parseSetting(value, VERSION, 3 * HOECHSTENS.zeichen);
  if (!isJournalKey(key) || !ID.test(id) || parsed.kind !== 'fields') return null;
  const { fields } = parsed;
  const action = ACTIONS.find((known) => known === own(fields, 'action'));
  const number = integerIn(own(fields, 'number'), 1, 99);
  const started = timeIn(own(fields, 'started'));
  const answers = answersIn(own(fields, 'answers'));
  const isNew = own(fields, 'before') === null;
  const before = isNew ? null : answersIn(own(fields, 'before'));
  const present = presentIn(own(fields, 'present'));
  const ids = idsIn(own(fields, 'ids'));
  const sizes = sizesIn(own(fields, 'sizes'));
  const refresh = refreshIn(own(fields, 'refresh'));
  if (action === undefined || number === null || started === null || answers === null) return null;
  if (present === null || ids === null || sizes === null || (before === null && !isNew)) return null;
  if (refresh === undefined) return null;
  return { id, action, number, started, answers, before, present, ids, sizes, refresh };
}

/** Entries of older versions do not have it. */
const refreshIn = (value: unknown): RefreshTrace | null | undefined =>
  value === undefined || value === null ? null : readTrace(value);

function answersIn(value: unknown): Vereinbarung | null {
  const read = typeof value === 'string' ? liesVereinbarung(value) : null;
  return read?.gelungen === true ? read.vereinbarung : null;
}

function presentIn(value: unknown): Liste[] | null {
  const list = listIn(value, EINMALIGE.size)?.map((name) => [...EINMALIGE].find((own) => own === name));
  return list?.every((name) => name !== undefined) === true ? list : null;
}

function idsIn(value: unknown): Record<string, string> | null {
  const fields = fieldsIn(value);
  if (fields === null || Object.keys(fields).length > MOST_SHEETS) return null;
  const entries = Object.entries(fields).map(([name, id]) => [name, textIn(id, LONGEST_ID)] as const);
  return entries.every(([, id]) => id !== null)
    ? (Object.fromEntries(entries) as Record<string, string>)
    : null;
}

function sizesIn(value: unknown): TableSizes | null {
  const fields = fieldsIn(value);
  if (fields === null || Object.keys(fields).length > MOST_TABLES) return null;
  const sizes: Record<string, TableSize> = {};
  for (const [name, size] of Object.entries(fields)) {
    const read = fieldsIn(size);
    const rows = read && integerIn(own(read, 'rows'), 1, FARTHEST);
    const columns = read && integerIn(own(read, 'columns'), 1, FARTHEST);
    if (rows === null || columns === null) return null;
    sizes[name] = { rows, columns };
  }
  return sizes;
}
