import { onSheet } from '../address';
import { followedKey, rangeAt } from './followed';
import type { SheetThere, Task } from './task';

/** Number formats and widths were standard before, else they would not have been set. */
export function askForLooks({ sheet, plan, writing, whereIs }: SheetThere): () => Task[] {
  const { name, numberFormats = [], widths = [] } = plan;
  const isThere = (address: string): boolean => whereIs(followedKey(name, address)).kind !== 'gone';
  const at = (address: string): Excel.Range => rangeAt(writing.followed, sheet, name, address);
  const formats = numberFormats
    .filter(({ area }) => isThere(area))
    .map(({ area, format }) => ({ area, format, range: at(area).load('numberFormat') }));
  const columns = widths
    .filter((width) => isThere(width.columns))
    .map((width) => ({ ...width, format: at(width.columns).format.load('columnWidth,useStandardWidth') }));
  return () => [
    ...formats.flatMap(({ area, format, range }): Task[] => {
      const before = range.numberFormat as readonly (readonly string[])[];
      if (!before.flat().includes(format)) return [];
      const raw = before.map((row) => row.map((own) => (own === format ? 'General' : null)));
      const queue = (): void => {
        range.numberFormat = raw;
      };
      return [{ what: 'format', where: onSheet(name, area), queue }];
    }),
    ...columns.flatMap(({ columns: area, points, format }): Task[] => {
      const isSet = !format.useStandardWidth && Math.abs(format.columnWidth - points) < 1;
      const queue = (): void => {
        format.useStandardWidth = true;
      };
      return isSet ? [{ what: 'format', where: onSheet(name, area), queue }] : [];
    }),
  ];
}
