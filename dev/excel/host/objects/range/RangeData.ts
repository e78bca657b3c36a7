import { toGermanError, toGermanFormula } from '../../model/calc/language';
import { formatNumber, formatText, fromLocalFormat, toLocalFormat } from '../../model/calc/number-format';
import type { CellValue } from '@kim/engine';
import { fullAddress } from '../../model/grid/address';
import { cellCount, isEntireColumn, isEntireRow, merge, type Rect } from '../../model/grid/rect';
import { HostError } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import { toWire, valueType, type ValueType } from '../../model/sheet/sheet-cells';
import type { Worksheet } from '../worksheet/Worksheet';

type Rows<T> = T[][];

/** More than this in one answer and Excel refuses. */
const MAX_CELLS = 5_000_000;

/** What a cell shows. */
export function textOf(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(value, format);
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  return typeof value === 'string' ? formatText(value, format) : toGermanError(value.code);
}

/** The properties of a range that are grids of data. Unbounded ranges (whole rows and columns) have none. */
export abstract class RangeData extends HostObject {
  constructor(
    readonly sheet: Worksheet,
    private place: Rect,
  ) {
    super();
  }

  get rect(): Rect {
    return this.place;
  }

  /** A range that the client keeps goes where its cells go. */
  follow(rect: Rect): void {
    this.place = rect;
  }

  get Values(): Rows<number | string | boolean> | null {
    return this.grid((value) => toWire(value));
  }

  set Values(input: unknown) {
    this.sheet.cells.write(this.rect, input, 'invariant');
  }

  get ValueTypes(): Rows<ValueType> | null {
    return this.grid((value) => valueType(value));
  }

  get Text(): Rows<string> | null {
    return this.grid((value, row, column) => textOf(value, this.sheet.cells.format(row, column)));
  }

  get Formulas(): Rows<number | string | boolean> | null {
    return this.grid(
      (value, row, column) => this.sheet.cells.formula(row, column) ?? this.constant(value, row, column),
    );
  }

  set Formulas(input: unknown) {
    this.sheet.cells.write(this.rect, input, 'invariant');
  }

  get FormulasLocal(): Rows<number | string | boolean> | null {
    return this.grid((value, row, column) => {
      const formula = this.sheet.cells.formula(row, column);
      return formula === null ? this.constant(value, row, column) : toGermanFormula(formula);
    });
  }

  set FormulasLocal(input: unknown) {
    this.sheet.cells.write(this.rect, input, 'german');
  }

  get NumberFormat(): Rows<string> | null {
    return this.formats((format) => format);
  }

  set NumberFormat(input: unknown) {
    this.writeFormats(input, (format) => format);
  }

  get NumberFormatLocal(): Rows<string> | null {
    return this.formats(toLocalFormat);
  }

  set NumberFormatLocal(input: unknown) {
    this.writeFormats(input, fromLocalFormat);
  }

  get Address(): string {
    return fullAddress(this.sheet.Name, this.rect);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get CellCount(): number {
    const count = cellCount(this.rect);
    return count > 2_147_483_647 ? -1 : count;
  }

  get RowIndex(): number {
    return this.rect.row;
  }

  get ColumnIndex(): number {
    return this.rect.column;
  }

  get RowCount(): number {
    return this.rect.rows;
  }

  get ColumnCount(): number {
    return this.rect.columns;
  }

  get IsEntireColumn(): boolean {
    return isEntireColumn(this.rect);
  }

  get IsEntireRow(): boolean {
    return isEntireRow(this.rect);
  }

  private get unbounded(): boolean {
    return this.IsEntireColumn || this.IsEntireRow;
  }

  private grid<T>(read: (value: CellValue, row: number, column: number) => T): Rows<T> | null {
    if (this.unbounded) return null;
    if (cellCount(this.rect) > MAX_CELLS) {
      throw new HostError('ResponsePayloadSizeLimitExceeded', 'Die Antwort ist zu groß.', 413);
    }
    const values = this.sheet.cells.values(this.rect);
    return values.map((row, r) =>
      row.map((value, c) => read(value, this.rect.row + r, this.rect.column + c)),
    );
  }

  /** A formula that spills shows only its value in the cells it spills into; text that looks like more keeps its quote. */
  private constant(value: CellValue, row: number, column: number): number | string | boolean {
    const wire = toWire(value);
    return typeof wire === 'string' && wire.startsWith('=') && this.sheet.cells.format(row, column) !== '@'
      ? `'${wire}`
      : wire;
  }

  private formats(convert: (format: string) => string): Rows<string> | null {
    if (this.unbounded) return null;
    return Array.from({ length: this.rect.rows }, (_, r) =>
      Array.from({ length: this.rect.columns }, (_, c) =>
        convert(this.sheet.cells.format(this.rect.row + r, this.rect.column + c)),
      ),
    );
  }

  private writeFormats(input: unknown, convert: (format: string) => string): void {
    this.sheet.Protection.assertFormattable(this.rect);
    const { formats } = this.sheet.layout;
    if (!Array.isArray(input)) {
      formats.paint('NumberFormat', this.rect, convert(String(input)));
      return;
    }
    const cells = new Map<string, [number, number][]>();
    for (const [r, row] of (input as readonly (readonly (string | null)[])[]).entries()) {
      for (const [c, raw] of row.entries()) {
        if (raw === null) continue;
        const format = convert(raw);
        const at = cells.get(format) ?? [];
        at.push([this.rect.row + r, this.rect.column + c]);
        cells.set(format, at);
      }
    }
    for (const [format, at] of cells)
      for (const rect of merge(at)) formats.paint('NumberFormat', rect, format);
  }
}
