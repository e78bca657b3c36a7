import type { NewSheet } from '../../plan/plan';

/** How a sheet is printed, and which rows stay in view on the screen. */
export function setPage(sheet: Excel.Worksheet, { print, frozenRows }: NewSheet): void {
  if (frozenRows !== undefined) sheet.freezePanes.freezeRows(frozenRows);
  if (!print) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = print.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  pageLayout.setPrintMargins(Excel.PrintMarginUnit.centimeters, print.margins);
  const { defaultForAllPages } = pageLayout.headersFooters;
  if (print.leftFooter !== undefined) defaultForAllPages.leftFooter = print.leftFooter;
  if (print.rightFooter !== undefined) defaultForAllPages.rightFooter = print.rightFooter;
  if (print.columns !== undefined) pageLayout.setPrintArea(print.columns);
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(print.titleRows);
}
