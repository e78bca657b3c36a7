import { onSheet } from '../address';
import type { ExistingSheet } from './plan';
import type { Task } from './task';

/** Number formats and widths were standard before, else they would not have been set. */
export function askForLooks(
  sheet: Excel.Worksheet,
  { name, numberFormats = [], widths = [] }: ExistingSheet,
): () => Task[] {
  const formats = numberFormats.map(({ area, format }) => ({
    area,
    format,
    range: sheet.getRange(area).load('numberFormat'),
  }));
  const columns = widths.map((width) => {
    const { format } = sheet.getRange(width.columns);
    return { ...width, format: format.load('columnWidth,useStandardWidth') };
  });
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
