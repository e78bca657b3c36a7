import { cellName, onSheet } from '../../workbook/address';
import type { FoundCell } from '../../workbook/check/scan';
import { GERMAN_ERRORS } from '../../workbook/formula/notation/names';
import type { Values } from '../../workbook/read/values';
import { germanText } from '../ui/numbers';
import { PRUEFEN } from './texts';

/** A value as a German Excel shows it. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined || value === '') return PRUEFEN.leer;
  if (typeof value === 'object') {
    const code = 'code' in value ? String(value.code) : '';
    return GERMAN_ERRORS.get(code) ?? code;
  }
  return germanText(value as number | string | boolean);
}

/** A result: its value, or how many cells it fills and the first of them that has a number. */
export function resultText(values: Values | null): string {
  if (values === null) return PRUEFEN.rechnetNoch;
  const columns = values[0]?.length ?? 0;
  return values.length * columns === 1 ? valueText(values[0]?.[0]) : PRUEFEN.block(values.length, columns);
}

/** A cell of a result, before and after. */
export interface CellDifference {
  /** With its sheet. */
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** The cells of a result that show something else than before. */
export function differences(
  { sheet, row, column }: FoundCell,
  before: Values | null,
  after: Values | null,
): CellDifference[] {
  const rows = Math.max(before?.length ?? 1, after?.length ?? 1);
  const columns = Math.max(before?.[0]?.length ?? 1, after?.[0]?.length ?? 1);
  const found: CellDifference[] = [];
  const textAt = (values: Values | null, r: number, c: number): string =>
    values === null ? PRUEFEN.rechnetNoch : valueText(values[r]?.[c]);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const [old, now] = [textAt(before, r, c), textAt(after, r, c)];
      if (old !== now)
        found.push({ place: onSheet(sheet, cellName(row + r, column + c)), before: old, after: now });
    }
  return found;
}
