import { Workbook } from 'exceljs';
import type { Host } from '../../dev/excel/host/host';
import { fromFile, toFile } from '../../dev/excel/page/file/formulas';
import { readWorkbook } from '../../dev/excel/page/file/open';
import { type FileKind, workbookFile } from '../../dev/excel/page/file/save';
import { closeHosts, newHost, opened } from './support/hosts';

afterEach(closeHosts);

/** A workbook with a bit of everything, saved and opened again. */
async function saved(kind: FileKind): Promise<{ data: ArrayBuffer; again: Host }> {
  const host = newHost();
  const sheet = host.book.workbook.Worksheets.active();
  sheet.Name = 'KIM Eingaben';
  sheet.GetRange('A1:B3').FormulasLocal = [
    ['Stelle', 'VZÄ'],
    ['Case Management', '1,5'],
    ['Assistenz', '0,5'],
  ];
  sheet.Tables.Add('A1:B3', true).Name = 'KIM_Stellen';
  sheet.GetRange('D1:D3').FormulasLocal = [['31.12.2022'], ['=SUMME(KIM_Stellen[VZÄ])'], ['=KIM.X()']];
  sheet.GetRange('D2').NumberFormat = '#,##0.00';
  sheet.GetRange('D2').Format.Font.Bold = true;
  sheet.GetRange('D2').Format.VerticalAlignment = 'Top';
  sheet.GetRange('A:A').Format.ColumnWidth = 120;
  host.book.workbook.Names.Add('Bis', "='KIM Eingaben'!$D$1");
  host.book.calculation.refresh();
  const data = await workbookFile(host, 'KIM', kind);
  return { data, again: (await opened(data)).host };
}

it('formulas, values, formats, tables, names and widths come back', async () => {
  const { again } = await saved('formulas');
  const { workbook } = again.book;
  const sheet = workbook.Worksheets.GetItem('KIM Eingaben');
  expect(sheet.GetRange('A2:B3').Values).toEqual([
    ['Case Management', 1.5],
    ['Assistenz', 0.5],
  ]);
  expect(sheet.GetRange('D1:D2').Text).toEqual([['31.12.2022'], ['2,00']]);
  expect(sheet.GetRange('D2:D3').FormulasLocal).toEqual([['=SUMME(KIM_Stellen[VZÄ])'], ['=KIM.X()']]);
  expect(sheet.GetRange('D2').Format.Font.Bold).toBe(true);
  expect(sheet.GetRange('D2').Format.VerticalAlignment).toBe('Top');
  expect(sheet.GetRange('A1').Format.ColumnWidth).toBeCloseTo(120, 0);
  expect(workbook.Tables.GetItem('KIM_Stellen').rect).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
  expect(workbook.Names.GetItem('Bis').GetRange().Address).toBe("'KIM Eingaben'!D1");
});

it('without the add-in results are values and the formula is a note; native formulas stay', async () => {
  const { data } = await saved('values');
  const file = new Workbook();
  await file.xlsx.load(data);
  const [sheet] = file.worksheets;
  expect(sheet?.getCell('D3').formula).toBeUndefined();
  expect(JSON.stringify(sheet?.getCell('D3').note)).toContain('=KIM.X()');
  expect(sheet?.getCell('D2').formula).toBe('SUM(KIM_Stellen[VZÄ])');
  expect(sheet?.getCell('D2').result).toBe(2);
});

it('something else is no workbook', async () => {
  await expect(readWorkbook(new TextEncoder().encode('kein Zip').buffer, 'KIM')).rejects.toThrow();
});

it('parts of tables come back, also those of the row of a formula', async () => {
  const host = newHost();
  const sheet = host.book.workbook.Worksheets.active();
  sheet.GetRange('A1:B3').Values = [
    ['VZÄ', 'doppelt'],
    [1, ''],
    [2.5, ''],
  ];
  sheet.Tables.Add('A1:B3', true).Name = 'KIM_Stellen';
  sheet.GetRange('B2:B3').FormulasLocal = [['=[@VZÄ]*2'], ['=KIM_Stellen[@VZÄ]*2']];
  sheet.GetRange('D1:D2').FormulasLocal = [
    ['=ZEILEN(KIM_Stellen[[#Kopfzeilen];[#Daten]])'],
    ['=SUMME(KIM_Stellen[[#Daten];[VZÄ]:[doppelt]])'],
  ];
  host.book.calculation.refresh();
  const data = await workbookFile(host, 'KIM', 'formulas');
  const file = new Workbook();
  await file.xlsx.load(data);
  const inFile = ['B2', 'D1'].map((cell) => file.worksheets[0]?.getCell(cell).formula);
  expect(inFile).toEqual(['KIM_Stellen[[#This Row],[VZÄ]]*2', 'ROWS(KIM_Stellen[[#Headers],[#Data]])']);
  const { host: again } = await opened(data);
  const reopened = again.book.workbook.Worksheets.active();
  expect(reopened.GetRange('B2:B3').Values).toEqual([[2], [5]]);
  expect(reopened.GetRange('D1:D2').Values).toEqual([[3], [10.5]]);
  expect(reopened.GetRange('D1').FormulasLocal).toEqual([['=ZEILEN(KIM_Stellen[[#Kopfzeilen];[#Daten]])']]);
});

describe('formulas as a file has them', () => {
  it.each([
    ['=KIM.EIGENANTEIL(1,A1)', '_xldudf_KIM_EIGENANTEIL(1,A1)'],
    ['=XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
    ['=SORT(A5#)', '_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(A5))'],
    ['=SUM(KIM_Stellen[#All])', 'SUM(KIM_Stellen[#All])'],
    ['=KIM.X(KIM_Stellen[[#Headers],[#Data]])', '_xldudf_KIM_X(KIM_Stellen[[#Headers],[#Data]])'],
    ['=KIM_Stellen[[#This Row],[VZÄ]]', 'KIM_Stellen[[#This Row],[VZÄ]]'],
  ])('%s', (formula, inFile) => {
    expect(toFile(formula, 'KIM')).toBe(inFile);
    expect(fromFile(inFile, 'KIM')).toBe(formula);
  });
});
