import type { PageSetup, Worksheet as FileSheet } from 'exceljs';
import { columnName, rectName } from '../../host/model/grid/address';
import { isEntireColumn, isEntireRow, lastColumn, lastRow, type Rect } from '../../host/model/grid/rect';
import type { PageLayout } from '../../host/objects/worksheet/PageLayout';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { attribute, child, isOn, numeric } from './xml';

/** Paper sizes in the order of their numbers in a file. */
const PAPERS =
  'Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro'.split(
    ' ',
  );
const INCH = 72;

/** What exceljs is told, with sizes of paper it does not name. */
type Setup = Partial<Omit<PageSetup, 'paperSize'>> & { paperSize?: number };

/** The areas that a workbook says are printed, or printed again on every page. */
interface Printed {
  readonly areas: readonly string[];
  readonly titles: readonly string[];
}

function readTitles({ areas, titles }: Printed, sheet: Worksheet): void {
  const page = sheet.PageLayout;
  const lines = (isEntire: (rect: Rect) => boolean): string | undefined =>
    titles.find((title) => isEntire(sheet.GetRange(title).rect));
  const [rows, columns] = [lines(isEntireRow), lines(isEntireColumn)];
  if (areas.length > 0) page.SetPrintArea(sheet.GetRanges(areas.join(',')));
  if (rows !== undefined) page.SetPrintTitleRows(rows);
  if (columns !== undefined) page.SetPrintTitleColumns(columns);
}

const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const WIDEST_MARGIN = 49;

export function readPageSetup(part: Element, printed: Printed, sheet: Worksheet): void {
  const page = sheet.PageLayout;
  const setup = child(part, 'pageSetup');
  const options = child(part, 'printOptions');
  const number = (name: string, most: number): number | undefined => numeric(setup, name, [0, most]);
  page.Orientation = attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  page.PaperSize = PAPERS[(number('paperSize', 1_000) ?? 9) - 1] ?? 'A4';
  const pages = {
    horizontalFitToPages: number('fitToWidth', 32_767) ?? 1,
    verticalFitToPages: number('fitToHeight', 32_767) ?? 1,
  };
  // Zero pages: as many as it takes.
  const limited = Object.entries(pages).filter(([, count]) => count > 0);
  const fits = isOn(child(child(part, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  page.Zoom = fits ? Object.fromEntries(limited) : { scale: number('scale', 400) ?? 100 };
  page.CenterHorizontally = isOn(options, 'horizontalCentered');
  page.CenterVertically = isOn(options, 'verticalCentered');
  page.PrintGridlines = isOn(options, 'gridLines');
  page.PrintHeadings = isOn(options, 'headings');
  page.BlackAndWhite = isOn(setup, 'blackAndWhite');
  page.DraftMode = isOn(setup, 'draft');
  page.PrintOrder = attribute(setup, 'pageOrder') === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  const margins = MARGINS.flatMap((name) => {
    const inches = numeric(child(part, 'pageMargins'), name, [0, WIDEST_MARGIN]);
    return inches === undefined ? [] : [[name, inches] as const];
  });
  page.SetPrintMargins('Inches', Object.fromEntries(margins));
  readTitles(printed, sheet);
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
