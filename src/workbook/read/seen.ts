import type { Place } from '../formula/fragment';
import { inWorkbook } from '../run';
import { cellsOf, valuesOf } from './values';
import { isCells } from './follower';

/** A cell as somebody sees it. */
export interface SeenCell {
  /** As Excel hands it to a function. */
  readonly value: unknown;
  readonly text: string;
  /** What stands in it, invariant. */
  readonly formula: string;
  /** Its number is shown as a day. */
  readonly isDay: boolean;
}

/**
 * Reads the cells that references name, row by row; nothing for tables and names, and none yet where another function
 * is under way.
 *
 * @throws WorkbookFault
 */
export function readSeen(places: readonly (Place | undefined)[]): Promise<(readonly SeenCell[])[]> {
  if (!places.some(isCells)) return Promise.resolve(places.map(() => []));
  return inWorkbook(async (context) => {
    const ranges = places.map((place) =>
      isCells(place) && place.kind === 'cells'
        ? cellsOf(context.workbook, place).load('values,valueTypes,text,numberFormat,formulas')
        : null,
    );
    await context.sync();
    return ranges.map((range) => (range ? seenIn(range) : []));
  });
}

function seenIn(range: Excel.Range): readonly SeenCell[] {
  const formats = range.numberFormat as readonly (readonly unknown[])[];
  return (valuesOf(range) ?? []).flatMap((row, down) =>
    row.map((value, right) => ({
      value,
      text: range.text[down]?.[right] ?? '',
      formula: String(range.formulas[down]?.[right] ?? ''),
      isDay: typeof value === 'number' && showsDay(String(formats[down]?.[right])),
    })),
  );
}

/** What stands in a number format without being a part of a day. */
const NO_DAY = /"[^"]*"|\[[^\]]*\]|\\./g;

/** A number format without the texts, colours and conditions in it. */
export const withoutLiterals = (format: string): string => format.replace(NO_DAY, '');

/** Whether a number format shows a day. */
export const showsDay = (format: string): boolean => /[dy]/i.test(withoutLiterals(format));
