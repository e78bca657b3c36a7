import type { Zellinhalt } from '../../../vereinbarung/rueckweg/mappenstand';
import {
  antwortfeld,
  erkenne,
  type Punktart,
  type Uebernahmeliste,
  type Zuordnung,
} from '../../../vereinbarung/uebernahme';
import { columnName, readArea } from '../../../workbook/address';
import { germanText } from '../../ui/numbers';
import { shortened } from '../../ui/shortened';
import type { Typed } from '../state/rows';
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
  /** Those of a full post of Beamte, as typed. */
  readonly civilHours: string;
  /** What points in numbers are, by what the column is, where somebody has said it. */
  readonly points: Readonly<Partial<Record<string, Punktart>>>;
  /** What was typed in the place of cells that can't be read, by row and field. */
  readonly mended: Typed;
  /** The numbers of rows that somebody does not want. */
  readonly leftOut: readonly number[];
  /** The rows take the place of those that are there, or come to them; `null` = nobody has said it. */
  readonly replaces: boolean | null;
}

/** What is to be said of a row. */
export interface RowNote {
  /** Counted from 1 among the rows of the source. */
  readonly number: number;
  readonly title: string;
  readonly text: string;
}

/** The number of a row as somebody sees it: that of the sheet where it comes from one. */
export const rowNumber = ({ source }: ListImport, number: number): number =>
  number + (source.kind === 'text' ? 0 : (readArea(source.area)?.row ?? 0));

const RUNNING = /^(?:(?:lfd|laufende)\.?\s*(?:Nr|Nummer)|Nr|Nummer|Pos)\.?$/i;

/** How somebody finds a row: by its number, by its own running number where the list has one, and by its name. */
export function rowTitle(work: ListImport, number: number, name: string): string {
  const { rows, mapping } = work;
  const heading = mapping.kopfzeile === null ? [] : (rows[mapping.kopfzeile] ?? []);
  const column = heading.findIndex((cell) => RUNNING.test(cellText(cell).trim()));
  const running = column < 0 ? '' : cellText(rows[number - 1]?.[column]).trim();
  const shown = rowNumber(work, number);
  return running === ''
    ? UEBERNAHME.zeile(shown, name)
    : UEBERNAHME.zeileMitNr(shown, `${cellText(heading[column]).trim()} ${running}`, name);
}

export const keyFor = (number: number, field: string): string => `${number}-${field}`;

/** What a cell shows. */
export const cellText = (cell: Zellinhalt | undefined): string => {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.fehler : germanText(cell);
};

/**
 * A list with the best guess at its columns.
 *
 * @param towns those of the agreement, which are known again
 */
export const importOf = (
  list: Uebernahmeliste,
  source: ImportSource,
  rows: readonly ListRow[],
  from1904 = false,
  towns: readonly (string | null)[] = [],
): ListImport => ({
  list,
  source,
  rows,
  from1904,
  mapping: erkenne(rows, list, towns),
  fullHours: '',
  civilHours: '',
  points: {},
  mended: {},
  leftOut: [],
  replaces: source.kind === 'table' ? true : null,
});

/** The column that is read into a field; -1 = none. */
export const columnFor = ({ felder }: Zuordnung, field: string): number =>
  felder.findIndex((choice) => choice !== null && antwortfeld(choice) === field);

/** The heading of a column, or its letter. */
export function columnTitle({ rows, mapping }: ListImport, column: number, longest: number): string {
  const heading = mapping.kopfzeile === null ? '' : cellText(rows[mapping.kopfzeile]?.[column]).trim();
  return shortened(heading === '' ? UEBERNAHME.spalte(columnName(column)) : heading, longest);
}

const LONGEST_TITLE = 40;

/** AS-11: the columns that hold something and are not taken over. */
export const droppedColumns = (work: ListImport): string[] =>
  work.mapping.felder.flatMap((choice, column) => {
    const below = work.rows.slice((work.mapping.kopfzeile ?? -1) + 1);
    const isFilled = below.some((row) => cellText(row[column]).trim() !== '');
    return choice === null && isFilled ? [columnTitle(work, column, LONGEST_TITLE)] : [];
  });

/** Each field once: whatever column had it before has none then. */
export function withField(work: ListImport, column: number, field: string | null): ListImport {
  const target = (choice: string | null): string | null => (choice === null ? null : antwortfeld(choice));
  const felder = work.mapping.felder.map((before, index) => {
    if (index === column) return field;
    return target(field) !== null && target(before) === target(field) ? null : before;
  });
  return { ...work, mapping: { ...work.mapping, felder }, mended: {} };
}

/** With other headings the columns are guessed anew. */
export function withHeadings(
  work: ListImport,
  heading: number | null,
  towns: readonly (string | null)[] = [],
): ListImport {
  const from = heading === null ? work.rows : work.rows.slice(heading);
  const { felder, kopfzeile } = erkenne(from, work.list, towns);
  const isFound = heading === null || kopfzeile === 0;
  return {
    ...work,
    mapping: { kopfzeile: heading, felder: isFound ? felder : work.mapping.felder },
    mended: {},
  };
}
