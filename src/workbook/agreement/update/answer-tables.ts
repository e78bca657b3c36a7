import type { InputPlan } from '../../../plan/plan';
import type { Mappenspalte } from '../../../mappe/spalte';
import type { Vereinbarung, Wert } from '../../../vereinbarung/form';
import { kanonisch } from '../../../vereinbarung/kanonisch';
import { eintragFuer, pruefregel, zahlenformat } from '../../../vereinbarung/plan';
import { datenzeilen, plaetzeIn } from '../../../vereinbarung/rueckweg/tabelle';
import { liesZelle } from '../../../vereinbarung/rueckweg/zelle';
import { type Area, areaName, cellName, onSheet } from '../../address';
import type { LocatedTable } from '../located';
import type { AgreementState } from '../read-agreements';
import { AENDERUNG } from '../texts';
import { formatFor } from './format';
import { entryIn, heldOf, isFormulaCell, type ReadCell } from './held';
import type { BookChanges, SheetChanges } from './sheet-changes';
import { type RowPlaces, rowPlaces } from './table-rows';
import { type WantedColumn, type WantedTable, wantedTables } from './wanted-tables';

const STANDARD = 'General';

/** The answers that stand in tables, for tables that are there; the others are new ones. */
export function planAnswerTables(
  { answers, located, registered: { number } }: AgreementState,
  target: Vereinbarung,
  changes: BookChanges,
): { readonly missing: readonly WantedTable[]; readonly target: Vereinbarung } {
  const wanted = wantedTables(answers, target, number);
  const missing: WantedTable[] = [];
  let kept = target;
  for (const own of wanted) {
    const table = located.tables.get(own.name);
    if (table) kept = new TablePlanner(table, own, changes, located.from1904).plan(kept);
    else if (own.rows > 0) missing.push(own);
  }
  return { missing, target: kept };
}

class TablePlanner {
  private readonly on: SheetChanges;
  private readonly places: number[];
  private readonly rows: RowPlaces;

  constructor(
    private readonly table: LocatedTable,
    private readonly wanted: WantedTable,
    private readonly changes: BookChanges,
    private readonly from1904: boolean,
  ) {
    this.on = changes.on(table.sheet);
    const { head } = table;
    let next = head.length;
    const found = plaetzeIn(
      head,
      wanted.columns.map(({ spalte }) => spalte),
    );
    this.rows = rowPlaces(table, wanted, found);
    this.places = wanted.columns.map(({ values }, i) => {
      const place = found[i] ?? -1;
      return place < 0 && values.some((value) => value !== null) ? next++ : place;
    });
  }

  /** @returns the answers with what stays of hers */
  plan(target: Vereinbarung): Vereinbarung {
    this.refuseUnread();
    let kept = target;
    const { table, wanted, rows, places } = this;
    const size = Math.max(table.contents.length, rows.size);
    const answerOf = new Map(rows.rows.map((row, j) => [row, j]));
    for (const [i, column] of wanted.columns.entries()) {
      const place = places[i] ?? -1;
      if (place < 0) continue;
      if (place >= table.head.length) this.put(-1, place, column.spalte, column.spalte.name);
      for (let r = 0; r < size; r++) {
        const j = answerOf.get(r) ?? -1;
        const spalte = column.kinds?.[j] ?? column.spalte;
        const own = this.put(r, place, spalte, column.values[j] ?? null);
        if (own !== null) kept = column.replaced(kept, j, own.value);
      }
    }
    this.resize();
    return kept;
  }

  /** What cannot be read is no answer, but it is hers: it is replaced by an answer, and never by nothing. */
  private refuseUnread(): void {
    const { table, wanted, changes } = this;
    const data = datenzeilen(
      { kopf: table.head, zeilen: table.contents },
      this.places.filter((place) => place >= 0 && place < table.head.length),
    );
    const answerOf = new Map([...wanted.pairs].map(([j, i]) => [i, j]));
    for (const [i, { nummer }] of data.entries()) {
      const j = answerOf.get(i);
      if (j === undefined) continue;
      for (const [c, column] of wanted.columns.entries()) {
        const place = this.places[c] ?? -1;
        const content = table.contents[nummer]?.[place] ?? null;
        const isHers = isFormulaCell({ content, formula: table.formulas[nummer]?.[place] });
        if (content === null || isHers || (column.values[j] ?? null) !== null) continue;
        const read = liesZelle(content, column.kinds?.[j] ?? column.spalte, this.from1904);
        if (read.gelungen) continue;
        const cell = cellName(table.area.row + 1 + nummer, table.area.column + place);
        changes.obstacles.push(AENDERUNG.unlesbar(onSheet(table.sheet, cell), read.satz));
      }
    }
  }

  /** So many rows it is to have. */
  private get size(): number {
    const { table, rows, changes } = this;
    return changes.keepsSizes ? Math.max(rows.size, table.contents.length) : rows.size;
  }

  private get width(): number {
    return Math.max(this.table.head.length, ...this.places.map((place) => place + 1));
  }

  /**
   * @param row counted from the first one below the headings
   * @returns the value of a formula of hers that stays in the cell
   */
  private put(
    row: number,
    place: number,
    spalte: Mappenspalte,
    value: Wert | null,
  ): { readonly value: Wert | null } | null {
    const { table, on } = this;
    const [r, c] = [table.area.row + 1 + row, table.area.column + place];
    const entry = eintragFuer(value, spalte);
    if (row < 0 || place >= table.head.length || row >= table.contents.length) {
      on.fill(r, c, entry);
      return null;
    }
    const cell: ReadCell = {
      content: table.contents[row]?.[place] ?? null,
      formula: table.formulas[row]?.[place],
      format: table.formats[row]?.[place] ?? STANDARD,
    };
    if (this.holds(cell, spalte, value)) return null;
    if (isFormulaCell(cell) && !this.mayReplace(cell, r, c, spalte, value)) return this.valueOf(cell, spalte);
    const { format: now } = cell;
    const format = formatFor(entry, spalte, now);
    on.change(r, c, heldOf(cell), entryIn(entry, format ?? now));
    if (format !== null && format !== now) on.formats.push({ area: cellName(r, c), format, before: now });
    return null;
  }

  private mayReplace(
    cell: ReadCell,
    row: number,
    place: number,
    column: Mappenspalte,
    wanted: Wert | null,
  ): boolean {
    const where = onSheet(this.table.sheet, cellName(row, place));
    return this.changes.mayReplace({ where, before: null, hers: String(cell.formula), wanted, column });
  }

  private valueOf({ content }: ReadCell, spalte: Mappenspalte): { readonly value: Wert | null } {
    const read = liesZelle(content, spalte, this.from1904);
    return { value: read.gelungen ? read.wert : null };
  }

  /** A cell that says the answer in other words stays as it is; the value of a formula counts as one. */
  private holds(cell: ReadCell, spalte: Mappenspalte, value: Wert | null): boolean {
    const { content } = cell;
    if (content === null && !isFormulaCell(cell)) return value === null;
    const read = liesZelle(content, spalte, this.from1904);
    return read.gelungen && kanonisch(read.wert) === kanonisch(value);
  }

  private resize(): void {
    const { table, rows, size, on, width } = this;
    const { area, contents, head } = table;
    if (size === contents.length && width === head.length) return;
    if (table.hasTotals || (rows.hasSum && size > contents.length)) {
      this.changes.obstacles.push(AENDERUNG.ergebniszeile(table.name));
      return;
    }
    const to = { ...area, rows: 1 + size, columns: width };
    on.resized.push({ name: table.name, from: areaName(area), to: areaName(to) });
    for (const [i, column] of this.wanted.columns.entries()) this.dress(column, this.places[i] ?? -1);
  }

  /** Cells that have come to the table are input cells, those that it lets go are none any more. */
  private dress(column: WantedColumn, place: number): void {
    const { table, rows, size } = this;
    if (place < 0) return;
    const [first, old] = [table.area.row + 1, table.contents.length];
    const at = (row: number, count: number): Area => ({
      row: first + row,
      column: table.area.column + place,
      rows: count,
      columns: 1,
    });
    const from = place >= table.head.length ? 0 : old;
    if (size > from) {
      const kinds = Array.from(
        { length: size - from },
        (_, k) => column.kinds?.[rows.rows.indexOf(from + k)],
      );
      if (kinds.every((kind) => kind === undefined)) this.begin(at(from, size - from), column.spalte);
      else for (const [k, kind] of kinds.entries()) this.begin(at(from + k, 1), kind ?? column.spalte);
    } else if (size < old && place < table.head.length) this.end(at(size, old - size), column.spalte, place);
  }

  private begin(area: Area, spalte: Mappenspalte): void {
    this.on.inputs.push(inputAt(areaName(area), spalte, 'input'));
    const format = zahlenformat(spalte);
    if (format !== STANDARD) this.on.formats.push({ area: areaName(area), format });
  }

  private end(area: Area, spalte: Mappenspalte, place: number): void {
    this.on.inputs.push(inputAt(areaName(area), spalte, 'plain'));
    const formats = this.table.formats.slice(-area.rows).map((line) => line[place] ?? STANDARD);
    const [before = STANDARD] = formats;
    if (before !== STANDARD && formats.every((format) => format === before))
      this.on.formats.push({ area: areaName(area), format: STANDARD, before });
  }
}

/** Cells for answers of this kind, or cells that are none any more. */
export function inputAt(area: string, spalte: Mappenspalte, becomes: InputPlan['becomes']): InputPlan {
  const [validation] = pruefregel(area, spalte);
  return validation ? { area, becomes, validation } : { area, becomes };
}
