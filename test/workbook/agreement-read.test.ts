import type { OfficeSession } from '../../dev/excel/node/office-session';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { REGISTER_KEY } from '../../src/workbook/agreement/keys';
import { type AgreementState, readAgreements } from '../../src/workbook/agreement/read-agreements';
import { previewUpdate } from '../../src/workbook/agreement/update/preview';
import { oeffneMappe, schliesseMappe } from '../vereinbarung/arbeitsmappe';
import { kommune } from '../vereinbarung/bau';
import { SUEDKREIS } from '../vereinbarung/suedkreis';
import { created, registerOf } from './agreements';

let session: OfficeSession;
beforeEach(() => {
  session = oeffneMappe(false);
});
afterEach(() => schliesseMappe(session));

const workbook = () => session.host.book.workbook;
const sheet = (name: string) => workbook().Worksheets.GetItem(name);
const table = (name: string) => workbook().Tables.GetItem(name);

async function read(): Promise<AgreementState> {
  const { agreements, problem } = await readAgreements();
  expect(problem).toBeNull();
  const [first] = agreements;
  if (!first) throw new Error('None found.');
  return first;
}

const expectUnchanged = (state: AgreementState, answers: Vereinbarung): void => {
  expect(state.answers).toEqual(answers);
  expect(state).toMatchObject({ changes: [], deviations: [], findings: [], missing: [], isChanged: false });
};

test('SC-2 an agreement is found again as it was written, whatever has become of its sheets', async () => {
  await created(session, SUEDKREIS);
  expectUnchanged(await read(), SUEDKREIS);
  // Renamed, moved, with rows and columns inserted beside and above, other formats, hidden rows, an own column.
  for (const [k, own] of workbook().Worksheets.items().entries()) own.Name = `Umbenannt ${k}`;
  sheet('Umbenannt 3').Position = 0;
  for (const own of ['Umbenannt 1', 'Umbenannt 2', 'Umbenannt 4', 'Umbenannt 6'])
    sheet(own).GetRange('1:2').Insert('Down');
  sheet('Umbenannt 3').GetRange('19:19').Insert('Down');
  sheet('Umbenannt 3').GetRange('G:G').Insert('Right');
  const posts = table('KIM_Stellen');
  posts.GetRange().NumberFormat = '0.000';
  posts.Columns.Add(null, [['Mein Vermerk'], ['a'], ['b'], ['c']]);
  sheet('Umbenannt 2').GetRange('9:9').RowHidden = true;
  await session.idle();
  expectUnchanged(await read(), SUEDKREIS);
});

test('SC-2 VT-2 sorting is no change but for the odd step, which is named', async () => {
  const kommunen = ['B', 'A', 'C'].map((name) =>
    kommune({ kommune: name, schluessel: name === 'C' ? 3 : 10 }),
  );
  await created(session, { ...SUEDKREIS, kommunen });
  table('KIM_Kommunen').Sort.Apply([{ key: 0, ascending: true }]);
  const state = await read();
  expect(state.answers.kommunen.map((own) => own.kommune)).toEqual(['A', 'B', 'C']);
  expect(state).toMatchObject({ changes: [], isChanged: false, reordered: ['A', 'B'] });
});

test('AS-1 what of the sheets cannot be read is named with its place: headings, cells, names', async () => {
  await created(session, SUEDKREIS);
  expect((await read()).unread).toEqual([]);
  const posts = table('KIM_Stellen');
  const headings = posts.GetHeaderRowRange().Values?.[0] ?? [];
  const at = (name: string): number => headings.indexOf(name);
  posts.GetHeaderRowRange().GetCell(0, at('VZÄ')).Values = [['Arbeitszeit']];
  posts.GetDataBodyRange().GetCell(1, at('Von')).Values = [["'31.06.2022"]];
  sheet('KIM Eingaben').GetRange('B14').Values = [["'Jahresende"]];
  workbook().Names.GetItem('KIM_Produkt').Delete();
  const why = 'Hier wird ein Tag ab dem 01.01.1950 gebraucht. Bitte ihn ausschreiben: 01.01.2022.';
  const state = await read();
  expect(state.answers.stellen.map(({ vzae }) => vzae)).toEqual([null, null, null]);
  expect(state.unread).toEqual([
    'KIM_Produkt fehlt in der Mappe. Bitte die Zelle oder Tabelle wieder so benennen oder ein gelöschtes Blatt zurückholen (Rückgängig, Versionsverlauf der Datei).',
    'Auf dem Blatt KIM Stellen fehlt in der Tabelle KIM_Stellen die Überschrift „VZÄ“; ihre Angaben gelten als leer. Bitte die Überschrift wieder so schreiben.',
    `'KIM Stellen'!F7 („31.06.2022“): ${why}`,
    `'KIM Eingaben'!B14 („Jahresende“): ${why}`,
  ]);
  // A change is refused, and nothing is planned where her heading stands.
  const { obstacles, work } = await previewUpdate(state, state.answers);
  expect(obstacles).toContainEqual(expect.stringContaining("'KIM Stellen'!F7"));
  const touched = work.plan.sheets.filter(({ name }) => name === 'KIM Stellen');
  expect(touched.flatMap(({ blocks }) => blocks.map((block) => block.at))).toEqual(['F7']);
});

test('SC-2 what somebody has changed is named: answers, formulas, and what is missing', async () => {
  await created(session, SUEDKREIS);
  table('KIM_Stellen').GetDataBodyRange().GetCell(1, 4).Values = [[0.8]];
  sheet('KIM Eingaben').GetRange('B7').Values = [['Anderer Titel']];
  sheet('KIM Ergebnis').GetRange('B10').Formulas = [['=1+1']];
  sheet('KIM Ergebnis').GetRange('B11').Values = [[7]];
  sheet('KIM Ergebnis').GetRange('B13').Formulas = [
    [String(sheet('KIM Ergebnis').GetRange('B13').Formulas?.[0]?.[0]).replace('$B$10', '$B$9')],
  ];
  workbook().Names.GetItem('KIM_Bis').Delete();
  const state = await read();
  expect(state.changes).toEqual([
    expect.objectContaining({ art: 'antwort', feld: 'titel', blatt: 'Anderer Titel' }),
    expect.objectContaining({ art: 'antwort', feld: 'bis', zuletzt: '2022-12-31', blatt: null }),
    expect.objectContaining({ art: 'zelle', liste: 'stellen', feld: 'vzae', zuletzt: 1, blatt: 0.8 }),
  ]);
  expect(state.deviations.map(({ kind, row, now }) => [kind, row + 1, now?.slice(0, 4) ?? null])).toEqual([
    ['changed', 10, '=1+1'],
    ['missing', 11, null],
    ['changed', 13, '=IF('],
  ]);
  expect(state.missing).toEqual(['KIM_Bis']);
  expect(state.isChanged).toBe(true);
});

test('SC-2 hashes tell as well that an agreement is as it was written', async () => {
  const stellen = Array.from({ length: 2_500 }, (_, i) => ({
    ...SUEDKREIS.stellen[0],
    stelle: `${'x'.repeat(60)} ${i}`,
  })) as Vereinbarung['stellen'];
  await created(session, { ...SUEDKREIS, stellen });
  for (const [k, own] of workbook().Worksheets.items().entries()) own.Name = `Umbenannt ${k}`;
  const state = await read();
  expect(state).toMatchObject({ changes: null, deviations: [], isChanged: false });
  expect(state.registered.answers).toBeNull();
  sheet('Umbenannt 3').GetRange('B10').Formulas = [['=1+1']];
  table('KIM_Kommunen').GetDataBodyRange().GetCell(1, 1).Values = [[0.8]];
  expect(await read()).toMatchObject({ isChanged: true, deviations: [{ kind: 'changed' }] });
});

test('AS-15 a register from elsewhere finds nothing and changes nothing', async () => {
  await created(session);
  const register = registerOf(session);
  schliesseMappe(session);
  session = oeffneMappe(false);
  workbook().Settings.Add(REGISTER_KEY, register);
  const state = await read();
  expect(state.missing.length).toBeGreaterThan(40);
  expect(state.deviations.every(({ kind }) => kind === 'missing')).toBe(true);
  workbook().Settings.Add(REGISTER_KEY, 'x'.repeat(1_000_000));
  expect(await readAgreements()).toMatchObject({
    agreements: [],
    problem: expect.stringContaining('zu groß') as string,
  });
});
