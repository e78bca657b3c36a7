import type { Fault } from '../../dev/excel/host/faults';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { isJournalKey } from '../../src/workbook/agreement/keys';
import type { Step } from '../../src/workbook/agreement/outcome';
import { finishRemoval, pendingJournal } from '../../src/workbook/agreement/pending';
import { undo } from '../../src/workbook/agreement/undo';
import { protocolFindings, readProtocol } from '../../src/workbook/refresh/protocol';
import { applyRefresh, previewRefresh } from '../../src/workbook/refresh/refresh-agreement';
import { close, comparable, done, openWritten, SMALL, stateOf } from './agreements';
import { mit, RECORD } from './refreshes';

let session: OfficeSession;
beforeEach(async () => {
  session = await openWritten();
});
afterEach(() => close(session));

const now = (): Record<string, unknown> => comparable(session);
/** Without what is kept outside of the sheets. */
const sheetsNow = (): Record<string, unknown> => ({ ...now(), settings: [] });
const settings = () => session.host.book.workbook.Settings.items();
/** So many actions of the last request have written register and seal, and not yet taken the journal out. */
const SEALED = 4;
const DEAD: Fault = { kind: 'transport', fault: 'accessDenied' };

const preview = async (wanted: Vereinbarung) => previewRefresh((await stateOf()).state, wanted);
async function refreshed(wanted: Vereinbarung): Promise<Step> {
  const step = done(await applyRefresh(await preview(wanted), RECORD));
  await session.idle();
  return step;
}

/** What the next start shows and cleans up. */
async function resumed(): Promise<void> {
  session.host.faults.clear();
  session.host.unknown.splice(0);
  const [pending, ...others] = await pendingJournal();
  if (!pending) return;
  expect(others).toEqual([]);
  expect(pending).toMatchObject({ kind: 'begun', entry: { action: 'update', number: 1 }, stays: [] });
  expect(await finishRemoval(pending)).toEqual({ kind: 'removed', sentences: [] });
  await session.idle();
  expect(await pendingJournal()).toEqual([]);
}

describe('AK-5 Excel or the pane ends in the middle', () => {
  test.each([
    ['begun sheets only', true, 3, { kind: 'unanswered', fault: 'timeout' }],
    ['a part of the contents', false, 4, { kind: 'cut', after: 60 }],
    [
      'everything but the register, beginning the protocol',
      true,
      4,
      { kind: 'unanswered', fault: 'timeout' },
    ],
    ['everything but the register', false, 4, { kind: 'unanswered', fault: 'timeout' }],
  ] as const)(
    'AK-5 AK-6 %s: nothing of a refresh that did not happen is left after the next start',
    async (_, isFirst, sync, ending) => {
      if (!isFirst) await refreshed(SMALL);
      const before = now();
      const seen = await preview(mit('2026-05-01'));
      session.host.faults.at(sync, ending);
      session.host.faults.from(sync + 1, DEAD);
      await applyRefresh(seen, RECORD);
      await resumed();
      expect(now()).toEqual(before);
      expect(await protocolFindings(await readProtocol())).toEqual([]);
    },
  );

  test('AK-6 right after the seal was written: the refresh has happened, and nothing is asked', async () => {
    await refreshed(SMALL);
    const seen = await preview(SMALL);
    session.host.faults.at(6, { kind: 'cut', after: SEALED });
    session.host.faults.from(7, DEAD);
    await applyRefresh(seen, RECORD);
    session.host.faults.clear();
    session.host.unknown.splice(0);
    const state = await readProtocol();
    expect(state).toMatchObject({ seal: { nr: 2 }, entries: [{ nr: 1 }, { nr: 2 }] });
    expect(settings().filter(({ Key }) => isJournalKey(Key))).toHaveLength(1);
    expect(await pendingJournal()).toEqual([]);
    expect(await protocolFindings(state)).toEqual([]);
  });

  test('AK-5 while it is taken back: the next start finishes that', async () => {
    await refreshed(SMALL);
    const before = sheetsNow();
    const step = await refreshed(mit('2026-05-01'));
    session.host.faults.at(7, { kind: 'cut', after: 20 });
    session.host.faults.from(8, DEAD);
    await undo(step).catch(() => null);
    await resumed();
    expect(sheetsNow()).toEqual(before);
    expect(await protocolFindings(await readProtocol())).toEqual([]);
  });

  test('AK-6 a row that somebody has added to since stays, and that is told', async () => {
    await refreshed(SMALL);
    const seen = await preview(SMALL);
    session.host.faults.at(4, { kind: 'unanswered', fault: 'timeout' });
    session.host.faults.from(5, DEAD);
    await applyRefresh(seen, RECORD);
    session.host.faults.clear();
    session.host.unknown.splice(0);
    const table = session.host.book.workbook.Tables.GetItem('KIM_Protokoll');
    table.GetDataBodyRange().GetCell(1, 3).Values = [['von Hand']];
    const [pending] = await pendingJournal();
    if (pending?.kind !== 'begun') throw new Error('It was begun.');
    expect(pending.stays).toEqual([expect.stringContaining('Zeile 2 des Protokolls bleibt stehen')]);
    expect(await finishRemoval(pending)).toMatchObject({ kind: 'removed', sentences: pending.stays });
    expect((await readProtocol()).entries).toHaveLength(2);
    expect(await protocolFindings(await readProtocol())).toHaveLength(1);
  });
});

describe('AK-6 two panes', () => {
  test('AK-6 that write at the same moment: one is taken back, and the protocol stays whole', async () => {
    await refreshed(SMALL);
    const [mine, theirs] = [await preview(mit('2026-05-01')), await preview(SMALL)];
    let other: ReturnType<typeof applyRefresh> | null = null;
    const change = (): void => {
      other = applyRefresh(theirs, { ...RECORD, sheet: 'KIM Nachb. der anderen' });
    };
    session.host.faults.at(2, { kind: 'interference', change });
    const outcomes = [
      await applyRefresh(mine, RECORD),
      await (other as ReturnType<typeof applyRefresh> | null),
    ];
    await session.idle();
    expect(outcomes.filter((outcome) => outcome?.kind === 'done')).toHaveLength(1);
    const after = await readProtocol();
    expect(after.entries.map(({ nr }) => nr)).toEqual([1, 2]);
    expect(after.seal?.nr).toBe(2);
    expect(await protocolFindings(after)).toEqual([]);
    expect(await pendingJournal()).toEqual([]);
  });
});
