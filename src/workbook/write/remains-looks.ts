import { type Area, areaName, isInside, onSheet, overlap, readArea, SHEET } from '../address';
import { areaOf } from './check-plan';
import { followedKey, rangeAt } from './followed';
import { isBrought } from './formats';
import type { SheetThere, Task } from './task';
import { keyOf } from './written';

/**
 * Number formats and widths, which go back to what they were.
 *
 * @returns given where somebody's cells and tables stay as they are, what is to be done
 */
export function askForLooks(there: SheetThere): (kept: readonly Area[]) => Task[] {
  const formats = askForFormats(there);
  const widths = askForWidths(there);
  return (kept) => [...formats(kept), ...widths(kept)];
}

function askForFormats({ sheet, plan, writing, whereIs }: SheetThere): (kept: readonly Area[]) => Task[] {
  const { name, blocks, numberFormats = [] } = plan;
  const areas = [
    ...blocks.map((block) => ({ area: areaOf(block), format: null })),
    ...numberFormats.map(({ area, format }) => ({ area: readArea(area), format })),
  ];
  const asked = areas.flatMap(({ area, format }) => {
    if (area === null) return [];
    const address = areaName(area);
    const where = whereIs(followedKey(name, address));
    // Whoever inserts cells into a formatted area gets its format in them.
    if (where.kind === 'gone' || (where.kind === 'torn' && format === null)) return [];
    const range = (): Excel.Range => rangeAt(writing.followed, sheet, name, address);
    return [{ area, format, where, range, now: range().load('numberFormat') }];
  });
  return (kept) =>
    asked.flatMap(({ area, format, where, range, now }): Task[] => {
      const formatsNow = now.numberFormat as readonly (readonly string[])[];
      const raw = formatsNow.map((line, r) =>
        line.map((own, c) => {
          const isKept = kept.some((cells) => isInside(where.area.row + r, where.area.column + c, cells));
          if (isKept) return null;
          if (where.kind === 'torn') return own === format ? 'General' : null;
          const hasOwnFormat =
            format === null &&
            asked.some(
              (other) => other.format !== null && isInside(area.row + r, area.column + c, other.area),
            );
          if (hasOwnFormat) return null;
          const change = writing.formats.get(keyOf(name, area.row + r, area.column + c));
          const isOurs = change !== undefined && isBrought(change, own);
          return isOurs && change.before !== own ? change.before : null;
        }),
      );
      if (raw.flat().every((own) => own === null)) return [];
      const queue = (): void => {
        range().numberFormat = raw as string[][];
      };
      return [{ what: 'format', where: onSheet(where.sheet, areaName(where.area)), queue }];
    });
}

function askForWidths({ sheet, plan, writing, whereIs }: SheetThere): (kept: readonly Area[]) => Task[] {
  const { name, widths = [] } = plan;
  const asked = widths.flatMap(({ columns, points }) => {
    const where = whereIs(followedKey(name, columns));
    if (where.kind === 'gone') return [];
    const { format } = rangeAt(writing.followed, sheet, name, columns);
    return [{ columns, points, where, format: format.load('columnWidth,useStandardWidth') }];
  });
  return (kept) =>
    asked.flatMap(({ columns, points, where, format }): Task[] => {
      const isSet = !format.useStandardWidth && Math.abs(format.columnWidth - points) < 1;
      const isKept = kept.some((cells) => overlap({ ...where.area, row: 0, rows: SHEET.rows }, cells));
      if (!isSet || isKept) return [];
      const before = writing.widths.get(onSheet(name, columns)) ?? null;
      if (before !== null && Math.abs(before - points) < 1) return [];
      const queue = (): void => {
        if (before === null) format.useStandardWidth = true;
        else format.columnWidth = before;
      };
      return [{ what: 'format', where: onSheet(where.sheet, columns), queue }];
    });
}
