import { areaName, readArea, withoutSheet } from '../address';
import type { Contents, TableInfo } from './contents';

/**
 * A table as an argument, as a German Excel shows it: headings and data. The totals row stays out, it would be counted
 * as a post or a town (KO-2).
 */
export const asArgument = (name: string): string => `${name}[[#Kopfzeilen];[#Daten]]`;

/** The table that an area is exactly, with or without its totals row, and with its headings. */
export function tableAt(area: string, { tables }: Contents): TableInfo | undefined {
  return tables.find(
    (table) => table.headings && (area === table.address || (table.totals && area === rowsOf(table, 0))),
  );
}

/** The table of which an area is exactly the data: what Excel selects first when its corner is clicked. */
export function tableWithData(area: string, { tables }: Contents): TableInfo | undefined {
  return tables.find((table) => table.headings && area === rowsOf(table, 1));
}

/** The rows of a table from the given one, without its totals. */
function rowsOf({ address, totals }: TableInfo, from: number): string | null {
  const local = withoutSheet(address);
  const area = readArea(local);
  if (!area) return null;
  const rows = area.rows - from - (totals ? 1 : 0);
  const sheet = address.slice(0, address.length - local.length);
  return sheet + areaName({ ...area, row: area.row + from, rows });
}
