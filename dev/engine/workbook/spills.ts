import { isMatrix } from '../compile/compiled';
import { type Area, type CellValue, type Matrix, type SheetId } from '../contract';
import { type FormulaCell } from './cells';
import { type EngineWorkbook } from './engine-workbook';

const sizeOf = (matrix: Matrix): { rows: number; columns: number } => ({
  rows: matrix.length,
  columns: matrix[0]?.length ?? 0,
});

/** Finds the formulas whose results reach beyond their own cell. */
export class SpilledValues {
  private known: Map<SheetId, ReadonlyMap<number, readonly FormulaCell[]>> | null = null;
  private readonly used = new Map<SheetId, Area | null>();

  constructor(private readonly workbook: EngineWorkbook) {}

  /** To be called after everything that may move, end or change a spill. */
  forget(): void {
    this.known = null;
    this.used.clear();
  }

  value(sheet: SheetId, row: number, column: number): CellValue {
    const anchor = this.anchor(sheet, row, column);
    if (!anchor || !isMatrix(anchor.result)) return null;
    return anchor.result[row - anchor.row]?.[column - anchor.column] ?? 0;
  }

  area(sheet: SheetId, row: number, column: number): Area | null {
    const anchor = this.anchor(sheet, row, column);
    if (!anchor || !isMatrix(anchor.result)) return null;
    return { sheet, row: anchor.row, column: anchor.column, ...sizeOf(anchor.result) };
  }

  /** The smallest area from A1 on that holds everything. */
  usedRange(sheet: SheetId): Area | null {
    const known = this.used.get(sheet);
    if (known !== undefined) return known;
    const found = this.measured(sheet);
    this.used.set(sheet, found);
    return found;
  }

  private measured(sheet: SheetId): Area | null {
    let rows = 0;
    let columns = 0;
    for (const [row, column, cell] of this.workbook.sheet(sheet).entries()) {
      const spill =
        cell.kind === 'formula' && isMatrix(cell.result) ? sizeOf(cell.result) : { rows: 1, columns: 1 };
      rows = Math.max(rows, row + spill.rows);
      columns = Math.max(columns, column + spill.columns);
    }
    return rows === 0 ? null : { sheet, row: 0, column: 0, rows, columns };
  }

  private anchor(sheet: SheetId, row: number, column: number): FormulaCell | undefined {
    this.known ??= new Map(this.workbook.sheets.map(({ id }) => [id, this.strips(id)]));
    const strips = this.known.get(sheet)?.get(column) ?? [];
    // The last one that begins here or above: spills never overlap.
    let [from, to] = [0, strips.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((strips[middle]?.row ?? 0) <= row) from = middle + 1;
      else to = middle;
    }
    const anchor = strips[from - 1];
    return anchor && row < anchor.row + rowsOf(anchor) ? anchor : undefined;
  }

  /** The formulas that reach into each column, from top to bottom. */
  private strips(sheet: SheetId): ReadonlyMap<number, readonly FormulaCell[]> {
    const columns = new Map<number, FormulaCell[]>();
    for (const cell of this.workbook.sheet(sheet).formulas()) {
      if (!isMatrix(cell.result)) continue;
      for (let along = 0; along < sizeOf(cell.result).columns; along += 1) {
        const strip = columns.get(cell.column + along);
        if (strip) strip.push(cell);
        else columns.set(cell.column + along, [cell]);
      }
    }
    for (const strip of columns.values()) strip.sort((a, b) => a.row - b.row);
    return columns;
  }
}

const rowsOf = ({ result }: FormulaCell): number => (isMatrix(result) ? sizeOf(result).rows : 1);
