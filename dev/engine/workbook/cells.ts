import { COLUMNS } from '../formula/reference';
import { type CellValue, type Matrix, type SheetId } from '../contract';
import { type Compiled } from '../compile/compiled';

export interface ConstantCell {
  readonly kind: 'constant';
  readonly value: CellValue;
}

export interface FormulaCell {
  readonly kind: 'formula';
  sheet: SheetId;
  row: number;
  column: number;
  /** Invariant, with the leading `=`. */
  text: string;
  /** Made on first use and again after everything that changes what names and references mean. */
  compiled: Compiled | null;
  /** What the formula came to at the last calculation; a matrix spills. */
  result: CellValue | Matrix;
  /** The result is the one that the file has; the formula is not calculated as long as it may stand. */
  kept: boolean;
  /** The native engine has failed at this formula, so it is not given it again. */
  beyondEngine: boolean;
}

export type Cell = ConstantCell | FormulaCell;

export type Axis = 'row' | 'column';

/** Lines inserted (`count` > 0) before `at` or deleted (`count` < 0) from `at` on. */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** Where a line comes to lie, or null if it is deleted. */
export function shiftedIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}

/** The filled cells of one sheet. */
export class CellStore {
  private cells = new Map<number, Cell>();

  constructor(
    readonly id: SheetId,
    public name: string,
  ) {}

  get size(): number {
    return this.cells.size;
  }

  get(row: number, column: number): Cell | undefined {
    return this.cells.get(row * COLUMNS + column);
  }

  set(row: number, column: number, cell: Cell): void {
    this.cells.set(row * COLUMNS + column, cell);
  }

  delete(row: number, column: number): boolean {
    return this.cells.delete(row * COLUMNS + column);
  }

  *entries(): Generator<[row: number, column: number, cell: Cell]> {
    for (const [key, cell] of this.cells) yield [Math.floor(key / COLUMNS), key % COLUMNS, cell];
  }

  *formulas(): Generator<FormulaCell> {
    for (const cell of this.cells.values()) if (cell.kind === 'formula') yield cell;
  }

  /** Moves the cells, not the references in their formulas. */
  shift(shift: Shift): void {
    const before = [...this.entries()];
    this.cells = new Map();
    for (const [row, column, cell] of before) {
      const newRow = shift.axis === 'row' ? shiftedIndex(row, shift) : row;
      const newColumn = shift.axis === 'column' ? shiftedIndex(column, shift) : column;
      if (newRow === null || newColumn === null) continue;
      if (cell.kind === 'formula') Object.assign(cell, { row: newRow, column: newColumn });
      this.set(newRow, newColumn, cell);
    }
  }
}
