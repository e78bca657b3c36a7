import { columnName, quoteSheet, rectName } from '../../host/model/grid/address';
import { lastColumn, lastRow, type Rect } from '../../host/model/grid/rect';
import type { Host } from '../../host/host';
import { encoded } from './xml';

/** A merged area has both of its corners, also where it is as high or as wide as the sheet. */
const corners = (rect: Rect): string =>
  `${columnName(rect.column)}${rect.row + 1}:${columnName(lastColumn(rect))}${lastRow(rect) + 1}`;

/** Puts merged areas into the XML of a sheet, before conditional formats. exceljs would go through each of their cells. */
export function withMerges(sheet: string, merges: readonly Rect[]): string {
  if (merges.length === 0) return sheet;
  const items = merges.map((rect) => `<mergeCell ref="${corners(rect)}"/>`).join('');
  return sheet.replace(
    /(?=<(?:conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins)\b)/,
    () => `<mergeCells count="${merges.length}">${items}</mergeCells>`,
  );
}

/** Puts the names of areas into the XML of a workbook, for the same reason, beside those that exceljs makes of titles. */
export function withNames(workbook: string, { book }: Host): string {
  const items = book.workbook.Names.items().flatMap((name) => {
    const range = name.GetRangeOrNullObject();
    if (!range) return [];
    const area = `${quoteSheet(range.sheet.Name)}!${rectName(range.rect, true)}`;
    return [`<definedName name="${encoded(name.Name)}">${encoded(area)}</definedName>`];
  });
  if (items.length === 0) return workbook;
  return workbook.includes('</definedNames>')
    ? workbook.replace('</definedNames>', () => `${items.join('')}</definedNames>`)
    : workbook.replace('</sheets>', () => `</sheets><definedNames>${items.join('')}</definedNames>`);
}
