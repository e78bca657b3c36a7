import { BUSY, isError, isMatrix, type Compiled, type CustomCall, type Template } from '../compile/compiled';
import { compile } from '../compile/compile';
import { type CompileContext } from '../compile/context';
import { columnName, quoteSheet } from '../formula/reference';
import { NativeBook } from '../native/book';
import { type IronCalc } from '../native/ironcalc';
import { collapsed, fromStrictText, toInput } from '../native/transport';
import {
  type CallResult,
  type CellAddress,
  type CellValue,
  type Matrix,
  type SheetId,
} from '../schnittstelle';
import { type FormulaCell } from '../workbook/cells';
import { type Workbook } from '../workbook/workbook';
import { roundedRows } from './context';

export const currentResult = (call: CustomCall): CallResult => (call.busy ? BUSY : call.result);

const rowsOf = (result: CallResult): Matrix => (isMatrix(result) ? result : [[result]]);

/**
 * Keeps a copy of the workbook in the native engine. In the copy, every custom call is a reference to cells of a helper
 * sheet that hold its result, and every native formula has a companion that reads its value at full precision.
 */
export class NativeCopy {
  private book: NativeBook | null = null;
  private positions = new Map<SheetId, number>();
  private boundRows = new Map<SheetId, number>();
  private readonly touched = new Set<FormulaCell>();

  constructor(
    private readonly ironCalc: IronCalc,
    private readonly workbook: Workbook,
    private readonly context: CompileContext,
  ) {}

  /** The result of a call in this formula has changed. */
  touch(cell: FormulaCell): void {
    this.touched.add(cell);
  }

  /** Tells the native engine what is new, lets it calculate, and takes the results over. */
  calculate(): void {
    const book = this.synchronised();
    book.evaluate();
    for (const cell of this.workbook.formulas()) cell.result = this.resultOf(cell, book);
    this.workbook.spilled.forget();
  }

  reading(row: number | null): CellValue | Matrix {
    return this.book === null || row === null ? null : fromStrictText(this.book.reading(row));
  }

  /** The last calculation has filled rows beyond those that whole columns had been cut to. */
  get outgrown(): boolean {
    return this.outgrownFormulas().length > 0;
  }

  dispose(): void {
    this.book?.free();
    this.book = null;
    this.workbook.stale = true;
  }

  private synchronised(): NativeBook {
    const book = this.book === null || this.workbook.stale ? this.rebuilt() : this.updated(this.book);
    this.workbook.stale = false;
    this.workbook.changed = [];
    this.workbook.removed = [];
    this.touched.clear();
    return book;
  }

  private rebuilt(): NativeBook {
    this.book?.free();
    const { sheets } = this.workbook;
    const book = new NativeBook(
      this.ironCalc,
      sheets.map((sheet) => sheet.name),
    );
    this.book = book;
    this.positions = new Map(sheets.map((sheet, position) => [sheet.id, position]));
    this.boundRows.clear();
    sheets.forEach((sheet, position) => {
      for (const [row, column, cell] of sheet.entries()) {
        if (cell.kind === 'constant') book.set(position, row, column, toInput(cell.value));
        else this.refresh(cell, this.recompiled(cell), book);
      }
    });
    return book;
  }

  private updated(book: NativeBook): NativeBook {
    this.workbook.removed.forEach((cell) => this.release(cell, book));
    this.workbook.changed.forEach((address) => this.write(address, book));
    for (const cell of this.outgrownFormulas()) {
      this.release(cell, book);
      this.recompiled(cell);
      this.touched.add(cell);
    }
    this.touched.forEach((cell) => {
      if (cell.compiled) this.refresh(cell, cell.compiled, book);
    });
    return book;
  }

  private write({ sheet, row, column }: CellAddress, book: NativeBook): void {
    const cell = this.workbook.sheet(sheet).get(row, column);
    if (cell?.kind === 'formula') this.refresh(cell, cell.compiled ?? this.recompiled(cell), book);
    else book.set(this.position(sheet), row, column, toInput(cell?.value ?? null));
  }

  private position(sheet: SheetId): number {
    return this.positions.get(sheet) ?? 0;
  }

  private recompiled(cell: FormulaCell): Compiled {
    const compiled = compile(cell.text, this.context, cell, cell.compiled);
    cell.compiled = compiled;
    compiled.unbounded.forEach((sheet) => this.boundRows.set(sheet, roundedRows(this.workbook, sheet)));
    return compiled;
  }

  /** Formulas with whole columns of sheets that have outgrown the rows these columns were cut to. */
  private outgrownFormulas(): FormulaCell[] {
    const sheets = [...this.boundRows].filter(([sheet, rows]) => roundedRows(this.workbook, sheet) !== rows);
    if (sheets.length === 0) return [];
    const grown = new Set(sheets.map(([sheet]) => sheet));
    return [...this.workbook.formulas()].filter((cell) =>
      cell.compiled?.unbounded.some((sheet) => grown.has(sheet)),
    );
  }

  private release(cell: FormulaCell, book: NativeBook): void {
    const slots = cell.compiled ? [cell.compiled.slot, ...slotsOf(cell.compiled)] : [];
    for (const slot of slots) {
      if (slot.row !== null) book.freeReadingRow(slot.row);
      Object.assign(slot, { row: null, text: '' });
    }
  }

  private refresh(cell: FormulaCell, compiled: Compiled, book: NativeBook): void {
    for (const call of compiled.calls) {
      this.writeResult(call, book);
      for (const source of call.sources)
        if (source.kind === 'expression') this.read(source.slot, this.rendered(source.template, book), book);
    }
    const text = `=${this.rendered(compiled.template, book)}`;
    if (text !== compiled.text) book.set(this.position(cell.sheet), cell.row, cell.column, text);
    compiled.text = text;
    if (compiled.whole) return;
    const address = `${quoteSheet(this.workbook.sheet(cell.sheet).name)}!${columnName(cell.column)}${cell.row + 1}`;
    this.read(compiled.slot, `${address}#`, book);
  }

  private read(slot: Compiled['slot'], expression: string, book: NativeBook): void {
    const text = `=ARRAYTOTEXT(${expression},1)`;
    if (slot.text === text) return;
    slot.row ??= book.takeReadingRow();
    slot.text = text;
    book.writeReading(slot.row, text);
  }

  private writeResult(call: CustomCall, book: NativeBook): void {
    const result = currentResult(call);
    if (call.written === result) return;
    const rows = rowsOf(result);
    if (!call.block || call.block.rows < rows.length)
      call.block = { row: book.reserve(rows.length), rows: rows.length };
    book.writeResult(call.block.row, rows);
    call.written = result;
  }

  private rendered(template: Template, book: NativeBook): string {
    return template.map((part) => (typeof part === 'string' ? part : this.reference(part, book))).join('');
  }

  private reference(call: CustomCall, book: NativeBook): string {
    const rows = rowsOf(currentResult(call));
    const top = (call.block?.row ?? 0) + 1;
    const first = `${book.resultSheet}!$A$${top}`;
    const width = rows[0]?.length ?? 1;
    return rows.length * width === 1 ? first : `${first}:$${columnName(width - 1)}$${top + rows.length - 1}`;
  }

  private resultOf(cell: FormulaCell, book: NativeBook): CellValue | Matrix {
    const { compiled } = cell;
    if (!compiled) return null;
    if (!compiled.whole) return explained(collapsed(this.reading(compiled.slot.row)), compiled);
    const result = collapsed(currentResult(compiled.whole));
    if (!isMatrix(result)) return result;
    const blocked = book.text(this.position(cell.sheet), cell.row, cell.column) === '#SPILL!';
    return blocked ? { code: '#SPILL!' } : result;
  }
}

const slotsOf = (compiled: Compiled): Compiled['slot'][] =>
  compiled.calls.flatMap((call) =>
    call.sources.flatMap((source) => (source.kind === 'expression' ? [source.slot] : [])),
  );

/** Gives an error of a native formula the words of the call it came from, the outermost first. */
function explained(value: CellValue | Matrix, compiled: Compiled): CellValue | Matrix {
  const origins = [compiled.hint, ...compiled.calls.map(currentResult).reverse()].filter(isError);
  if (origins.length === 0) return value;
  const cell = (item: CellValue): CellValue => {
    if (!isError(item) || item.message !== undefined) return item;
    return origins.find((origin) => origin.code === item.code) ?? item;
  };
  return isMatrix(value) ? value.map((row) => row.map(cell)) : cell(value);
}
