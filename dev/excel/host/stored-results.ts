import type { CellValue, Matrix } from '@kim/engine';
import { WHOLE_SHEET } from './model/grid/rect';
import type { Host } from './host';

/** What the formula in a cell has come to; a matrix has spread. */
export interface SheetResult {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly result: CellValue | Matrix;
}

/** The results of all formulas, as a file has them. */
export function storedResults({ book }: Host): SheetResult[] {
  return book.workbook.Worksheets.items().flatMap(({ Name: sheet, cells }) =>
    cells.filled(WHOLE_SHEET).flatMap(([row, column]): SheetResult[] => {
      if (cells.formula(row, column) === null) return [];
      const spill = cells.spill(row, column);
      return [{ sheet, row, column, result: spill ? cells.values(spill) : cells.value(row, column) }];
    }),
  );
}

/** Shows formulas with the results that they had when they were stored, without a calculation. */
export function keepStoredResults({ book }: Host, results: readonly SheetResult[]): void {
  const ids = new Map(book.workbook.Worksheets.items().map(({ Name, engineId }) => [Name, engineId]));
  book.engine.keepResults(
    results.flatMap(({ sheet, row, column, result }) => {
      const id = ids.get(sheet);
      return id === undefined ? [] : [{ cell: { sheet: id, row, column }, result }];
    }),
  );
}
