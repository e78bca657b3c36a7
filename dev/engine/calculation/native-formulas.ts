import {
  BUSY,
  isMatrix,
  type Compiled,
  type ReadingSlot,
  type Stored,
  type Template,
} from '../compile/compiled';
import { SEPARATOR } from '../compile/native-text';
import { columnName, quoteSheet } from '../formula/reference';
import { type NativeBook } from '../native/book';
import { type CallResult, type Matrix } from '../contract';
import { type FormulaCell } from '../workbook/cells';

export const currentResult = (call: Stored): CallResult => (call.busy ? BUSY : call.result);

/** What the native engine is given of it. */
function handedOver(call: Stored): CallResult {
  const result = currentResult(call);
  return call.unread && isMatrix(result) ? (result[0]?.[0] ?? null) : result;
}

const rowsOf = (result: CallResult): Matrix => (isMatrix(result) ? result : [[result]]);

/**
 * Writes formulas into a native book. Every custom call becomes a reference to cells of a helper sheet that hold its
 * result, and every native formula gets a companion that reads its value at full precision.
 */
export class NativeFormulas {
  /** A formula that may give several values has been written anew: until it is calculated, its result is one cell. */
  private renewed = false;

  constructor(private readonly book: NativeBook) {}

  /** Whether that is so since it was last asked. */
  takeRenewed(): boolean {
    const { renewed } = this;
    this.renewed = false;
    return renewed;
  }

  /** Writes what has changed since the last time: results of calls, and formulas that depend on their shape. */
  write(cell: FormulaCell, compiled: Compiled, position: number, sheetName: string): void {
    for (const constant of compiled.constants) this.store(constant);
    for (const call of compiled.calls) {
      this.store(call);
      for (const source of call.sources)
        if (source.kind === 'expression') this.read(source.slot, this.filled(source.template));
    }
    const text = `=${this.filled(compiled.template)}`;
    if (text !== compiled.text) {
      this.book.set(position, cell.row, cell.column, text);
      this.renewed ||= !compiled.single;
    }
    compiled.text = text;
    if (compiled.whole) return;
    const place = `${quoteSheet(sheetName)}!${columnName(cell.column)}${cell.row + 1}`;
    this.read(compiled.slot, compiled.single ? place : `${place}#`);
  }

  /** Gives back the rows of the reading sheet. */
  release(compiled: Compiled): void {
    const slots = compiled.calls.flatMap((call) =>
      call.sources.flatMap((source) => (source.kind === 'expression' ? [source.slot] : [])),
    );
    for (const slot of [compiled.slot, ...slots]) {
      if (slot.row !== null) this.book.freeReadingRow(slot.row);
      Object.assign(slot, { row: null, text: '' });
    }
  }

  private read(slot: ReadingSlot, expression: string): void {
    const text = `=ARRAYTOTEXT(${expression}${SEPARATOR}1)`;
    if (slot.text === text) return;
    slot.row ??= this.book.takeReadingRow();
    slot.text = text;
    this.book.writeReading(slot.row, text);
  }

  private store(values: Stored): void {
    const result = handedOver(values);
    if (values.written === result) return;
    const rows = rowsOf(result);
    if (!values.block || values.block.rows < rows.length)
      values.block = { row: this.book.reserve(rows.length), rows: rows.length };
    this.book.writeResult(values.block.row, rows);
    values.written = result;
  }

  private filled(template: Template): string {
    return template.map((part) => (typeof part === 'string' ? part : this.reference(part))).join('');
  }

  private reference(values: Stored): string {
    const rows = rowsOf(handedOver(values));
    const top = (values.block?.row ?? 0) + 1;
    const first = `${this.book.resultSheet}!$A$${top}`;
    const width = rows[0]?.length ?? 1;
    return rows.length * width === 1 ? first : `${first}:$${columnName(width - 1)}$${top + rows.length - 1}`;
  }
}
