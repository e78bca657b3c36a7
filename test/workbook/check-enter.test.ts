import type { Fault } from '../../dev/excel/host/faults';
import { type Change } from '../../src/workbook/check/entry-plan';
import { enterFormulas, readResults, takeBack } from '../../src/workbook/check/enter';
import type { Signatures } from '../../src/workbook/check/meant';
import { mendFormula, mendText } from '../../src/workbook/check/mend';
import { scanWorkbook } from '../../src/workbook/check/scan';
import { FAULTS } from './agreements';
import { modelOf } from './model';
import { answerSlow, at, useWorkbook } from './support';

const desk = useWorkbook(({ session, user }) => {
  user.put('A1', '2');
  user.put('C1', '=KIM.ZWEI(A1)');
  const sheets = session.host.book.workbook.Worksheets;
  const other = sheets.Add('Zweites');
  other.GetRange('B2:B3').Formulas = [['=_xldudf_KIM_ZWEI(3)'], ['=1+KIM.ZWEI(4)']];
  other.GetRange('D2:D3').NumberFormat = [['@'], ['@']];
  other.GetRange('D2:D3').Formulas = [['=KIM.ZWEI(5)'], ['=KIM.REIHE()']];
  other.GetRange('A1').NumberFormat = [['0.00']];
  other.GetRange('A7:A8').Formulas = [["'=KIM.ZWEI(2,5)"], ['Hinweis']];
});

const SIGNATURES: Signatures = new Map([
  ['KIM.ZWEI', { least: 1, most: 1 }],
  ['KIM.REIHE', { least: 0, most: 0 }],
  ['KIM.LANGSAM', { least: 0, most: 0 }],
]);

/** All that can be repaired, and what is entered as it stands. */
async function changes(): Promise<Change[]> {
  const { found, isGerman } = await scanWorkbook();
  return found.flatMap((own): Change[] => {
    const mending =
      own.kind === 'text'
        ? mendText(own.content, SIGNATURES, isGerman)
        : mendFormula(own.content, SIGNATURES, true);
    return mending.kind === 'mended' ? [{ found: own, formula: mending.formula }] : [];
  });
}

const model = (): Record<string, unknown> => modelOf(desk.session.host, 50);
const sheet = (name: string) => desk.session.host.book.workbook.Worksheets.GetItem(name);

async function entered(): Promise<Extract<Awaited<ReturnType<typeof enterFormulas>>, { kind: 'entered' }>> {
  const outcome = await enterFormulas(await changes());
  if (outcome.kind !== 'entered') throw new Error(JSON.stringify(outcome));
  await desk.session.idle();
  return outcome;
}

test('AK-7 broken formulas and texts become formulas, also in cells for texts, and one step back gives all of it back', async () => {
  const before = model();
  const wanted = await changes();
  expect(wanted.map(({ found, formula }) => `${found.sheet}!${found.address} ${formula}`).sort()).toEqual([
    'Tabelle1!C1 =KIM.ZWEI(A1)',
    'Zweites!A7 =KIM.ZWEI(2.5)',
    'Zweites!B2 =KIM.ZWEI(3)',
    'Zweites!B3 =1+KIM.ZWEI(4)',
    'Zweites!D2 =KIM.ZWEI(5)',
    'Zweites!D3 =KIM.REIHE()',
  ]);
  const { written, late } = await entered();
  expect(late).toEqual([]);
  const results = await readResults(wanted);
  expect(wanted.map(({ found }, i) => [found.address, results[i]?.[0]?.[0]]).sort()).toEqual([
    ['A7', 5],
    ['B2', 6],
    ['B3', 9],
    ['C1', 4],
    ['D2', 10],
    ['D3', 'a'],
  ]);
  expect(sheet('Zweites').GetRange('D3:E5').Values).toEqual([
    ['a', 'b'],
    [1, 2],
    [3, 4],
  ]);
  expect(sheet('Zweites').GetRange('A8').Values).toEqual([['Hinweis']]);
  expect(await takeBack(written)).toEqual({ kind: 'as-before', sentences: [], fault: null });
  expect(model()).toEqual(before);
  // A second step back finds nothing to do.
  expect(await takeBack(written)).toMatchObject({ kind: 'as-before' });
  expect(model()).toEqual(before);
});

test('AK-7 what somebody has changed since it was read keeps all of it from being begun', async () => {
  const wanted = await changes();
  sheet('Zweites').GetRange('D2').Formulas = [['=KIM.ZWEI(6)']];
  const before = model();
  expect(await enterFormulas(wanted)).toMatchObject({
    kind: 'as-before',
    sentences: [expect.stringContaining('Zweites!D2')],
  });
  expect(model()).toEqual(before);
  sheet('Zweites').GetRange('D2').Formulas = [['=KIM.ZWEI(5)']];
  sheet('Zweites').Protection.Protect();
  expect(await enterFormulas(wanted)).toMatchObject({
    kind: 'as-before',
    sentences: [expect.stringMatching(/geschützt/)],
  });
});

test('AK-7 somebody who is faster in the very moment keeps her content, and who changes a cell afterwards, too', async () => {
  const wanted = await changes();
  at(desk.session, { 3: () => (sheet('Zweites').GetRange('A7').Values = [['mein Text']]) });
  expect(await enterFormulas(wanted)).toMatchObject({
    kind: 'as-before',
    sentences: [expect.stringContaining('A7')],
  });
  desk.session.host.onRequest = () => undefined;
  expect(sheet('Zweites').GetRange('A7').Values).toEqual([['mein Text']]);
  const { written } = await entered();
  sheet('Zweites').GetRange('D2').Values = [[77]];
  expect(await takeBack(written)).toMatchObject({
    kind: 'left',
    fault: null,
    sentences: [expect.stringContaining('Zweites!D2')],
  });
  expect(sheet('Zweites').GetRange('D2:D3').Values).toEqual([[77], ['=KIM.REIHE()']]);
});

test('AK-7 a result without room takes all of it back; one that is late is told', async () => {
  sheet('Zweites').GetRange('E4').Values = [['im Weg']];
  const before = model();
  expect(await enterFormulas(await changes())).toMatchObject({
    kind: 'as-before',
    sentences: [expect.stringMatching(/ÜBERLAUF.*Zweites!D3/)],
  });
  expect(model()).toEqual(before);
});

test('AK-7 a result that Excel still computes is awaited', async () => {
  sheet('Zweites').GetRange('D3').Formulas = [['=KIM.LANGSAM()']];
  const wanted = await changes();
  const under = enterFormulas(wanted);
  const timer = setInterval(() => void answerSlow(desk.session).catch(() => undefined), 50);
  expect(await under).toMatchObject({ kind: 'entered', late: [] });
  clearInterval(timer);
});

/** The writer is tried with every kind at every request (plan.test.ts); here with a third of them at each. */
const faultsFor = (sync: number): readonly Fault[] => FAULTS.filter((_, i) => (i + sync) % 3 === 0);

describe('AK-7 a fault of whatever kind', () => {
  test.each([1, 2, 3, 4, 5])(
    'AK-7 at request %d of entering leaves the old state or the new one',
    async (sync) => {
      const wanted = await changes();
      const before = model();
      for (const fault of faultsFor(sync)) {
        desk.session.host.faults.at(sync, fault);
        const outcome = await enterFormulas(wanted);
        desk.session.host.faults.clear();
        await desk.session.idle();
        const left = outcome.kind === 'left' ? await takeBack(outcome.written) : outcome;
        if (left.kind === 'entered') await takeBack(left.written);
        expect([fault, left.kind === 'left', model()]).toEqual([fault, false, before]);
      }
    },
  );

  test.each([1, 2, 3, 4])(
    'AK-7 at request %d of the step back is overcome, or a second call mends it',
    async (sync) => {
      const before = model();
      for (const fault of faultsFor(sync)) {
        const { written } = await entered();
        desk.session.host.faults.at(sync, fault);
        const outcome = await takeBack(written);
        desk.session.host.faults.clear();
        await desk.session.idle();
        const left = outcome.kind === 'left' ? await takeBack(outcome.written) : outcome;
        expect([fault, left.kind, model()]).toEqual([fault, 'as-before', before]);
      }
    },
  );
});
