import type { CellValue } from '@kim/engine';
import type { Rect } from '../../model/grid/rect';
import { HostObject } from '../../wire/host-object';
import { invalidArgument } from '../../wire/errors';
import type { Worksheet } from '../worksheet/Worksheet';

export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** Excel's order: numbers, text, truth values, errors; blanks always last. */
function rank(value: CellValue): number {
  if (value === null) return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function compare(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const direction = ascending ? 1 : -1;
  if (rank(a) !== rank(b)) return (rank(a) - rank(b)) * direction;
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'de', { sensitivity: matchCase ? 'variant' : 'base' }) * direction;
  }
  return typeof a === 'object' || typeof b === 'object' ? 0 : (Number(a) - Number(b)) * direction;
}

/** Sorts the rows of an area; formulas keep their text, as they would with absolute references. */
export function sortRows(
  sheet: Worksheet,
  area: Rect,
  fields: readonly SortField[],
  matchCase = false,
): void {
  if (fields.some(({ key }) => key < 0 || key >= area.columns)) throw invalidArgument('Sortierspalte');
  const values = sheet.cells.values(area);
  // Not what `Formulas` gives, where a text such as `=x` looks like one.
  const order = values.map((row, index) => ({
    row,
    formulas: row.map((_, c) => sheet.cells.formula(area.row + index, area.column + c)),
  }));
  order.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const result = compare(a.row[key] ?? null, b.row[key] ?? null, ascending ?? true, matchCase);
      if (result !== 0) return result;
    }
    return 0;
  });
  for (const [r, { row, formulas }] of order.entries()) {
    for (const [c, value] of row.entries()) {
      const formula = formulas[c] ?? null;
      const [at, column] = [area.row + r, area.column + c];
      if (formula !== null) sheet.cells.putFormula(at, column, formula);
      else sheet.cells.put(at, column, value);
    }
  }
  sheet.cells.changed(area, 'RangeEdited');
}

export class RangeSort extends HostObject {
  readonly className = 'RangeSort';

  constructor(
    private readonly sheet: Worksheet,
    private readonly rect: Rect,
  ) {
    super();
  }

  Apply(fields: readonly SortField[], matchCase = false, hasHeaders = false, orientation = 'Rows'): void {
    if (orientation !== 'Rows') throw invalidArgument('Sortieren von links nach rechts');
    this.sheet.Protection.assertWritable(this.rect);
    const body = hasHeaders ? { ...this.rect, row: this.rect.row + 1, rows: this.rect.rows - 1 } : this.rect;
    if (body.rows > 0) sortRows(this.sheet, body, fields, matchCase);
  }
}
