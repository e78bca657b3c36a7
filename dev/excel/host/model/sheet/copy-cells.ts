import { copyFormula } from '../calc/references';
import { cellsOf, type Rect } from '../grid/rect';
import { invalidArgument } from '../../wire/errors';
import type { RangeData } from '../../objects/range/RangeData';

export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** The target repeats the source as often as it fits, and is never smaller. */
function targetOf(source: Rect, target: Rect, transpose: boolean): Rect {
  const [rows, columns] = transpose ? [source.columns, source.rows] : [source.rows, source.columns];
  const times = (have: number, unit: number): number => (have % unit === 0 ? have : unit);
  return { ...target, rows: times(target.rows, rows), columns: times(target.columns, columns) };
}

/** Relative references of copied formulas move along. */
export function copyCells(source: RangeData, target: RangeData, options: CopyOptions): void {
  const { type, skipBlanks, transpose } = options;
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(type)) throw invalidArgument(type);
  const [from, to] = [source.rect, targetOf(source.rect, target.rect, transpose)];
  target.sheet.Protection.assertWritable(to);
  const entries = [...cellsOf(from)].map(([row, column]) => ({
    value: source.sheet.cells.value(row, column),
    formula: type === 'Values' ? null : source.sheet.cells.formula(row, column),
    row,
    column,
  }));
  if (type === 'All' || type === 'Formats') {
    if (transpose) throw invalidArgument('Formate lassen sich nicht transponieren');
    target.sheet.layout.formats.copy(from, to, source.sheet.layout.formats);
  }
  if (type === 'Formats') return;
  for (const [row, column] of cellsOf(to)) {
    const [r, c] = [row - to.row, column - to.column];
    const index = transpose
      ? (c % from.rows) * from.columns + (r % from.columns)
      : (r % from.rows) * from.columns + (c % from.columns);
    const entry = entries[index];
    if (!entry || (skipBlanks && entry.value === null && entry.formula === null)) continue;
    if (entry.formula === null) target.sheet.cells.put(row, column, entry.value);
    else
      target.sheet.cells.putFormula(
        row,
        column,
        copyFormula(entry.formula, row - entry.row, column - entry.column),
      );
  }
  target.sheet.cells.changed(to, 'RangeEdited');
}
