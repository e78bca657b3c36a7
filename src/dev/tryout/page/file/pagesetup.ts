import type { PageSetup, Worksheet as FileSheet } from 'exceljs';
import { columnName, rectName } from '../../core/grid/address';
import { lastColumn, lastRow, type Rect } from '../../core/grid/rect';
import type { PageLayout } from '../../core/objects/pagelayout';
import type { Worksheet } from '../../core/objects/worksheet';

/** Paper sizes in the order of their numbers in a file. */
const PAPERS =
  'Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro'.split(
    ' ',
  );
const INCH = 72;

/** The fields that exceljs reads under the names of the file, with sizes it does not name. */
type Setup = Partial<Omit<PageSetup, 'paperSize'>> & { paperSize?: number };

function readTitles({ printArea, printTitlesRow, printTitlesColumn }: Setup, sheet: Worksheet): void {
  const page = sheet.PageLayout;
  if (printArea) page.SetPrintArea(sheet.GetRanges(printArea.replaceAll('&&', ',')));
  if (printTitlesRow) page.SetPrintTitleRows(printTitlesRow);
  if (printTitlesColumn) page.SetPrintTitleColumns(printTitlesColumn);
}

export function readPageSetup(source: FileSheet, sheet: Worksheet): void {
  const page = sheet.PageLayout;
  const setup = source.pageSetup as Setup;
  const { margins } = setup;
  page.Orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.PaperSize = PAPERS[(setup.paperSize ?? 9) - 1] ?? 'A4';
  const pages = { horizontalFitToPages: setup.fitToWidth ?? 1, verticalFitToPages: setup.fitToHeight ?? 1 };
  // Zero pages: as many as it takes.
  const limited = Object.entries(pages).filter(([, count]) => count > 0);
  page.Zoom = setup.fitToPage ? Object.fromEntries(limited) : { scale: setup.scale ?? 100 };
  page.CenterHorizontally = setup.horizontalCentered === true;
  page.CenterVertically = setup.verticalCentered === true;
  page.PrintGridlines = setup.showGridLines === true;
  page.PrintHeadings = setup.showRowColHeaders === true;
  page.BlackAndWhite = setup.blackAndWhite === true;
  page.DraftMode = setup.draft === true;
  page.PrintOrder = setup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  if (margins) page.SetPrintMargins('Inches', { ...margins });
  readTitles(setup, sheet);
}

/** exceljs puts a dollar sign before the column alone. */
const area = (rect: Rect): string =>
  `${columnName(rect.column)}$${rect.row + 1}:${columnName(lastColumn(rect))}$${lastRow(rect) + 1}`;

export function writePageSetup(page: PageLayout, target: FileSheet): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = page.Zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const titles = [page.GetPrintTitleRowsOrNullObject(), page.GetPrintTitleColumnsOrNullObject()];
  const [rows, columns] = titles.map((range) => range && rectName(range.rect));
  const printed = page.GetPrintAreaOrNullObject()?.rects.map(area) ?? [];
  const setup: Setup = {
    orientation: page.Orientation === 'Landscape' ? 'landscape' : 'portrait',
    paperSize: Math.max(PAPERS.indexOf(page.PaperSize) + 1, 1),
    fitToPage: fits,
    ...(fits
      ? { fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }
      : { scale: scale ?? 100 }),
    margins: {
      left: page.LeftMargin / INCH,
      right: page.RightMargin / INCH,
      top: page.TopMargin / INCH,
      bottom: page.BottomMargin / INCH,
      header: page.HeaderMargin / INCH,
      footer: page.FooterMargin / INCH,
    },
    horizontalCentered: page.CenterHorizontally,
    verticalCentered: page.CenterVertically,
    showGridLines: page.PrintGridlines,
    showRowColHeaders: page.PrintHeadings,
    blackAndWhite: page.BlackAndWhite,
    draft: page.DraftMode,
    pageOrder: page.PrintOrder === 'OverThenDown' ? 'overThenDown' : 'downThenOver',
    ...(printed.length > 0 ? { printArea: printed.join('&&') } : {}),
    ...(rows ? { printTitlesRow: rows } : {}),
    ...(columns ? { printTitlesColumn: columns } : {}),
  };
  Object.assign(target.pageSetup, setup);
}
