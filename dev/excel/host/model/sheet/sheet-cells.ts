import type { CellValue, Matrix } from '@kim/engine';
import type { Book } from '../book';
import { formatOfFormula } from '../calc/formula-format';
import { type Entry, type EntryNotation, readEntry } from '../calc/input';
import { toInvariantFormula } from '../calc/language';
import { SHEET_EVENTS, TABLE_EVENTS, WORKBOOK_TARGET } from '../../wire/events';
import { rectName } from '../grid/address';
import {
  bounding,
  boundsOf,
  cell,
  cellCount,
  containsCell,
  intersection,
  type Rect,
  WHOLE_SHEET,
} from '../grid/rect';
import { invalidArgument } from '../../wire/errors';
import type { Worksheet } from '../../objects/worksheet/Worksheet';

/** Excel takes no text in a cell that is longer. */
export const LONGEST_TEXT = 32_767;

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** `null` leaves a cell as it is, `''` empties it; one value stands for every cell of the area. */
export type Input = unknown;

/** A cell value as it travels: blank is an empty text, an error its name. */
export function toWire(value: CellValue): number | string | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.code : value;
}

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function valueType(value: CellValue): ValueType {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Values and formulas of one sheet. Reading brings native formulas up to date first. */
export class SheetCells {
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {}

  value(row: number, column: number): CellValue {
    this.book.calculation.refresh();
    return this.book.engine.value({ sheet: this.sheet.engineId, row, column });
  }

  values(rect: Rect): Matrix {
    this.book.calculation.refresh();
    return this.book.engine.values({ sheet: this.sheet.engineId, ...rect });
  }

  formula(row: number, column: number): string | null {
    return this.book.engine.formula({ sheet: this.sheet.engineId, row, column });
  }

  spill(row: number, column: number): Rect | null {
    this.book.calculation.refresh();
    return this.book.engine.spill({ sheet: this.sheet.engineId, row, column });
  }

  /** Whether all cells, no cell, or some (`null`) belong to results that have spread. */
  hasSpill(rect: Rect): boolean | null {
    if (cellCount(rect) === 1) return this.spill(rect.row, rect.column) !== null;
    const spilled = this.filled(rect).filter(([row, column]) => this.spill(row, column) !== null).length;
    if (spilled === 0) return false;
    return spilled === cellCount(rect) ? true : null;
  }

  format(row: number, column: number): string {
    return (this.sheet.layout.formats.at('NumberFormat', row, column) as string | undefined) ?? 'General';
  }

  /** Smallest rectangle around everything with a value or formula; with formats too unless `valuesOnly`. */
  used(valuesOnly: boolean, within: Rect = WHOLE_SHEET): Rect | null {
    const filled = boundsOf(this.filled(within));
    const extent = valuesOnly ? null : this.sheet.layout.formats.extent();
    const formatted = extent && intersection(extent, within);
    return filled && formatted ? bounding(filled, formatted) : (filled ?? formatted);
  }

  /** Writes a rectangle the way Excel takes entries; `null` entries are skipped. */
  write(rect: Rect, input: Input, notation: EntryNotation): void {
    this.sheet.Protection.assertWritable(rect);
    const rows = this.shape(rect, input);
    const single = cellCount(rect) === 1;
    const before = single ? this.value(rect.row, rect.column) : null;
    for (const [r, row] of rows.entries()) {
      for (const [c, raw] of row.entries()) {
        if (raw === null || raw === undefined || this.isCovered(rect.row + r, rect.column + c)) continue;
        this.enter(rect.row + r, rect.column + c, raw, notation);
      }
    }
    this.changed(rect, 'RangeEdited', single ? { before } : {});
  }

  /** Of merged cells only the first holds anything; what is written into the others is lost without a word. */
  private isCovered(row: number, column: number): boolean {
    return this.sheet.layout.merges.some(
      (area) => containsCell(area, row, column) && (area.row !== row || area.column !== column),
    );
  }

  /** Puts a value into a cell without reading it as an entry. */
  put(row: number, column: number, value: CellValue): void {
    const at = { sheet: this.sheet.engineId, row, column };
    if (value === null) this.book.engine.clear({ ...at, rows: 1, columns: 1 });
    else this.book.engine.setValue(at, value);
  }

  putFormula(row: number, column: number, formula: string): void {
    try {
      this.book.engine.setFormula({ sheet: this.sheet.engineId, row, column }, formula);
    } catch (error) {
      if (error instanceof SyntaxError) throw invalidArgument(`${formula}: ${error.message}`);
      throw error;
    }
  }

  /** Changes the text of every formula of the sheet that `change` changes, and says where that was. */
  rewriteFormulas(change: (formula: string, row: number, column: number) => string): Rect[] {
    const rewritten: Rect[] = [];
    for (const [row, column] of this.filled(WHOLE_SHEET)) {
      const formula = this.formula(row, column);
      const next = formula === null ? null : change(formula, row, column);
      if (next === null || next === formula) continue;
      this.putFormula(row, column, next);
      rewritten.push(cell(row, column));
    }
    return rewritten;
  }

  erase(rect: Rect): void {
    this.sheet.Protection.assertWritable(rect);
    this.book.calculation.refresh();
    this.book.engine.clear({ sheet: this.sheet.engineId, ...rect });
    this.changed(rect, 'RangeEdited');
  }

  /** After every change of content: headers of tables may be new, and whoever listens is told. */
  changed(rect: Rect, changeType: ChangeType, details: { before?: CellValue } = {}): void {
    this.book.workbook.IsDirty = true;
    for (const table of this.sheet.Tables.items()) table.contentChanged(rect);
    this.book.onChange(this.sheet, rect, changeType);
    const single = 'before' in details ? this.details(rect, details.before ?? null) : {};
    const payload = {
      address: rectName(rect),
      changeType,
      source: this.book.source,
      triggerSource: this.book.source === 'Local' ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: this.sheet.Id,
      shiftDirection: 'None',
      ...single,
    };
    this.book.events.emit(SHEET_EVENTS.DataChanged, this.sheet.Id, payload);
    this.book.events.emit(SHEET_EVENTS.DataChanged, WORKBOOK_TARGET, payload);
    for (const table of this.sheet.Tables.items()) {
      if (!intersection(table.rect, rect)) continue;
      const own = { ...payload, tableId: table.Id };
      this.book.events.emit(TABLE_EVENTS.DataChanged, table.Id, own);
      this.book.events.emit(TABLE_EVENTS.DataChanged, WORKBOOK_TARGET, own);
      this.book.events.emit(TABLE_EVENTS.DataChanged, this.sheet.Id, own);
    }
  }

  private details(rect: Rect, before: CellValue): Record<string, unknown> {
    const after = this.value(rect.row, rect.column);
    return {
      valueBefore: toWire(before),
      valueAfter: toWire(after),
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
  }

  private enter(row: number, column: number, raw: unknown, notation: EntryNotation): void {
    const thisYear = this.book.options.now().getFullYear();
    const entry: Entry = readEntry(raw, notation, this.format(row, column), thisYear);
    if ('formula' in entry) {
      const formula = notation === 'german' ? toInvariantFormula(entry.formula) : entry.formula;
      this.putFormula(row, column, formula);
      this.formatByEntry(row, column, formatOfFormula(formula));
    } else {
      if (typeof entry.value === 'string' && entry.value.length > LONGEST_TEXT)
        throw invalidArgument(`${entry.value.length} Zeichen`);
      this.put(row, column, entry.value);
      this.formatByEntry(row, column, entry.format ?? null);
    }
  }

  /** A format that somebody has chosen stays. */
  private formatByEntry(row: number, column: number, format: string | null): void {
    if (format !== null && this.format(row, column) === 'General')
      this.sheet.layout.formats.paint('NumberFormat', cell(row, column), format);
  }

  private shape(rect: Rect, input: Input): readonly (readonly unknown[])[] {
    if (!Array.isArray(input))
      return Array.from({ length: rect.rows }, () => Array<unknown>(rect.columns).fill(input));
    const rows = input as readonly (readonly unknown[])[];
    if (rows.length !== rect.rows || rows.some((row) => !Array.isArray(row) || row.length !== rect.columns)) {
      throw invalidArgument(
        `Die Anzahl der Zeilen oder Spalten passt nicht zum Bereich ${rectName(rect)} (${rect.rows} x ${rect.columns})`,
      );
    }
    return rows;
  }

  /** The cells of an area with a value or formula, spilled values included, row by row. */
  filled(within: Rect): (readonly [row: number, column: number])[] {
    this.book.calculation.refresh();
    return this.book.engine
      .filled({ sheet: this.sheet.engineId, ...within })
      .map(({ row, column }) => [row, column] as const);
  }
}
