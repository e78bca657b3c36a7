import { type Area, cellName, isInside, onSheet, readArea, withoutSheet } from '../address';
import { isBlank, isFormula, isOurs } from './entry';
import type { NewSheet } from '../../plan/plan';
import { plannedCells } from './planned';
import { keyOf, type Written } from './written';

/** A cell of ours that holds what we did not write. */
export interface ForeignCell {
  readonly address: string;
  /** As a formula or a constant. */
  readonly content: unknown;
}

interface PlacedSheet {
  readonly plan: NewSheet;
  /** What it is called by now. */
  readonly name: string;
}

/**
 * Asks for everything a sheet of the plan holds. The answer: the cells that are neither blank nor as planned nor part of
 * the result of a planned formula, so those that somebody else has written.
 */
export function askForForeign(
  sheet: Excel.Worksheet,
  { plan, name }: PlacedSheet,
  written: Written,
): () => ForeignCell[] {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address,rowIndex,columnIndex,values,valueTypes,formulas');
  const spills = [...plannedCells(plan).values()].flatMap(({ entry, row, column }) => {
    if (!isFormula(entry)) return [];
    const spill = sheet.getRange(cellName(row, column)).getSpillingToRangeOrNullObject();
    return [{ spill: spill.load('address') }];
  });
  return () => foreignIn(used, spills, { plan, name }, written);
}

interface Spill {
  readonly spill: Excel.Range;
}

function foreignIn(
  used: Excel.Range,
  spills: readonly Spill[],
  { plan, name }: PlacedSheet,
  written: Written,
): ForeignCell[] {
  const planned = plannedCells(plan);
  if (used.isNullObject) return [];
  // Excel gives no contents of so many cells; the plan does not reach so far, so somebody else has.
  if ((used.formulas as unknown) === null)
    return [{ address: onSheet(name, withoutSheet(used.address)), content: null }];
  const spread = spills.flatMap(({ spill }) =>
    spill.isNullObject ? [] : (readArea(withoutSheet(spill.address)) ?? []),
  );
  return [...cellsOf(used)].flatMap(({ row, column, cell }) => {
    if (isBlank(cell)) return [];
    const key = keyOf(plan.name, row, column);
    const own = planned.get(key);
    if (own && isOurs(cell, own.entry, written.from1904, written.echoes[key])) return [];
    if (isConstantIn(spread, row, column, cell.formula)) return [];
    return [{ address: onSheet(name, cellName(row, column)), content: cell.formula }];
  });
}

const isConstantIn = (areas: readonly Area[], row: number, column: number, content: unknown): boolean =>
  !String(content).startsWith('=') && areas.some((area) => isInside(row, column, area));

/** The cells of a range that has been read, with their places on the sheet. */
function* cellsOf(range: Excel.Range): Generator<{
  readonly row: number;
  readonly column: number;
  readonly cell: { readonly formula: unknown; readonly value: unknown; readonly type: unknown };
}> {
  const { rowIndex, columnIndex, values, valueTypes } = range;
  const formulas = range.formulas as readonly (readonly unknown[])[];
  for (const [r, line] of formulas.entries())
    for (const [c, formula] of line.entries())
      yield {
        row: rowIndex + r,
        column: columnIndex + c,
        cell: { formula, value: values[r]?.[c] as unknown, type: valueTypes[r]?.[c] },
      };
}
