import type { OfficeSession } from '../../dev/excel/node/office-session';
import '../../src/shared-runtime/announce';
import { type Holdings, loadHoldings } from '../../src/taskpane/start/holdings';
import { applyRefresh, previewRefresh } from '../../src/workbook/refresh/refresh-agreement';
import { built } from '../e2e/support/built';
import { oeffneMappe } from '../vereinbarung/arbeitsmappe';
import { close, created, done, inTime, requestsOf, SMALL, stateOf } from '../workbook/agreements';
import { RECORD } from '../workbook/refreshes';

jest.mock('../../src/taskpane/functions/catalogue/metadata', () => ({
  loadCatalogue: () => Promise.resolve(JSON.parse(built('functions.json'))),
}));

/** Up to date only with a Bezugsjahr. */
const ANSWERS = inTime(SMALL, ['2022-01-01', '2022-12-31']);

let session: OfficeSession;
beforeEach(async () => {
  session = oeffneMappe(true);
  await created(session, ANSWERS);
});
afterEach(() => close(session));

const cell = (address: string) =>
  session.host.book.workbook.Worksheets.GetItem(RECORD.sheet).GetRange(address);

async function held(): Promise<readonly [holdings: Holdings, requests: number]> {
  const read: Holdings[] = [];
  const requests = await requestsOf(session, async () => read.push(await loadHoldings()));
  const [holdings] = read;
  if (!holdings) throw new Error('They have been read.');
  return [holdings, requests];
}

test('AK-6 a frozen sheet that was typed into is told; of frozen sheets nothing is asked without a protocol', async () => {
  const [without, before] = await held();
  expect(without).toMatchObject({ states: [{ art: 'aktuell' }], isProofChanged: false });

  done(await applyRefresh(await previewRefresh((await stateOf()).state, ANSWERS), RECORD));
  await session.idle();
  const [untouched, after] = await held();
  expect(untouched).toMatchObject({ states: [{ art: 'aktuell' }], isProofChanged: false });
  // One for the rows of the protocol, three for the names, heads and amounts of sheets.
  expect(after - before).toBe(4);

  cell('D12').Values = [[20_001]];
  await session.idle();
  expect((await held())[0]).toMatchObject({ states: [{ art: 'aktuell' }], isProofChanged: true });
  cell('D12').Values = [[20_000]];
  expect((await held())[0].isProofChanged).toBe(false);
});
