import { Workbook } from 'exceljs';
import type { FunctionsMetadata } from '../../dev/engine/contract';
import type { Host } from '../../dev/excel/host/host';
import { keepStoredResults } from '../../dev/excel/host/stored-results';
import { openSession } from '../../dev/excel/node/office-session';
import { workbookFile } from '../../dev/excel/page/file/save';
import { catalogueEntries } from '../../scripts/start/catalogue';
import { EXAMPLE_AGREEMENTS } from '../../scripts/start/examples';
import { type RecordedExample, recordExamples } from '../../scripts/start/examples/record';
import { SACHGEBIETE } from '../../src/katalog';
import { calculate } from '../../src/shared-runtime/calculate';
import { resultState } from '../../src/taskpane/aktualisierung/result-state';
import type { Catalogue } from '../../src/taskpane/functions/catalogue/metadata';
import { readAgreements } from '../../src/workbook/agreement/read-agreements';
import { built } from '../e2e/support/built';
import { IM_JAHR, inEuro } from '../faelle/suedkreis';
import { SUEDKREIS } from '../vereinbarung/suedkreis';
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
  keepStoredResults(host, example.results);
  return host;
}

it('the sheets of an agreement print well, headings on every page', async () => {
  const host = opened('baustein-1');
  const file = new Workbook();
  await file.xlsx.load(await workbookFile(host, 'KIM', 'formulas'));
  const headings = file.worksheets.map(({ pageSetup }) => pageSetup.printTitlesRow);
  expect(headings).toEqual(['5:5', '5:5', '21:21', '23:23', '5:5', undefined]);
  for (const { pageSetup } of file.worksheets)
    expect(pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToHeight: 0 });
});

it('the first example is the agreement for the Südkreis', () => {
  const [first] = EXAMPLE_AGREEMENTS;
  const { aktenzeichen, ...answers } = SUEDKREIS.angaben;
  expect(aktenzeichen).toBeDefined();
  expect(first?.agreement).toEqual({ ...SUEDKREIS, angaben: answers });
  expect(opened('suedkreis').book.workbook.GetActiveCell().Address).toBe("'KIM Ergebnis'!B10");
});

it.each(EXAMPLE_AGREEMENTS)('$id can be computed, and its controls say so', ({ id }) => {
  const example = examples.find((item) => item.id === id);
  const failed = example?.results.filter(({ result }) => JSON.stringify(result).includes('"code":'));
  expect(failed).toEqual([]);
  const value = (sheet: string, address: string): unknown =>
    opened(id).book.workbook.Worksheets.GetItem(sheet).GetRange(address).Values?.[0]?.[0];
  expect([value('KIM Ergebnis', 'B16'), value('KIM Ergebnis', 'B17'), value('KIM Haushalt', 'F5')]).toEqual([
    'stimmt',
    'stimmt',
    'stimmt',
  ]);
});

it('are recorded alike by every build', async () => {
  const [first] = EXAMPLE_AGREEMENTS;
  const again = first && (await recordExamples([first]));
  expect(JSON.stringify(again)).toBe(JSON.stringify(examples.slice(0, 1)));
});

it.each(EXAMPLE_AGREEMENTS)(
  'the pane finds the agreement of $id, as it was written and up to date',
  async ({ id, agreement }) => {
    const example = examples.find((item) => item.id === id);
    const metadata = JSON.parse(built('functions.json')) as FunctionsMetadata & Catalogue;
    const session = openSession({ metadata, functions: built('functions.js') });
    Object.assign(globalThis, { Excel: session.Excel });
    try {
      session.host.book.calculation.suspend();
      session.host.replay(example?.requests ?? []);
      keepStoredResults(session.host, example?.results ?? []);
      session.host.book.calculation.resume();
      await session.idle();
      const { agreements } = await readAgreements();
      expect(agreements.map(({ answers }) => answers.angaben.titel)).toEqual([agreement.angaben.titel]);
      expect(agreements[0]).toMatchObject({ isChanged: false, findings: [], missing: [], deviations: [] });
      const [found] = agreements;
      const state = found && (await resultState(found, { functions: metadata.functions, calculate }));
      expect(state?.art).toBe('aktuell');
    } finally {
      Reflect.deleteProperty(globalThis, 'Excel');
      session.close();
    }
  },
);

it('an example is the same each time it is opened', () => {
  expect(modelOf(opened('suedkreis'))).toEqual(modelOf(opened('suedkreis')));
});

it('the Südkreis opens with its results before anything is calculated', async () => {
  const host = opened('suedkreis');
  const sheet = host.book.workbook.Worksheets.active();
  const shown = (address: string): unknown => sheet.GetRange(address).Text?.[0]?.[0];
  expect([shown('B10'), shown('F22'), host.book.engine.complete]).toEqual([
    inEuro(IM_JAHR.eigenanteil),
    inEuro(IM_JAHR.inSchritten[0]),
    true,
  ]);
  host.book.calculation.resume();
  await host.book.calculation.idle();
  expect([shown('B10'), host.dispatcher.sent]).toEqual([inEuro(IM_JAHR.eigenanteil), []]);
});

it('the page is told every function of the catalogue, with its words', () => {
  const entries = catalogueEntries();
  expect(entries.map(({ id }) => id)).toEqual(
    SACHGEBIETE.flatMap(({ funktionen }) => Object.keys(funktionen)),
  );
  expect(entries.find(({ id }) => id === 'PERSONALKOSTEN')?.keywords).toContain('Gehalt');
});
