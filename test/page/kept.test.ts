import { Workbook } from 'exceljs';
import JSZip from 'jszip';
import type { Host } from '../../dev/excel/host/host';
import type { Chart } from '../../dev/excel/host/objects/chart/Chart';
import type { Worksheet } from '../../dev/excel/host/objects/worksheet/Worksheet';
import { CHART_KINDS } from '../../dev/excel/page/file/chart-types';
import { workbookFile } from '../../dev/excel/page/file/save';
import { unsavedIn } from '../../dev/excel/page/file/unsaved';
import { cellView } from '../../dev/excel/page/model/cell-view';
import { closeHosts, newHost, opened } from './support/hosts';

afterEach(closeHosts);

/** What `prepare` does to the first sheet, after it was saved and opened again. */
async function kept(prepare: (sheet: Worksheet, host: Host) => void): Promise<Worksheet> {
  const host = newHost();
  const sheet = host.book.workbook.Worksheets.active();
  sheet.GetRange('A1:B3').Values = [
    ['Stelle', 'VZÄ'],
    ['a', 1],
    ['b', 2],
  ];
  prepare(sheet, host);
  host.book.calculation.refresh();
  const { host: again, report } = await opened(await workbookFile(host, 'KIM', 'formulas'));
  expect(report).toMatchObject({ unread: 0, lost: [] });
  return again.book.workbook.Worksheets.active();
}

it('blank sheets', async () => {
  const sheet = await kept((_, { book }) => book.workbook.Worksheets.Add('Leer'));
  expect(sheet.book.workbook.Worksheets.items().map(({ Name }) => Name)).toEqual(['Tabelle1', 'Leer']);
});

it('frozen rows and columns, grid lines and the colour of the tab', async () => {
  const sheet = await kept((before) => {
    before.FreezePanes.FreezeAt('A1:B5');
    before.ShowGridlines = false;
    before.TabColor = '#1176A9';
  });
  expect(sheet.FreezePanes.frozen).toEqual({ rows: 5, columns: 2 });
  expect([sheet.ShowGridlines, sheet.TabColor]).toEqual([false, '#1176A9']);
});

it('black headings of a table, which are white only where nobody has named a colour', async () => {
  const sheet = await kept((before) => {
    before.Tables.Add('A1:B3', true);
    before.GetRange('A1').Format.Font.Color = '#000000';
  });
  expect([cellView(sheet, 0, 0)?.colour, cellView(sheet, 0, 1)?.colour]).toEqual(['#000000', '#FFFFFF']);
});

describe('data validation', () => {
  it.each([
    ['whole numbers', { wholeNumber: { formula1: 1, formula2: 6, operator: 'Between' } }],
    ['decimals up to a cell', { decimal: { formula1: '=$B$2', operator: 'LessThanOrEqualTo' } }],
    ['dates', { date: { formula1: 44562, operator: 'GreaterThanOrEqualTo' } }],
    ['dates from a cell on', { date: { formula1: '=$A$9', operator: 'GreaterThan' } }],
    ['times', { time: { formula1: 0.25, formula2: 0.75, operator: 'NotBetween' } }],
    ['lengths', { textLength: { formula1: 10, operator: 'LessThan' } }],
    ['a written list', { list: { inCellDropDown: true, source: '9a,9b,"9c"' } }],
    ['a list in cells', { list: { inCellDropDown: false, source: "='Werte & Co'!$A$1:$A$3" } }],
    ['formulas', { custom: { formula: '=AND(B2>0,KIM.X()<"<")' } }],
  ])('%s', async (_, rule) => {
    const sheet = await kept((before, { book }) => {
      book.workbook.Worksheets.Add('Werte & Co');
      const { DataValidation } = before.GetRange('B2:B40');
      DataValidation.Rule = rule;
      DataValidation.IgnoreBlanks = false;
      DataValidation.Prompt = { showPrompt: true, title: 'VZÄ', message: 'Zeile 1\nZeile 2' };
      DataValidation.ErrorAlert = { showAlert: true, style: 'Warning', title: '', message: 'a < b' };
    });
    const { DataValidation } = sheet.GetRange('B3');
    expect(DataValidation.Rule).toEqual(rule);
    expect(DataValidation.IgnoreBlanks).toBe(false);
    expect(DataValidation.Prompt).toEqual({ showPrompt: true, title: 'VZÄ', message: 'Zeile 1\nZeile 2' });
    expect(DataValidation.ErrorAlert).toMatchObject({ style: 'Warning', message: 'a < b' });
    expect(sheet.layout.validations.map(({ rect }) => rect.rows)).toEqual([39]);
  });

  it('of whole columns without a million entries', async () => {
    const rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
    const sheet = await kept((before) => (before.GetRange('B:B').DataValidation.Rule = rule));
    expect(sheet.GetRange('B1000000').DataValidation.Rule).toEqual(rule);
  });
});

it('comments, with their answers below', async () => {
  const sheet = await kept((before) => {
    before.Comments.Add('B2', 'Bitte prüfen:\n0,5 & 1?').Replies.Add('Geprüft.');
    before.Comments.Add('F9', 'Neben den Zellen');
  });
  expect(sheet.Comments.GetItemByCell('B2').Content).toBe('Bitte prüfen:\n0,5 & 1?\nGeprüft.');
  expect(sheet.Comments.GetItemByCell('F9').Content).toBe('Neben den Zellen');
});

it('a comment stands below the formula that is handed over as a note', async () => {
  const host = newHost();
  const sheet = host.book.workbook.Worksheets.active();
  sheet.GetRange('A1').Formulas = [['=KIM.X()']];
  sheet.Comments.Add('A1', 'geprüft');
  const file = new Workbook();
  await file.xlsx.load(await workbookFile(host, 'KIM', 'values'));
  expect(JSON.stringify(file.worksheets[0]?.getCell('A1').note)).toContain('=KIM.X()\\ngeprüft');
});

it('the page layout', async () => {
  const sheet = await kept(({ PageLayout: page }) => {
    page.Orientation = 'Landscape';
    page.PaperSize = 'A3';
    page.Zoom = { horizontalFitToPages: 1 };
    page.SetPrintMargins('Centimeters', { left: 1, top: 2 });
    page.SetPrintArea('A1:B3');
    page.SetPrintTitleRows('1:1');
    page.SetPrintTitleColumns('A:A');
    page.CenterHorizontally = true;
    page.HeadersFooters.DefaultForAllPages.LeftHeader = 'Kreis Unna';
    page.HeadersFooters.DefaultForAllPages.RightFooter = 'Seite &P';
  });
  const { PageLayout: page } = sheet;
  expect([page.Orientation, page.PaperSize, page.CenterHorizontally]).toEqual(['Landscape', 'A3', true]);
  expect(page.Zoom).toEqual({ horizontalFitToPages: 1 });
  expect([page.LeftMargin, page.TopMargin, page.RightMargin].map(Math.round)).toEqual([28, 57, 50]);
  expect(page.GetPrintArea().rects).toEqual([sheet.GetRange('A1:B3').rect]);
  expect(page.GetPrintTitleRows().rect).toEqual(sheet.GetRange('1:1').rect);
  expect(page.GetPrintTitleColumns().rect).toEqual(sheet.GetRange('A:A').rect);
  const { LeftHeader, CenterHeader, RightFooter } = page.HeadersFooters.DefaultForAllPages;
  expect([LeftHeader, CenterHeader, RightFooter]).toEqual(['Kreis Unna', '', 'Seite &P']);
});

it('sheet protection, with the cells that may be changed', async () => {
  const sheet = await kept((before) => {
    before.GetRange('B2:B3').Format.Protection.Locked = false;
    before.Protection.Protect({ allowFormatColumns: true, selectionMode: 'Unlocked' });
  });
  expect(sheet.Protection.Protected).toBe(true);
  expect(sheet.Protection.Options).toMatchObject({
    allowFormatColumns: true,
    allowSort: false,
    allowEditObjects: false,
    selectionMode: 'Unlocked',
  });
  expect(() => (sheet.GetRange('B2').Values = [[3]])).not.toThrow();
  expect(() => (sheet.GetRange('A2').Values = [['c']])).toThrow('geschützt');
});

it('conditional formats with a formula, a comparison or a rank, in their order', async () => {
  const sheet = await kept((before) => {
    const { ConditionalFormats } = before.GetRange('A2:B3');
    const rank = ConditionalFormats.Add('TopBottom');
    Object.assign(rank.TopBottom, { Rule: { rank: 10, type: 'BottomPercent' } });
    const comparison = ConditionalFormats.Add('CellValue');
    Object.assign(comparison.CellValue, { Rule: { formula1: '=1', formula2: '=$B$3', operator: 'Between' } });
    const custom = ConditionalFormats.Add('Custom').Custom as unknown as CustomFormat;
    custom.Rule.Formula = '=$B2>KIM.X()';
    custom.Format.Font.Color = '#A4262C';
    custom.Format.Font.Bold = true;
    custom.Format.Fill.Color = '#FDF1F1';
  });
  const formats = sheet.layout.conditionalFormats;
  expect(formats.map(({ Type }) => Type)).toEqual(['Custom', 'CellValue', 'TopBottom']);
  const [custom, comparison, rank] = formats;
  const { Rule, Format } = custom?.Custom as unknown as CustomFormat;
  expect(Rule.Formula).toBe('=$B2>KIM.X()');
  expect([Format.Font.Color, Format.Font.Bold, Format.Fill.Color]).toEqual(['#A4262C', true, '#FDF1F1']);
  expect(comparison?.CellValue).toMatchObject({
    Rule: { formula1: '=1', formula2: '=$B$3', operator: 'Between' },
  });
  expect(rank?.TopBottom).toMatchObject({ Rule: { rank: 10, type: 'BottomPercent' } });
  expect(custom?.rects).toEqual([sheet.GetRange('A2:B3').rect]);
});

interface CustomFormat {
  readonly Rule: { Formula: string };
  readonly Format: { readonly Font: { Color: string; Bold: boolean }; readonly Fill: { Color: string } };
}

it('the totals of a table, which are none of its rows', async () => {
  const sheet = await kept((before) => {
    const table = before.Tables.Add('A1:B3', true);
    table.Name = 'Liste';
    table.ShowTotals = true;
    before.GetRange('B4').Formulas = [['=SUBTOTAL(109,Liste[VZÄ])']];
    before.GetRange('D1').Formulas = [['=SUM(Liste[VZÄ])']];
  });
  const table = sheet.Tables.GetItem('Liste');
  expect([table.ShowTotals, table.rect.rows, table.body.rows]).toEqual([true, 4, 2]);
  expect(sheet.GetRange('A4:D4').Values?.[0]?.slice(0, 2)).toEqual(['Ergebnis', 3]);
  expect(sheet.GetRange('D1').Values).toEqual([[3]]);
});

it('looks of cells beyond colours', async () => {
  const sheet = await kept((before) => {
    const { Format } = before.GetRange('A1');
    Format.Font.Name = 'Arial';
    Format.Font.Strikethrough = true;
    Format.HorizontalAlignment = 'CenterAcrossSelection';
    Format.VerticalAlignment = 'Center';
    Format.IndentLevel = 2;
    Format.TextOrientation = 90;
  });
  const { Format } = sheet.GetRange('A1');
  expect([Format.Font.Name, Format.Font.Strikethrough]).toEqual(['Arial', true]);
  expect([Format.HorizontalAlignment, Format.VerticalAlignment]).toEqual(['CenterAcrossSelection', 'Center']);
  expect([Format.IndentLevel, Format.TextOrientation]).toEqual([2, 90]);
});

describe('charts', () => {
  it('of every kind that a file has a word for', async () => {
    const types = CHART_KINDS.map(({ type }) => type);
    const sheet = await kept((before) => {
      for (const type of types) before.Charts.Add(type, before.GetRange('A1:B3'));
    });
    expect(sheet.Charts.items().map(({ ChartType }) => ChartType)).toEqual(types);
  });

  it('with place, title, legend and series', async () => {
    const type = 'ColumnStacked';
    const sheet = await kept((before, { book }) => {
      const other = book.workbook.Worksheets.Add("Werte & 'C'o");
      other.GetRange('C1:C2').Values = [[3], [4]];
      before.Comments.Add('A1', 'neben Tabelle und Diagramm');
      before.Tables.Add('A1:B3', true);
      const chart = before.Charts.Add(type, before.GetRange('A1:B3'));
      chart.Name = 'Anteile <je> "Kommune"';
      chart.Title.Text = 'Eigenanteil & Förderung';
      chart.Legend.Visible = false;
      chart.SetPosition('D2', 'G12');
      const second = chart.Series.Add('Zweite');
      second.SetValues(other.GetRange('C1:C2'));
      second.SetXAxisValues(before.GetRange('A2:A3'));
      second.Format.Fill.SetSolidColor('#F08A24');
      second.HasDataLabels = true;
      before.Charts.Add('Line', before.GetRange('B1:B3')).Title.Visible = false;
    });
    const [chart, line] = sheet.Charts.items();
    expect([chart?.Name, chart?.ChartType, chart?.Title.Text, chart?.Legend.Visible]).toEqual([
      'Anteile <je> "Kommune"',
      type,
      'Eigenanteil & Förderung',
      false,
    ]);
    const again = sheet.Charts.Add(type, sheet.GetRange('A1:B3'));
    again.SetPosition('D2', 'G12');
    const place = ({ Left, Top, Width, Height }: Chart): number[] =>
      [Left, Top, Width, Height].map((length) => Math.round(length));
    expect(chart && place(chart)).toEqual(place(again));
    expect([line?.ChartType, line?.Title.Visible, line?.Legend.Visible]).toEqual(['Line', false, true]);
    expect(
      chart?.Series.items().map((series) => [
        series.Name,
        series.GetDimensionDataSourceString('Values'),
        series.GetDimensionValues('Categories'),
        series.Format.Fill.color,
        series.HasDataLabels,
      ]),
    ).toEqual([
      ['VZÄ', 'Tabelle1!B2:B3', ['a', 'b'], null, false],
      ['Zweite', "'Werte & ''C''o'!C1:C2", ['a', 'b'], '#F08A24', true],
    ]);
  });
});

it('what the add-in has stored in the workbook', async () => {
  const values = {
    text: '=1+1 <&"> _x0041_ \u{1F600}\uffff\n',
    zahl: 0.1,
    liste: [1, null, { a: true }],
    leer: '',
  };
  const sheet = await kept((_, { book }) => {
    for (const [key, value] of Object.entries(values)) book.workbook.Settings.Add(`KIM ${key} <&>`, value);
  });
  const { Settings } = sheet.book.workbook;
  expect(Settings.items().map(({ Key, Value }) => [Key, Value])).toEqual(
    Object.entries(values).map(([key, value]) => [`KIM ${key} <&>`, value]),
  );
});

it('what another add-in has stored is none of ours', async () => {
  const host = newHost();
  host.book.workbook.Settings.Add('a', 1);
  const zip = await JSZip.loadAsync(await workbookFile(host, 'KIM', 'formulas'));
  const path = 'xl/webextensions/webextension1.xml';
  const xml = (await zip.file(path)?.async('string')) ?? '';
  zip.file(path, xml.replaceAll(host.addinId, '11111111-0000-4000-8000-000000000000'));
  const { host: again } = await opened(await zip.generateAsync({ type: 'arraybuffer' }));
  expect(again.book.workbook.Settings.items()).toEqual([]);
});

it('what is not kept is said', () => {
  const host = newHost();
  const sheet = host.book.workbook.Worksheets.active();
  expect(unsavedIn(host)).toEqual([]);
  sheet.Charts.Add('Radar', sheet.GetRange('A1:B3'));
  sheet.GetRange('A1').ConditionalFormats.Add('DataBar');
  host.book.workbook.Names.Add('Satz', '=0.5');
  expect(unsavedIn(host)).toEqual([
    'Diagramme',
    'ein Teil der bedingten Formate',
    'Namen für Formeln und für einzelne Tabellenblätter',
  ]);
});
