import type { Contents, TableInfo } from './contents';

/**
 * A table as an argument, as a German Excel shows it: headings and data. The totals row stays out, it would be counted
 * as a post or a town (KO-2).
 */
export const asArgument = (name: string): string => `${name}[[#Kopfzeilen];[#Daten]]`;

/** The table that an area is exactly, with or without its totals row, and with its headings. */
export function tableAt(area: string, { tables }: Contents): TableInfo | undefined {
  return tables.find(({ address, headings, totals }) => {
    const withoutTotals = address.replace(/\d+$/, (row) => String(Number(row) - 1));
    return headings && (area === address || (totals && area === withoutTotals));
  });
}
