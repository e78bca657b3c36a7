import { LISTEN } from '../../../vereinbarung/tabellen';
import {
  type Lesart,
  type Uebernahmezeile,
  uebernimm,
  type Zellhinweis,
  type Zellmangel,
} from '../../../vereinbarung/uebernahme';
import type { Zellinhalt } from '../../../vereinbarung/rueckweg/mappenstand';
import { cellText, columnFor, keyFor, type ListImport, type ListRow } from './list-import';
import { droppedCells } from './dropped-cells';
import { hoursIn, pointsOf, questionsOf } from './questions';
import { choiceName, type ImportQuestion, UEBERNAHME } from './texts';

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

export interface RowRemark {
  readonly number: number;
  readonly title: string;
  readonly sentences: readonly string[];
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
  /** Cells in which something was understood that they do not say plainly. */
  readonly remarks: readonly RowRemark[];
  /** Rows to look through: what is lost of them, or lacking. */
  readonly checks: readonly RowRemark[];
  /** What somebody has to say before anything can be taken over. */
  readonly questions: readonly ImportQuestion[];
}

/** What is known beside a list: the agreement that it comes to, and what the functions say of pay. */
export interface KnownBeside {
  readonly reading: Partial<Lesart>;
  readonly faults: (row: Uebernahmezeile) => readonly Zellmangel[];
  readonly remarks: (row: Uebernahmezeile) => readonly Zellhinweis[];
}

export const NOTHING_KNOWN: KnownBeside = { reading: {}, faults: () => [], remarks: () => [] };

const rowText = (row: ListRow | undefined): string =>
  (row ?? [])
    .map(cellText)
    .filter((text) => text.trim() !== '')
    .join(' · ');

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

export const titleOf = ({ werte }: Uebernahmezeile): string =>
  String(werte['stelle'] ?? werte['kommune'] ?? '');

/** A post of which nothing is said that could cost. */
export const lacksAll = ({ werte, funde }: Uebernahmezeile): boolean =>
  funde.length === 0 && ['vzae', 'gruppe', 'kostenGesamt'].every((field) => (werte[field] ?? null) === null);

/** Reads the rows by their columns as they are mended now, and says what of them is amiss. */
export function readImport(work: ListImport, known: KnownBeside = NOTHING_KNOWN): ImportReading {
  const { rows, mapping, list, from1904, mended, leftOut, source } = work;
  // A step may stand in the cell of its group.
  const placed = (fault: Zellmangel): Zellmangel =>
    columnFor(mapping, fault.feld) < 0 ? { ...fault, feld: 'gruppe' } : fault;
  const read = (cells: readonly ListRow[]): ReturnType<typeof uebernimm> => {
    const found = uebernimm(cells, mapping, list, {
      ...known.reading,
      von1904: from1904,
      vollzeit: hoursIn(work.fullHours),
      vollzeitBeamte: hoursIn(work.civilHours),
      punkte: pointsOf(work),
      // A table of posts is edited by somebody who may name them later.
      fragtNamen: source.kind !== 'table',
    });
    const zeilen = found.zeilen.map((row) => ({
      ...row,
      funde: [...row.funde, ...known.faults(row).map(placed)],
    }));
    return { ...found, zeilen };
  };
  const before = read(rows);
  const after = mendedRows(work) === rows ? before : read(mendedRows(work));
  const now = new Map(after.zeilen.map((row) => [row.nr, row]));
  const columns: Readonly<Record<string, { readonly name: string }>> = LISTEN[list].spalten;
  const nameOf = (field: string): string => {
    const choice = mapping.felder[columnFor(mapping, field)];
    return choice ? choiceName(choice, list) : (columns[field]?.name ?? field);
  };
  const faulty = before.zeilen.flatMap((row): FaultyRow[] => {
    if (row.funde.length === 0) return [];
    const cells = row.funde.map(({ feld, roh, satz }): FaultyCell => {
      const key = keyFor(row.nr, feld);
      const current = now.get(row.nr);
      const still = current ? current.funde.find((one) => one.feld === feld)?.satz : satz;
      return {
        key,
        field: feld,
        name: nameOf(feld),
        text: mended[key] ?? cellText(roh),
        sentence: still ?? null,
      };
    });
    return [{ number: row.nr, title: titleOf(row), cells, isLeftOut: leftOut.includes(row.nr) }];
  });
  const dropped = droppedCells(work);
  // Where the list has no column of the extent at all, that is said by itself.
  const hasExtent = list === 'stellen' && columnFor(mapping, 'vzae') >= 0;
  const taken = after.zeilen.filter(({ nr }) => !leftOut.includes(nr));
  return {
    rows: taken,
    faulty,
    skipped: after.uebergangen.flatMap(({ nr, grund }) => {
      const text = rowText(rows[nr - 1]);
      return text === '' ? [] : [{ number: nr, reason: grund, text }];
    }),
    open: taken.reduce((count, { funde }) => count + funde.length, 0),
    remarks: taken.flatMap((row): RowRemark[] => {
      const sentences = [...row.hinweise, ...known.remarks(row)].map(({ satz }) => satz);
      return sentences.length === 0 ? [] : [{ number: row.nr, title: titleOf(row), sentences }];
    }),
    checks: taken.flatMap((row): RowRemark[] => {
      const sentences = [...dropped(row), ...(hasExtent && lacksAll(row) ? [UEBERNAHME.nurBetrag] : [])];
      return sentences.length === 0 ? [] : [{ number: row.nr, title: titleOf(row), sentences }];
    }),
    questions: questionsOf(work, taken),
  };
}
