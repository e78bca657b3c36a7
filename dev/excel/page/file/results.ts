import type { CellValue, KeptResult } from '@kim/engine';
import { cellCount, containsCell, type Rect } from '../../host/model/grid/rect';

/** A result with more cells is calculated anew: nobody has so many in a file. */
const MOST_CELLS = 200_000;

interface Spilling {
  readonly area: Rect;
  readonly rows: CellValue[][];
}

/** What the formulas of a sheet came to when its file was saved, also those that fill several cells. */
export class FileResults {
  private readonly single: KeptResult[] = [];
  private readonly spilling: Spilling[] = [];

  constructor(private readonly sheet: number) {}

  add(row: number, column: number, value: CellValue, area: Rect | null): void {
    if (area === null || cellCount(area) === 1) {
      this.single.push({ cell: { sheet: this.sheet, row, column }, result: value });
    } else if (cellCount(area) <= MOST_CELLS) {
      const rows = Array.from({ length: area.rows }, () => Array<CellValue>(area.columns).fill(''));
      this.spilling.push({ area, rows });
      this.spilled(row, column, value);
    }
  }

  /** A cell that a formula fills besides its own. */
  spilled(row: number, column: number, value: CellValue): void {
    const found = this.spilling.find(({ area }) => containsCell(area, row, column));
    const line = found?.rows[row - found.area.row];
    if (found && line && value !== null) line[column - found.area.column] = value;
  }

  all(): readonly KeptResult[] {
    const { sheet } = this;
    return [
      ...this.single,
      ...this.spilling.map(({ area: { row, column }, rows }) => ({
        cell: { sheet, row, column },
        result: rows,
      })),
    ];
  }
}
