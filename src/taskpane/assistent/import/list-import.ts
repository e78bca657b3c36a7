import { LISTEN } from '../../../vereinbarung/tabellen';
import type { Zellinhalt } from '../../../vereinbarung/rueckweg/mappenstand';
import {
  erkenne,
  STUNDEN,
  type Uebernahmeliste,
  type Uebernahmezeile,
  uebernimm,
  type Zuordnung,
} from '../../../vereinbarung/uebernahme';
import { readArea } from '../../../workbook/address';
import { germanText } from '../../ui/numbers';
import { readEntry } from '../state/entry';
import { keyOf } from '../state/place';
import type { RowValues, Typed } from '../state/rows';
import { UEBERNAHME } from './texts';

export type ListRow = readonly Zellinhalt[];

/** Where a list comes from. */
export type ImportSource =
  /** Pasted, or typed. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'selection'; readonly sheet: string; readonly area: string }
  /** A table that is edited in the workbook; it is read anew with every change. */
  | {
      readonly kind: 'table';
      readonly table: string;
      readonly sheet: string;
      readonly area: string;
      /** When it was opened, it said something else than the answers, which it replaces. */
      readonly isOther: boolean;
    };

/** AS-11: a list from elsewhere on its way into the answers. None of it is an answer yet. */
export interface ListImport {
  readonly list: Uebernahmeliste;
  readonly source: ImportSource;
  readonly rows: readonly ListRow[];
  /** DA-1 */
  readonly from1904: boolean;
  readonly mapping: Zuordnung;
  /** Weekly hours of a full post, as typed. */
  readonly fullHours: string;
  /** What was typed in the place of cells that can't be read, by row and field. */
  readonly mended: Typed;
  /** The numbers of rows that somebody does not want. */
  readonly leftOut: readonly number[];
  /** The rows take the place of those that are there. */
  readonly replaces: boolean;
}

/** A cell that could not be read. */
export interface FaultyCell {
  readonly key: string;
  readonly field: string;
  readonly name: string;
  /** What stands in it, or what somebody has typed instead. */
  readonly text: string;
  /** Why it can't be read; `null` = mended. */
  readonly sentence: string | null;
}

/** A row with cells that could not be read. It stays in its place when they are mended. */
export interface FaultyRow {
  /** Counted from 1 among the rows of the source. */
  readonly number: number;
  readonly title: string;
  readonly cells: readonly FaultyCell[];
  readonly isLeftOut: boolean;
}

export interface SkippedRow {
  readonly number: number;
  readonly reason: string;
  readonly text: string;
}

/** What would be taken over. */
export interface ImportReading {
  readonly rows: readonly Uebernahmezeile[];
  readonly faulty: readonly FaultyRow[];
  /** Blank rows are none. */
  readonly skipped: readonly SkippedRow[];
  /** So many cells of the rows can't be read as they are now. */
  readonly open: number;
  /** Hours say nothing before it is known how many are a full post. */
  readonly lacksHours: boolean;
}

/** The number of a row as somebody sees it: that of the sheet where it comes from one. */
export const rowNumber = ({ source }: ListImport, number: number): number =>
  number + (source.kind === 'text' ? 0 : (readArea(source.area)?.row ?? 0));

const keyFor = (number: number, field: string): string => `${number}-${field}`;

/** What a cell shows. */
export const cellText = (cell: Zellinhalt | undefined): string => {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.fehler : germanText(cell);
};

const rowText = (row: ListRow | undefined): string =>
  (row ?? [])
    .map(cellText)
    .filter((text) => text.trim() !== '')
    .join(' · ');

/** A list with the best guess at its columns. */
export const importOf = (
  list: Uebernahmeliste,
  source: ImportSource,
  rows: readonly ListRow[],
  from1904 = false,
): ListImport => ({
  list,
  source,
  rows,
  from1904,
  mapping: erkenne(rows, list),
  fullHours: '',
  mended: {},
  leftOut: [],
  replaces: source.kind === 'table',
});

/** The column that holds a field; hours count as VZÄ. */
export const columnFor = ({ felder }: Zuordnung, field: string): number => {
  const column = felder.indexOf(field);
  return column < 0 && field === 'vzae' ? felder.indexOf(STUNDEN) : column;
};

/** What stands in the column is no VZÄ yet. */
const isInHours = ({ felder }: Zuordnung, field: string): boolean =>
  field === 'vzae' && !felder.includes(field) && felder.includes(STUNDEN);

function mendedRows({ rows, mended, mapping }: ListImport): readonly ListRow[] {
  if (Object.keys(mended).length === 0) return rows;
  const after = new Map<number, Zellinhalt[]>();
  for (const [key, text] of Object.entries(mended)) {
    const [number = '', field = ''] = key.split('-');
    const index = Number(number) - 1;
    const row = after.get(index) ?? [...(rows[index] ?? [])];
    row[columnFor(mapping, field)] = text;
    after.set(index, row);
  }
  return rows.map((row, index) => after.get(index) ?? row);
}

const HOURS = { name: 'Stunden', art: 'zahl' } as const;

/** Weekly hours of a full post; `null` where they are not known. */
export function hoursOf({ fullHours }: ListImport): number | null {
  const read = readEntry(fullHours, HOURS);
  return read.gelungen && typeof read.wert === 'number' && read.wert > 0 ? read.wert : null;
}

/** Reads the rows by their columns as they are mended now, and says what of them is amiss. */
export function readImport(work: ListImport): ImportReading {
  const { rows, mapping, list, from1904, mended, leftOut } = work;
  const hours = hoursOf(work);
  const lacksHours = hours === null && mapping.felder.includes(STUNDEN);
  const read = (cells: readonly ListRow[]): ReturnType<typeof uebernimm> =>
    uebernimm(cells, mapping, list, from1904, hours ?? 1);
  const before = read(rows);
  const after = mendedRows(work) === rows ? before : read(mendedRows(work));
  const now = new Map(after.zeilen.map((row) => [row.nr, row]));
  const columns: Readonly<Record<string, { readonly name: string }>> = LISTEN[list].spalten;
  const faulty = before.zeilen.flatMap((row): FaultyRow[] => {
    if (row.funde.length === 0) return [];
    const cells = row.funde.map(({ feld, roh, satz }): FaultyCell => {
      const key = keyFor(row.nr, feld);
      const current = now.get(row.nr);
      const still = current ? current.funde.find((one) => one.feld === feld)?.satz : satz;
      const name = isInHours(mapping, feld) ? UEBERNAHME.stunden : (columns[feld]?.name ?? feld);
      return { key, field: feld, name, text: mended[key] ?? cellText(roh), sentence: still ?? null };
    });
    const title = String(row.werte['stelle'] ?? row.werte['kommune'] ?? '');
    return [{ number: row.nr, title, cells, isLeftOut: leftOut.includes(row.nr) }];
  });
  const taken = after.zeilen.filter(({ nr }) => !leftOut.includes(nr));
  return {
    rows: taken,
    faulty,
    skipped: after.uebergangen.flatMap(({ nr, grund }) => {
      const text = rowText(rows[nr - 1]);
      return text === '' ? [] : [{ number: nr, reason: grund, text }];
    }),
    open: taken.reduce((count, { funde }) => count + funde.length, 0),
    lacksHours,
  };
}

/** Each field once: whatever column had it before has none then. */
export function withField(work: ListImport, column: number, field: string | null): ListImport {
  const felder = work.mapping.felder.map((before, index) =>
    index === column ? field : before === field ? null : before,
  );
  return { ...work, mapping: { ...work.mapping, felder }, mended: {} };
}

/** With other headings the columns are guessed anew. */
export function withHeadings(work: ListImport, heading: number | null): ListImport {
  const from = heading === null ? work.rows : work.rows.slice(heading);
  const { felder, kopfzeile } = erkenne(from, work.list);
  const isFound = heading === null || kopfzeile === 0;
  return {
    ...work,
    mapping: { kopfzeile: heading, felder: isFound ? felder : work.mapping.felder },
    mended: {},
  };
}

type Column = Parameters<typeof readEntry>[1];

/** What a field would read of a text that could not be read in the list; nothing where it would mean something else. */
const readInField = (text: string, column: Column): ReturnType<typeof readEntry> | null =>
  // `1.000` is a thousand in a field; in a list of shares it may be one.
  ['zahl', 'anteil'].includes(column.art) ? null : readEntry(text, column);

/** The text for a field that is not to read it: hours are no VZÄ, and what is unclear stays so. */
function openText(text: string, column: Column, inHours: boolean): string {
  if (inHours) return UEBERNAHME.inStunden(text);
  return readEntry(text, column).gelungen ? UEBERNAHME.unklar(text) : text;
}

/** The rows as answers, and as typed text what of them is no answer: so it stands in its field and can be mended there. */
export function takenFrom(
  { list, mapping }: ListImport,
  { rows }: ImportReading,
  first: number,
): { readonly rows: readonly RowValues[]; readonly typed: Typed } {
  const typed: Record<string, string> = {};
  const columns: Readonly<Record<string, Column>> = LISTEN[list].spalten;
  const taken = rows.map(({ werte, funde }, index) => {
    const values: Record<string, RowValues[string]> = { ...werte };
    for (const { feld, roh } of funde) {
      const text = cellText(roh);
      const column = columns[feld];
      if (!column) continue;
      const read = readInField(text, column);
      const key = keyOf({ teil: list, zeile: first + index, spalte: feld });
      if (read?.gelungen === true) values[feld] = read.wert;
      else typed[key] = openText(text, column, isInHours(mapping, feld));
    }
    return values;
  });
  return { rows: taken, typed };
}
