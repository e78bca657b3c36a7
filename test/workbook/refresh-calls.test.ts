import type { OfficeSession } from '../../dev/excel/node/office-session';
import { applyRefresh, previewRefresh } from '../../src/workbook/refresh/refresh-agreement';
import { oeffneMappe } from '../vereinbarung/arbeitsmappe';
import { close, created, done, stateOf } from './agreements';
import { mit, RECORD } from './refreshes';

let session: OfficeSession;
beforeEach(() => {
  session = oeffneMappe(true);
});
afterEach(() => close(session));

/** The functions that Excel has called, in this order. */
const called = (): string[] =>
  session.host.dispatcher.sent.flat().map(([, , , body]) => String((JSON.parse(body) as unknown[])[1]));

/** Functions that no formula of the agreement calls. */
const OF_THE_USER = ['VZAE', 'EIGENANTEIL'];
const isOfTheUser = (name: string): boolean => OF_THE_USER.includes(name);

test('AK-5 formulas of the user that do not depend on the change are not called', async () => {
  await created(session);
  const { workbook, calculation } = session.host.book;
  workbook.Worksheets.Add('Mein').GetRange('A1:C1').Formulas = [
    [19.5, '=KIM.VZAE(A1)', '=KIM.EIGENANTEIL(187500,2.5,55000)'],
  ];
  calculation.refresh();
  await session.idle();
  const before = called();
  expect(before.filter(isOfTheUser).sort()).toEqual([...OF_THE_USER].sort());

  const { state } = await stateOf();
  const kim = state.formulas.filter(({ now }) => now?.includes('KIM.'));
  done(await applyRefresh(await previewRefresh(state, mit('2026-05-01')), RECORD));
  await session.idle();
  const after = called().slice(before.length);
  expect(after.length).toBeGreaterThanOrEqual(kim.length);
  expect(after.filter(isOfTheUser)).toEqual([]);
});
