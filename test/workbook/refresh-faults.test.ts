import type { OfficeSession } from '../../dev/excel/node/office-session';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import type { Step } from '../../src/workbook/agreement/outcome';
import { finishRemoval, pendingJournal } from '../../src/workbook/agreement/pending';
import { undo } from '../../src/workbook/agreement/undo';
import { applyRefresh, previewRefresh } from '../../src/workbook/refresh/refresh-agreement';
import { close, comparable, done, FAULTS, openWritten, requestsOf, SMALL, stateOf } from './agreements';
import { mit, RECORD } from './refreshes';

let session: OfficeSession;
beforeEach(async () => {
  session = await openWritten();
});
afterEach(() => close(session));

const now = (): Record<string, unknown> => comparable(session);
const preview = async (wanted: Vereinbarung) => previewRefresh((await stateOf()).state, wanted);
async function refreshed(wanted: Vereinbarung): Promise<Step> {
  const step = done(await applyRefresh(await preview(wanted), RECORD));
  await session.idle();
  return step;
}

/** The writer is tried with every kind at every request (plan.test.ts); here every kind at one of them. */
const KINDS = Math.ceil(FAULTS.length / 2);

test('AK-5 a fault at any request of applying leaves the old state', async () => {
  await refreshed(SMALL);
  const before = now();
  const seen = await preview(mit('2026-05-01'));
  for (const [index, fault] of FAULTS.slice(0, KINDS).entries()) {
    session.host.faults.at(1 + (index % 6), fault);
    const outcome = await applyRefresh(seen, RECORD);
    session.host.faults.clear();
    await session.idle();
    expect([index, fault, outcome.kind]).toEqual([index, fault, 'failed']);
    expect(now()).toEqual(before);
  }
});

test('AK-5 a fault at any request of taking it back leaves the new state or the old one', async () => {
  const before = now();
  let step = await refreshed(mit('2026-05-01'));
  const requests = await requestsOf(session, () => undo(step));
  const faults = FAULTS.slice(KINDS);
  expect(faults.length).toBeGreaterThanOrEqual(Math.min(requests, 6));
  for (const [index, fault] of faults.entries()) {
    step = await refreshed(mit('2026-05-01'));
    const after = now();
    session.host.faults.at(1 + (index % requests), fault);
    const outcome = await undo(step).catch(() => null);
    session.host.faults.clear();
    await session.idle();
    // Where it says nothing else, nothing was begun.
    if (outcome === null) expect({ ...now(), settings: [] }).toEqual({ ...after, settings: [] });
    if (outcome?.kind === 'left') ({ step } = outcome);
    const ended = outcome?.kind === 'undone' ? outcome : await undo(step);
    expect([index, fault, ended.kind]).toEqual([index, fault, 'undone']);
    for (const pending of await pendingJournal()) await finishRemoval(pending);
    expect(now()).toEqual(before);
  }
});
