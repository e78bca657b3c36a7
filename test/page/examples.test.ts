import { Workbook } from 'exceljs';
import type { Host } from '../../dev/excel/host/host';
import { workbookFile } from '../../dev/excel/page/file/save';
import { catalogueEntries } from '../../scripts/start/catalogue';
import { type RecordedExample, recordExamples } from '../../scripts/start/examples/record';
import { SACHGEBIETE } from '../../src/katalog';
import { KOMMUNEN, STELLEN } from '../faelle/suedkreis';
import { modelOf } from '../workbook/model';
import { closeHosts, newHost } from './support/hosts';

let examples: readonly RecordedExample[];
beforeAll(async () => {
  examples = await recordExamples();
});
afterEach(closeHosts);

/** A new workbook with the example in it, as the page makes it. */
function opened(id: string): Host {
  const example = examples.find((item) => item.id === id);
  if (!example) throw new Error('Das Beispiel fehlt.');
  const host = newHost();
  host.book.calculation.suspend();
  host.replay(example.requests);
  return host;
}

it.each([
  ['suedkreis', [undefined, '5:5', '5:5', '5:5']],
  ['baustein-1', [undefined, '5:5']],
  ['200-stellen', ['7:7', '5:5', '5:5']],
])('%s prints well: across, as wide as the paper, headings on every page', async (id, headings) => {
  const host = opened(id);
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
  const { workbook } = opened('suedkreis').book;
  const valuesOf = (table: string): readonly (readonly unknown[])[] =>
    workbook.Tables.GetItem(table).GetRange().Values ?? [];
  expect(valuesOf('KIM_Kommunen')).toEqual(KOMMUNEN);
  expect(valuesOf('KIM_Stellen').map((row) => row.slice(1))).toEqual(STELLEN.map((row) => row.slice(1)));
});

it('are recorded alike by every build', async () => {
  expect(JSON.stringify(await recordExamples())).toBe(JSON.stringify(examples));
});

it.each(['suedkreis', 'baustein-1', '200-stellen'])('%s is the same each time it is opened', (id) => {
  expect(modelOf(opened(id))).toEqual(modelOf(opened(id)));
});

it('the Südkreis opens at its first input, with its tables, names and chart', () => {
  const { workbook } = opened('suedkreis').book;
  expect(workbook.Worksheets.items().map(({ Name }) => Name)).toEqual([
    'KIM Eingaben',
    'KIM Ergebnis',
    'KIM Haushalt',
    'KIM Rechenweg',
  ]);
  expect(workbook.GetActiveCell().Address).toBe("'KIM Eingaben'!D6");
  expect(workbook.Tables.items().map(({ Name }) => Name)).toEqual(['KIM_Stellen', 'KIM_Kommunen']);
  const entry = workbook.Worksheets.active();
  expect(entry.GetRange('F15').Text).toEqual([['01.04.2022']]);
  expect(entry.GetRange('A28').FormulasLocal).toEqual([
    ['=KIM.KOSTENTEILUNG(B24;KIM_Kommunen[[#Kopfzeilen];[#Daten]];Rundung)'],
  ]);
  expect(entry.Charts.items().map(({ Name }) => Name)).toEqual(['Kostenteilung']);
});

it('the Südkreis leaves room below its posts', () => {
  const entry = opened('suedkreis').book.workbook.Worksheets.active();
  expect(
    entry
      .GetRange('A9:F13')
      .Values?.flat()
      .every((value) => value === ''),
  ).toBe(true);
});

it('the page is told every function of the catalogue, with its words', () => {
  const entries = catalogueEntries();
  expect(entries.map(({ id }) => id)).toEqual(
    SACHGEBIETE.flatMap(({ funktionen }) => Object.keys(funktionen)),
  );
  expect(entries.find(({ id }) => id === 'PERSONALKOSTEN')?.keywords).toContain('Gehalt');
});
