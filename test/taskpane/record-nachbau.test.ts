import type { FunctionsMetadata } from '../../dev/engine/contract';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import { nextYear } from '../../src/taskpane/aktualisierung/next-year';
import { missingRow } from '../../src/taskpane/aktualisierung/missing-row';
import { recordOf } from '../../src/taskpane/aktualisierung/record';
import { apply, previewOf, type Previewed } from '../../src/taskpane/aktualisierung/refresh';
import { resultState } from '../../src/taskpane/aktualisierung/result-state';
import type { Catalogue } from '../../src/taskpane/functions/catalogue/metadata';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import type { Step } from '../../src/workbook/agreement/outcome';
import { undo } from '../../src/workbook/agreement/undo';
import { checkedProtocol, protocolFindings, readProtocol } from '../../src/workbook/refresh/protocol';
import { built } from '../e2e/support/built';
import { oeffneMappe } from '../vereinbarung/arbeitsmappe';
import { close, created, inTime, SMALL, stateOf } from '../workbook/agreements';
import { expectProofUntouched, typeParameter } from '../workbook/refreshes';

const { functions } = JSON.parse(built('functions.json')) as Catalogue & FunctionsMetadata;
const port = globalThis.kimFunctions as FunctionsPort;
const TIME = new Date(2026, 10, 29, 14, 5);

let session: OfficeSession;
beforeEach(() => {
  session = oeffneMappe(true);
});
afterEach(async () => {
  await expectProofUntouched();
  close(session);
});

const inYear = (year: number): Vereinbarung => inTime(SMALL, [`${year}-01-01`, `${year}-12-31`]);

async function applied(outcome: Previewed): Promise<Step> {
  if (outcome.kind !== 'refresh') throw new Error(JSON.stringify(outcome));
  const result = await apply(port, outcome.refresh, TIME);
  if (result.kind !== 'done' || !result.isVerified) throw new Error(JSON.stringify(result));
  await session.idle();
  return result.step;
}

async function missing() {
  const { state } = await stateOf();
  const stand = await resultState(state, { functions, calculate: port.calculate });
  return missingRow(port, state, await checkedProtocol(), stand, [state]);
}

test('AK-6 a value typed past the protocol is noticed, kept with its reason, and one step back', async () => {
  await created(session, inYear(2027));
  const year = nextYear(port, inYear(2027), true);
  const addition = { label: '2027', source: 'Entwürfe', tarife: [], parameter: year?.rows ?? [] };
  await applied(await previewOf(port, (await stateOf()).state, [addition]));
  expect(await missing()).toBeNull();

  const [first] = (await readProtocol()).entries;
  await typeParameter(session, 'Rentenversicherung', 0.2);
  const found = await missing();
  expect(found).toMatchObject({ zeile: { nr: 1, zeit: '29.11.2026, 14:05' }, vorher: first?.summeNachher });
  if (!found) throw new Error('Nothing is missing.');
  expect(found.jetzt).toBeGreaterThan(found.vorher);

  const outcome = await recordOf(port, (await stateOf()).state, found, ' ');
  if (outcome.kind !== 'refresh') throw new Error(JSON.stringify(outcome));
  expect(outcome.refresh.picture.teile.map(({ art }) => art)).toContain('stellen');
  const step = await applied(outcome);
  const kept = await readProtocol();
  expect(kept.entries).toMatchObject([
    {},
    {
      quelle: 'Stand festgehalten: von Hand geändert',
      summeVorher: found.vorher,
      summeNachher: found.jetzt,
    },
  ]);
  expect(await protocolFindings(kept)).toEqual([]);
  expect(await missing()).toBeNull();
  expect((await stateOf()).state.isChanged).toBe(false);
  expect(await undo(step)).toMatchObject({ kind: 'undone' });
  await session.idle();
  expect(await missing()).toEqual(found);
});

test('AK-3 AK-6 a value typed by hand, then corrected in the view: the corrected one counts, the protocol says both', async () => {
  await created(session, inYear(2027));
  const rows = nextYear(port, inYear(2027), true)?.rows ?? [];
  const drafts = { label: '2027', source: 'Entwürfe', tarife: [], parameter: rows };
  await applied(await previewOf(port, (await stateOf()).state, [drafts]));
  await typeParameter(session, 'Rentenversicherung', 0.2);
  const typed = await missing();
  if (!typed) throw new Error('Nothing is missing.');

  const parameter = rows
    .filter(({ parameter: name }) => name === 'Rentenversicherung')
    .map((row) => ({ ...row, wert: 0.19, quelle: 'BGBl.' }));
  expect(parameter).toHaveLength(1);
  const correction = { label: 'RV', source: 'berichtigt', tarife: [], parameter };
  await applied(await previewOf(port, (await stateOf()).state, [correction]));
  const { answers } = (await stateOf()).state;
  expect(answers.parameter.filter(({ parameter: name }) => name === 'Rentenversicherung')).toMatchObject([
    { wert: 0.19, quelle: 'BGBl.' },
  ]);
  const [first, second] = (await readProtocol()).entries;
  // What was typed is what the correction begins with.
  expect(second).toMatchObject({ quelle: 'berichtigt', summeVorher: typed.jetzt });
  expect(second?.summeNachher).toBeLessThan(typed.jetzt);
  expect(second?.summeNachher).toBeGreaterThan(first?.summeNachher ?? NaN);
  expect(await missing()).toBeNull();
});

test('AK-6 without a protocol the answers that were written are what was kept last', async () => {
  await created(session, inYear(2026));
  expect(await missing()).toBeNull();
  const before = (await stateOf()).state;
  await Excel.run(async (context) => {
    const posts = context.workbook.tables.getItem('KIM_Stellen');
    const head = posts.getHeaderRowRange().load('values');
    const body = posts.getDataBodyRange();
    await context.sync();
    body.getCell(0, head.values[0]?.indexOf('VZÄ') ?? 0).values = [[0.5]];
    await context.sync();
  });
  await session.idle();
  const found = await missing();
  expect(found).toMatchObject({ zeile: null });
  if (!found) throw new Error('Nothing is missing.');
  expect(found.vorher).toBeGreaterThan(found.jetzt);
  await applied(await recordOf(port, (await stateOf()).state, found, 'Halbe Stelle seit dem Beschluss'));
  expect((await readProtocol()).entries).toMatchObject([
    { nr: 1, quelle: 'Stand festgehalten: Halbe Stelle seit dem Beschluss', summeVorher: found.vorher },
  ]);
  expect(await missing()).toBeNull();
  expect(before.isChanged).toBe(false);
});
