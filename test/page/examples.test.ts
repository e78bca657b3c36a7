import { Workbook } from 'exceljs';
import { EXAMPLES } from '../../dev/excel/page/examples';
import { workbookFile } from '../../dev/excel/page/file/save';
import { KOMMUNEN, STELLEN } from '../faelle/suedkreis';
import { closeHosts, newHost } from './support/hosts';

afterEach(closeHosts);

const [SUEDKREIS, BAUSTEIN_1, STELLEN_200] = EXAMPLES;

it.each([
  [SUEDKREIS, [undefined, '5:5', '5:5', '5:5']],
  [BAUSTEIN_1, [undefined, '5:5']],
  [STELLEN_200, ['7:7', '5:5', '5:5']],
])('$label prints well: across, as wide as the paper, headings on every page', async (example, headings) => {
  if (!example) throw new Error('Das Beispiel fehlt.');
  const host = newHost();
  host.book.calculation.suspend();
  example.fill(host);
  const file = new Workbook();
  await file.xlsx.load(await workbookFile(host, 'KIM', 'formulas'));
  expect(file.worksheets.map(({ pageSetup }) => pageSetup.printTitlesRow)).toEqual(headings);
  for (const { pageSetup } of file.worksheets)
    expect(pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
});

it('the first example is the agreement for the Südkreis', () => {
  const host = newHost();
  host.book.calculation.suspend();
  SUEDKREIS.fill(host);
  const valuesOf = (table: string): readonly (readonly unknown[])[] =>
    host.book.workbook.Tables.GetItem(table).GetRange().Values ?? [];
  expect(valuesOf('KIM_Kommunen')).toEqual(KOMMUNEN);
  expect(valuesOf('KIM_Stellen').map((row) => row.slice(1))).toEqual(STELLEN.map((row) => row.slice(1)));
});
