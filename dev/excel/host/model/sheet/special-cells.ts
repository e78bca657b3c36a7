import type { CellValue } from '@kim/engine';
import { cell, cellCount, cellsOf, intersection, merge, type Rect } from '../grid/rect';
import { invalidArgument, invalidOperation } from '../../wire/errors';
import type { Worksheet } from '../../objects/worksheet/Worksheet';

const MOST_CELLS = 1_000_000;

/** The letters of `SpecialCellValueType` that a value belongs to, for example `NumbersText`. */
function hasType(value: CellValue, types: string): boolean {
  if (types === 'All') return true;
  if (value === null) return false;
  if (typeof value === 'object') return types.includes('Error');
  if (typeof value === 'number') return types.includes('Number');
  return types.includes(typeof value === 'boolean' ? 'Logical' : 'Text');
}

type Test = (row: number, column: number, value: CellValue) => boolean;

function testFor(sheet: Worksheet, type: string, valueTypes: string): Test {
  const { layout, cells } = sheet;
  switch (type) {
    case 'Blanks':
      return (row, column, value) => value === null && cells.formula(row, column) === null;
    case 'Constants':
      return (row, column, value) =>
        value !== null &&
        cells.formula(row, column) === null &&
        cells.spill(row, column) === null &&
        hasType(value, valueTypes);
    case 'Formulas':
      return (row, column, value) => cells.formula(row, column) !== null && hasType(value, valueTypes);
    case 'Visible':
      return (row, column) => !layout.hiddenRows.has(row) && !layout.hiddenColumns.has(column);
    case 'ConditionalFormats':
      return (row, column) =>
        layout.conditionalFormats.some((format) =>
          format.rects.some((rect) => intersection(rect, cell(row, column))),
        );
    case 'DataValidations':
      return (row, column) => layout.validations.some(({ rect }) => intersection(rect, cell(row, column)));
    default:
      throw invalidArgument(type);
  }
}

/** Where to look: inside the used range, as Excel does, and not at each of millions of blank cells. */
function candidates(
  sheet: Worksheet,
  area: Rect,
  type: string,
): readonly (readonly [row: number, column: number])[] {
  if (type === 'Constants' || type === 'Formulas') return sheet.cells.filled(area);
  const used = sheet.cells.used(false);
  const part = used && intersection(used, area);
  if (part && cellCount(part) > MOST_CELLS)
    throw invalidOperation(`Für ${type} sind im Nachbau höchstens ${MOST_CELLS} Zellen auf einmal möglich`);
  return part ? [...cellsOf(part)] : [];
}

/** Looks inside the used range, as Excel does. */
export function specialCells(sheet: Worksheet, area: Rect, type: string, valueTypes: string): Rect[] {
  const test = testFor(sheet, type, valueTypes);
  const found = candidates(sheet, area, type).filter(([row, column]) =>
    test(row, column, sheet.cells.value(row, column)),
  );
  return merge(found);
}
