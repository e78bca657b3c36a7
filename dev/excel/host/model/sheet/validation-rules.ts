import type { CellValue } from '@kim/engine';
import { splitSheet } from '../grid/address';
import { cellsOf, intersection, merge, type Rect } from '../grid/rect';
import { HostError } from '../../wire/errors';
import { textOf } from '../../objects/range/RangeData';
import type { ValidationState } from './sheet-layout';
import type { Worksheet } from '../../objects/worksheet/Worksheet';

type Limits = Readonly<{ operator?: string; formula1?: unknown; formula2?: unknown }>;

function within(value: number, { operator, formula1, formula2 }: Limits): boolean {
  const [low, high] = [Number(formula1), Number(formula2)];
  switch (operator) {
    case 'Between':
      return value >= low && value <= high;
    case 'NotBetween':
      return value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    default:
      return value <= low;
  }
}

/** A list is written out with commas, or points to cells. */
function choices(sheet: Worksheet, source: unknown): readonly CellValue[] {
  const text = String(source);
  if (!text.startsWith('=')) return text.split(',').map((choice) => choice.trim());
  const { sheet: name, local } = splitSheet(text);
  const home = name === null ? sheet : sheet.book.workbook.Worksheets.GetItem(name);
  return home.cells.values(home.GetRange(local).rect).flat();
}

/** What the list in a cell offers; nothing if there is none, or if only Excel could say what is in it. */
export function listOf(sheet: Worksheet, { rule }: ValidationState): string[] {
  const { source, inCellDropDown } = (rule.list ?? {}) as { source?: unknown; inCellDropDown?: boolean };
  if (source === undefined || inCellDropDown === false) return [];
  try {
    return choices(sheet, source).flatMap((choice) => (choice === null ? [] : textOf(choice, 'General')));
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
}

/** Formulas as limits and custom formulas are not evaluated; such rules count as kept. */
function keeps(sheet: Worksheet, value: CellValue, { rule, ignoreBlanks }: ValidationState): boolean {
  if (value === null) return ignoreBlanks;
  const [[kind, settings] = ['', {}]] = Object.entries(rule) as [string, Limits & { source?: unknown }][];
  const limits = [settings.formula1, settings.formula2].some(
    (limit) => typeof limit === 'string' && limit.startsWith('='),
  );
  if (limits || kind === 'custom') return true;
  const shown = textOf(value, 'General');
  if (kind === 'list')
    return choices(sheet, settings.source).some((choice) => textOf(choice, 'General') === shown);
  if (kind === 'textLength') return within(shown.length, settings);
  if (typeof value !== 'number') return false;
  return (kind !== 'wholeNumber' || Number.isInteger(value)) && within(value, settings);
}

/** The cells of an area that break their rule. */
export function invalidCells(sheet: Worksheet, area: Rect): Rect[] {
  const bad = sheet.layout.validations.flatMap(({ rect, state }) => {
    const part = intersection(rect, area);
    return part
      ? [...cellsOf(part)].filter(([row, column]) => !keeps(sheet, sheet.cells.value(row, column), state))
      : [];
  });
  return merge(bad);
}
