import type { CellValue } from '@kim/engine';
import type { Rect } from '../grid/rect';
import { toWire } from './sheet-cells';
import type { Worksheet } from '../../objects/worksheet/Worksheet';

const headerFrom = (name: CellValue, index: number): string =>
  name === null ? `Spalte${index + 1}` : String(toWire(name));

/** The headings of a table. */
export function headersIn({ cells }: Worksheet, table: Rect): string[] {
  const [names = []] = cells.values({ ...table, rows: 1 });
  return names.map(headerFrom);
}

/** One of them alone: there may be thousands, and whoever goes through the columns asks each for its own. */
export const headerIn = ({ cells }: Worksheet, { row, column }: Rect, index: number): string =>
  headerFrom(cells.value(row, column + index), index);
