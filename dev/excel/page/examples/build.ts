import type { Host } from '../../host/host';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';

/** Rows as one would type them in German; `null` leaves a cell blank. */
export type Rows = readonly (readonly (string | null)[])[];

const LAST_LETTER = 26;
const letter = (column: number): string => String.fromCharCode(65 + (column % LAST_LETTER));

/** The address of rows whose first cell is `start`, for columns up to Z. */
export function areaOf(start: string, rows: Rows): string {
  const [, column = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(start) ?? [];
  const last = letter(column.charCodeAt(0) - 65 + (rows[0]?.length ?? 1) - 1);
  return `${start}:${last}${Number(row) + rows.length - 1}`;
}

export function type(sheet: Worksheet, start: string, rows: Rows): void {
  sheet.GetRange(areaOf(start, rows)).FormulasLocal = rows.map((row) => row.map((entry) => entry ?? ''));
}

export function table(sheet: Worksheet, name: string, start: string, rows: Rows): void {
  type(sheet, start, rows);
  sheet.Tables.Add(areaOf(start, rows), true).Name = name;
}

/** Widths in characters of the standard font, as Excel shows them. */
export function widths(sheet: Worksheet, columns: Readonly<Record<string, number>>): void {
  for (const [column, characters] of Object.entries(columns))
    sheet.GetRange(`${column}:${column}`).Format.ColumnWidth = characters * 5.6;
}

export function format(sheet: Worksheet, formats: Readonly<Record<string, string>>): void {
  for (const [address, numberFormat] of Object.entries(formats))
    sheet.GetRange(address).NumberFormat = numberFormat;
}

export function title(sheet: Worksheet, text: string, below: string): void {
  type(sheet, 'A1', [[text]]);
  type(sheet, 'A2', [[below]]);
  const { Font } = sheet.GetRange('A1').Format;
  Font.Size = 16;
  Font.Bold = true;
  Font.Color = '#0E5C84';
  sheet.GetRange('1:1').Format.RowHeight = 24;
  sheet.GetRange('A2').Format.Font.Color = '#595959';
}

export function heading(sheet: Worksheet, address: string, text: string): void {
  type(sheet, address, [[text]]);
  const { Font } = sheet.GetRange(address).Format;
  Font.Size = 12;
  Font.Bold = true;
  Font.Color = '#0E5C84';
}

/** The first row of a spilled table, where Excel would leave the look to the user; headings of numbers stand over them. */
export function headerRow(sheet: Worksheet, address: string, numbers: string): void {
  sheet.GetRange(numbers).Format.HorizontalAlignment = 'Right';
  const { Format } = sheet.GetRange(address);
  Format.Font.Bold = true;
  Format.Fill.Color = '#D6E8F2';
  const line = Format.Borders.GetItem('EdgeBottom');
  line.Style = 'Continuous';
  line.Color = '#1176A9';
}

/** Cells that are meant to be changed. */
export function input(sheet: Worksheet, address: string): void {
  const { Format } = sheet.GetRange(address);
  Format.Fill.Color = '#FFF4E2';
  Format.Font.Color = '#7A3E00';
}

export function bold(sheet: Worksheet, address: string): void {
  sheet.GetRange(address).Format.Font.Bold = true;
}

export function note(sheet: Worksheet, address: string, text: string): void {
  type(sheet, address, [[text]]);
  const { Font } = sheet.GetRange(address).Format;
  Font.Italic = true;
  Font.Color = '#595959';
}

/** Keeps the rows down to the headings in view. */
export function frozen(sheet: Worksheet, rows: number): void {
  sheet.FreezePanes.FreezeRows(rows);
}

/** Opens a sheet at its formula, so that the formula bar shows where the table comes from. */
export function openAt(sheet: Worksheet, address: string): void {
  sheet.select(sheet.GetRange(address).rect);
}

/** Ready for the printer: across, as wide as the paper, and the heading again on every page. */
export function printed(sheet: Worksheet, headings: string | null = null): void {
  const { PageLayout: page } = sheet;
  page.Orientation = 'Landscape';
  page.Zoom = { horizontalFitToPages: 1 };
  page.SetPrintMargins('Centimeters', { left: 1.5, right: 1.5, top: 1.5, bottom: 1.8 });
  page.HeadersFooters.DefaultForAllPages.LeftFooter = '&A';
  page.HeadersFooters.DefaultForAllPages.RightFooter = 'Seite &P von &N';
  if (headings !== null) page.SetPrintTitleRows(headings);
}

export function names(host: Host, addresses: Readonly<Record<string, string>>): void {
  for (const [name, formula] of Object.entries(addresses)) host.book.workbook.Names.Add(name, `=${formula}`);
}

/** The first sheet under the given name, and further ones behind it. */
export function sheets(host: Host, ...[first = '', ...others]: readonly string[]): Worksheet[] {
  const { Worksheets } = host.book.workbook;
  Worksheets.active().Name = first;
  return [Worksheets.active(), ...others.map((name) => Worksheets.Add(name))];
}

export const EURO = '#,##0.00';
export const PERCENT = '0.0%';
export const DAY = 'dd.mm.yyyy';
