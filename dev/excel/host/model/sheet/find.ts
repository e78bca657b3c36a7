import { cell, type Rect } from '../grid/rect';
import { textOf } from '../../objects/range/RangeData';
import type { Worksheet } from '../../objects/worksheet/Worksheet';

export interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: 'Forward' | 'Backwards';
}

/** Excel searches what the cells show, row by row. */
export function findCells(
  sheet: Worksheet,
  area: Rect,
  text: string,
  criteria: SearchCriteria,
  firstOnly = false,
): Rect[] {
  const fold = (value: string): string => (criteria.matchCase ? value : value.toLocaleLowerCase('de'));
  const wanted = fold(text);
  const found: Rect[] = [];
  for (const [row, column] of sheet.cells.filled(area)) {
    const shown = fold(textOf(sheet.cells.value(row, column), sheet.cells.format(row, column)));
    if (criteria.completeMatch ? shown === wanted : shown.includes(wanted)) found.push(cell(row, column));
    if (firstOnly && found.length > 0 && criteria.searchDirection !== 'Backwards') break;
  }
  return criteria.searchDirection === 'Backwards' ? found.reverse() : found;
}

/** Replaces in entries (formulas or constants), not in what they show; answers the number of cells changed. */
export function replaceCells(
  sheet: Worksheet,
  area: Rect,
  text: string,
  replacement: string,
  criteria: SearchCriteria,
): number {
  const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const expression = new RegExp(
    criteria.completeMatch ? `^${pattern}$` : pattern,
    criteria.matchCase ? 'g' : 'gi',
  );
  let count = 0;
  for (const [row, column] of sheet.cells.filled(area)) {
    const entry = String(sheet.range(cell(row, column)).Formulas?.[0]?.[0] ?? '');
    const next = entry.replace(expression, () => replacement);
    if (next === entry) continue;
    sheet.cells.write(cell(row, column), next, 'invariant');
    count += 1;
  }
  return count;
}
