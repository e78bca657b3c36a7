import { startHost, type TestHost } from './support/host';

let test_: TestHost;
beforeEach(() => {
  test_ = startHost();
});
afterEach(() => test_.close());

describe('Bereiche über das echte office.js', () => {
  it('schreibt und liest Werte, Formeln und Texte', async () => {
    await test_.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 'zwei'],
        [2.5, '=A1+A2'],
      ];
      range.numberFormat = [
        ['0', '@'],
        ['#,##0.00', '0.0'],
      ];
      range.load('values, formulas, formulasLocal, text, address, valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        [1, 'zwei'],
        [2.5, 3.5],
      ]);
      expect(range.formulas[1]).toEqual([2.5, '=A1+A2']);
      expect(range.text).toEqual([
        ['1', 'zwei'],
        ['2,50', '3,5'],
      ]);
      expect(range.address).toBe('Tabelle1!A1:B2');
      expect(range.valueTypes[0]).toEqual(['Double', 'String']);
    });
  });
});
