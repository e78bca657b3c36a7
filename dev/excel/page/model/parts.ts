import { GERMAN, printStructured } from '@kim/engine';
import { TEXTS } from '../texts';
import type { FormulaContext } from './scan';

/** A table that a formula may name. */
export interface NamedTable {
  readonly name: string;
  readonly columns: () => readonly string[];
}

/** What may stand between the brackets behind the name of a table. */
export interface PartSuggestion {
  readonly name: string;
  readonly description: string;
  readonly kind: 'part';
}

const [ALL = '', DATA = '', HEADERS = '', TOTALS = ''] = GERMAN.items;
const part = (name: string, description: string): PartSuggestion => ({ name, description, kind: 'part' });

/** First what the functions want: a row of totals would be counted as one of the others. */
const TOGETHER = part(`[${HEADERS}];[${DATA}]`, TEXTS.parts.headersAndData);
const ITEMS = [
  part(HEADERS, TEXTS.parts.headers),
  part(DATA, TEXTS.parts.data),
  part(TOTALS, TEXTS.parts.totals),
  part(ALL, TEXTS.parts.all),
];

/** The name of a column as it stands in its brackets, with another pair around it where Excel wants one. */
function columnPart(column: string, inner: boolean): PartSuggestion {
  const escaped = column.replace(/['[\]#@]/g, "'$&");
  const whole = printStructured({ table: '', items: [], columns: [escaped], short: false }, GERMAN);
  return part(inner ? escaped : whole.slice(1, -1), TEXTS.parts.column);
}

const bare = (text: string): string => text.replace(/^\[/, '').toUpperCase();

/** The parts of the table that begin as written, until one is written in full. */
export function partSuggestions(
  written: NonNullable<FormulaContext['part']>,
  tables: readonly NamedTable[],
): readonly PartSuggestion[] {
  const table = tables.find(({ name }) => name.toUpperCase() === written.table.toUpperCase());
  if (!table) return [];
  const columns = table.columns().map((column) => columnPart(column, written.inner));
  const word = bare(written.text);
  return [...(written.inner ? [] : [TOGETHER]), ...ITEMS, ...columns].filter(
    ({ name }) => bare(name).startsWith(word) && bare(name) !== word,
  );
}

/** The text with the part in place of what was written of it; the brackets are closed behind it. */
export function withPart(
  text: string,
  caret: number,
  written: NonNullable<FormulaContext['part']>,
  { name }: PartSuggestion,
): { readonly text: string; readonly caret: number } {
  const head = `${text.slice(0, written.start)}${name}]`;
  return { text: head + text.slice(caret).replace(/^\]/, ''), caret: head.length };
}
