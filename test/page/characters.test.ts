import { JSDOM } from 'jsdom';
import JSZip from 'jszip';
import type { Host } from '../../dev/excel/host/host';
import { workbookFile } from '../../dev/excel/page/file/save';
import { closeHosts, newHost, opened } from './support/hosts';

afterEach(closeHosts);

/** Signs that XML does not know, and texts that Office would read as a sign. */
const TEXTS = [
  ['a sign of no writing', 'a\uFFFFb'],
  ['another one', 'a\uFFFEb'],
  ['nothing', 'a\u0000b'],
  ['control signs', '\u0001\u000B\u001B[0m\u007F'],
  ['half a sign', 'a\uD800b\uDC00'],
  ['a whole one', 'a😀b'],
  ['a code', '_x0041_'],
  ['codes one after the other', '_x0041_x0042_'],
  ['the code of a code', '_x005F_x0041_'],
  ['line breaks of each kind', 'a\rb\r\nc\nd'],
  ['signs of XML', '<b>&amp;"\'</b>]]>'],
] as const;

/** No part of the file is unreadable, as it would be for Excel. */
async function assertReadable(data: ArrayBuffer): Promise<void> {
  const { window } = new JSDOM();
  const zip = await JSZip.loadAsync(data);
  for (const path of Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name))) {
    const text = (await zip.file(path)?.async('string')) ?? '';
    const { documentElement } = new window.DOMParser().parseFromString(text, 'application/xml');
    expect([path, documentElement.getElementsByTagName('parsererror').length]).toEqual([path, 0]);
    expect([path, /[\uFFFE\uFFFF]/.exec(text)]).toEqual([path, null]);
  }
}

async function again(host: Host): Promise<Host> {
  host.book.calculation.refresh();
  const data = await workbookFile(host, 'KIM', 'formulas');
  await assertReadable(data);
  await assertReadable(await workbookFile(host, 'KIM', 'values'));
  return (await opened(data)).host;
}

describe.each(TEXTS)('%s comes back', (_, text) => {
  it('from a cell, and from a formula and its result', async () => {
    const host = newHost();
    const sheet = host.book.workbook.Worksheets.active();
    sheet.cells.put(0, 0, text);
    sheet.cells.putFormula(1, 0, '=A1');
    sheet.cells.putFormula(2, 0, `="${text.replaceAll('"', '""')}"`);
    // The engine itself makes another sign of half a one.
    const result = sheet.GetRange('A2').Values;
    const back = (await again(host)).book.workbook.Worksheets.active();
    expect([back.GetRange('A1').Values, back.GetRange('A2').Values]).toEqual([[[text]], result]);
    expect(back.GetRange('A1').Formulas).toEqual([[text]]);
    expect(back.cells.formula(2, 0)).toBe(`="${text.replaceAll('"', '""')}"`);
  });

  it('from the heading and the totals of a table', async () => {
    const host = newHost();
    const sheet = host.book.workbook.Worksheets.active();
    sheet.cells.put(0, 0, text);
    sheet.cells.put(1, 0, 1);
    const table = sheet.Tables.Add('A1:A2', true);
    table.ShowTotals = true;
    sheet.cells.put(2, 0, text);
    const back = (await again(host)).book.workbook.Worksheets.active();
    expect(back.Tables.items()[0]?.headers()).toEqual([text]);
    expect(back.GetRange('A1:A3').Values).toEqual([[text], [1], [text]]);
  });

  it('from a comment, a rule for entries, header and footer', async () => {
    const host = newHost();
    const sheet = host.book.workbook.Worksheets.active();
    sheet.Comments.Add('B1', text);
    const { DataValidation } = sheet.GetRange('C1');
    DataValidation.Rule = { list: { source: 'a,b', inCellDropDown: true } };
    DataValidation.Prompt = { showPrompt: true, title: 'Eingabe', message: text };
    sheet.PageLayout.HeadersFooters.DefaultForAllPages.CenterHeader = text;
    const back = (await again(host)).book.workbook.Worksheets.active();
    expect(back.Comments.items().map(({ Content }) => Content)).toEqual([text]);
    // Such a text has only one kind of line break.
    expect(back.layout.validations[0]?.state.prompt.message).toBe(text.replace(/\r\n/g, '\n'));
    expect(back.PageLayout.HeadersFooters.DefaultForAllPages.CenterHeader).toBe(text);
  });
});

it.each(['_x0041_', "O'Brien", 'a\u0001\uFFFFb', '<&>"', 'x'.repeat(31), '_x0041_'.repeat(4), '~1~'])(
  'the name of a sheet comes back with what refers to it: %j',
  async (name) => {
    const host = newHost();
    const { workbook } = host.book;
    const sheet = workbook.Worksheets.active();
    sheet.Name = name;
    sheet.cells.put(0, 0, 5);
    sheet.PageLayout.SetPrintTitleRows('$1:$2');
    const quoted = `'${name.replaceAll("'", "''")}'`;
    workbook.Names.Add('Wert', `=${quoted}!$A$1`);
    workbook.Worksheets.Add('Zweites').cells.putFormula(0, 0, `=${quoted}!A1+Wert`);
    const { workbook: back } = (await again(host)).book;
    expect(back.Worksheets.items().map(({ Name }) => Name)).toEqual([name, 'Zweites']);
    expect(back.Worksheets.GetItem('Zweites').GetRange('A1').Values).toEqual([[10]]);
    const [first] = back.Worksheets.items();
    expect(first?.PageLayout.GetPrintTitleRowsOrNullObject()?.Address).toContain('1:2');
  },
);

it('a number format and the name of a font come back', async () => {
  const host = newHost();
  const range = host.book.workbook.Worksheets.active().GetRange('A1');
  range.Values = [[5]];
  range.NumberFormat = '0" _x0041_\u0001"';
  range.Format.Font.Name = 'Schrift\uFFFF';
  const back = (await again(host)).book.workbook.Worksheets.active().GetRange('A1');
  expect([back.NumberFormat, back.Format.Font.Name]).toEqual([[['0" _x0041_\u0001"']], 'Schrift\uFFFF']);
});
