import { ANGABEN } from '../../mappe/angaben';
import { nameIn, quellenname } from '../../mappe/namen';
import type { Mappenspalte } from '../../mappe/spalte';
import type { Vereinbarung } from '../../vereinbarung/form';
import { type Feld, ortVon } from '../../vereinbarung/ort';
import type { Zellfund } from '../../vereinbarung/rueckweg/antworten';
import type { Zellinhalt } from '../../vereinbarung/rueckweg/mappenstand';
import { plaetzeIn } from '../../vereinbarung/rueckweg/tabelle';
import { ALLE_LISTEN, OPTIONSTABELLE, spaltenVon } from '../../vereinbarung/tabellen';
import { cellName, onSheet } from '../address';
import type { Located, LocatedTable } from './located';
import { UNGELESEN } from './texts';
import { tableNameOf } from './update/wanted-tables';

/** An agreement as it was read. */
interface ReadSheets {
  readonly answers: Vereinbarung;
  readonly findings: readonly Zellfund[];
  /** Names of cells and tables that are not there. */
  readonly missing: readonly string[];
  /** `null` where that is not known any more. */
  readonly written: Vereinbarung | null;
  readonly located: Located;
}

/** AS-1: what of the sheets could not be read as answers, each with its place, as sentences. */
export const unreadSentences = (state: ReadSheets, number: number): string[] => [
  ...state.missing.map(UNGELESEN.fehlt),
  ...missingColumns(state, number),
  ...state.findings.map(({ feld, satz }) => {
    const cell = cellOf(feld, state.located, number);
    return cell
      ? UNGELESEN.zelle(cell.where, textOf(cell.content), satz)
      : `${ortVon(feld, state.answers)}: ${satz}`;
  }),
];

const textOf = (content: Zellinhalt): string =>
  typeof content === 'object' ? (content?.fehler ?? '') : String(content);

/** Headings that answers had been written below: under another one they are a column of somebody's own. */
function missingColumns({ written, located }: ReadSheets, number: number): string[] {
  const absent = (name: string, columns: readonly Mappenspalte[]): string[] => {
    const table = located.tables.get(name);
    if (!table) return [];
    const places = plaetzeIn(table.head, columns);
    return columns.flatMap((column, i) =>
      (places[i] ?? -1) < 0 ? [UNGELESEN.spalte(table.sheet, name, column.name)] : [],
    );
  };
  const { option, wert } = OPTIONSTABELLE.spalten;
  return [
    ...ALLE_LISTEN.flatMap((list) => {
      const rows: readonly Readonly<Record<string, unknown>>[] = written?.[list] ?? [];
      const used = spaltenVon(list).filter(([id]) => rows.some((row) => (row[id] ?? null) !== null));
      return absent(
        tableNameOf(list, number),
        used.map(([, column]) => column),
      );
    }),
    ...absent(nameIn(OPTIONSTABELLE.name, number), [option, wert]),
  ];
}

interface UnreadCell {
  readonly where: string;
  readonly content: Zellinhalt;
}

function cellOf(feld: Feld, located: Located, number: number): UnreadCell | null {
  if (feld.teil === 'angaben') {
    const { zelle } = ANGABEN[feld.id];
    const cell = located.cells.get(nameIn(feld.quelle ? quellenname(zelle) : zelle, number));
    return cell
      ? { where: onSheet(cell.sheet, cellName(cell.row, cell.column)), content: cell.content }
      : null;
  }
  if (feld.teil === 'optionen' || feld.zeile === null) return null;
  const { teil, zeile, spalte } = feld;
  const column = spaltenVon(teil).find(([id]) => id === spalte)?.[1];
  const table = located.tables.get(tableNameOf(teil, number));
  return table && column ? inTable(table, zeile, column) : null;
}

function inTable(table: LocatedTable, row: number, column: Mappenspalte): UnreadCell | null {
  const [place = -1] = plaetzeIn(table.head, [column]);
  if (place < 0) return null;
  const { area, sheet, contents } = table;
  return {
    where: onSheet(sheet, cellName(area.row + 1 + row, area.column + place)),
    content: contents[row]?.[place] ?? null,
  };
}
