import type { OfficeSession } from '../../dev/excel/node/office-session';
import type { NewSheet } from '../../src/plan/plan';
import { finishRemoval, leaveAsItIs, pendingJournal } from '../../src/workbook/agreement/pending';
import { copyHoldings } from '../../src/workbook/handover/holdings';
import { handoverKey, readHandoverEntry } from '../../src/workbook/handover/journal';
import type { SourceSheet } from '../../src/workbook/handover/own-sheets';
import type { HandoverPreview } from '../../src/workbook/handover/preview';
import { readSheets } from '../../src/workbook/handover/read-sheets';
import { removeCopy } from '../../src/workbook/handover/remove-copy';
import { type WrittenCopy, writeHandover } from '../../src/workbook/handover/write-handover';
import { comparable, FAULTS, furnish, requestsOf } from './agreements';
import { closeWorkbook, openWorkbook } from './support';

/*
 * Every fault at every request, on as little as a copy can be to the writer: nothing of writing and removing depends on
 * how much is in the sheets.
 */

let session: OfficeSession;
beforeAll(() => {
  session = openWorkbook();
  furnish(session);
});
afterAll(() => {
  session.host.unknown.splice(0);
  closeWorkbook(session);
});

const now = (): Record<string, unknown> => comparable(session);

const SOURCE: SourceSheet = { role: 'stellen', name: 'Tabelle1', planned: undefined, isAsPlanned: false };
const copySheet = (name: string): NewSheet => ({
  kind: 'new',
  name,
  blocks: [{ at: 'A1', rows: [['=Titel', 1]] }],
  numberFormats: [{ area: 'B1', format: '0.00' }],
});
const SHEETS = ['KIM Weiterg. Deckblatt', 'KIM Weiterg. Stellen'];

async function preview(): Promise<HandoverPreview> {
  const images = await readSheets([SOURCE]);
  if (typeof images === 'string') throw new Error(images);
  return {
    sheets: SHEETS,
    cover: 'KIM Weiterg. Deckblatt',
    missing: [],
    hidden: [],
    unclaimed: [],
    findings: [],
    work: {
      number: 1,
      title: '=Südkreis',
      sources: [SOURCE],
      images,
      plan: { sheets: SHEETS.map(copySheet), show: 'KIM Weiterg. Deckblatt' },
    },
  };
}
async function written(): Promise<WrittenCopy> {
  const outcome = await writeHandover(await preview());
  if (outcome.kind !== 'done') throw new Error(outcome.sentences.join(' '));
  return outcome.copy;
}

test('AK-8 SC-1 a fault of any kind at any request of writing leaves nothing', async () => {
  const before = now();
  const own = await preview();
  const copies: WrittenCopy[] = [];
  const writing = await requestsOf(session, async () => copies.push(await written()));
  const [copy] = copies;
  if (!copy) throw new Error('It was written.');
  expect(await removeCopy(copy)).toEqual({ kind: 'removed', sentences: [] });
  for (const fault of FAULTS)
    for (let sync = 1; sync <= writing - 2; sync++) {
      session.host.faults.at(sync, fault);
      const outcome = await writeHandover(own);
      session.host.faults.clear();
      await session.idle();
      // A fault that strikes after the work was done is none.
      if (outcome.kind === 'done') await removeCopy(outcome.copy);
      expect([sync, fault, ['failed', 'done'].includes(outcome.kind)]).toEqual([sync, fault, true]);
      expect(now()).toEqual(before);
    }
});

test('AK-8 SC-1 a fault of any kind while it is taken back is overcome or told, and a further call mends it', async () => {
  const before = now();
  for (const fault of FAULTS)
    for (const sync of [1, 2, 3, 4, 5]) {
      let copy = await written();
      session.host.faults.at(sync, fault);
      const outcome = await removeCopy(copy).catch(() => null);
      session.host.faults.clear();
      if (outcome?.kind === 'left') ({ copy } = outcome);
      if (outcome?.kind !== 'removed') expect(await removeCopy(copy)).toMatchObject({ kind: 'removed' });
      expect([sync, fault, now()]).toEqual([sync, fault, before]);
    }
});

test('AK-8 SC-1 what a run leaves that ends at any request is known at the next start, shown and removed', async () => {
  const before = now();
  const own = await preview();
  const seen: (readonly string[])[] = [];
  for (let sync = 1; sync <= 10; sync++) {
    session.host.faults.from(sync, { kind: 'transport', fault: 'accessDenied' });
    const outcome = await writeHandover(own);
    session.host.faults.clear();
    if (outcome.kind === 'done') {
      await removeCopy(outcome.copy);
      continue;
    }
    for (const pending of await pendingJournal()) {
      if (pending.kind !== 'copy') throw new Error('It is one of a copy.');
      expect(pending.entry.title).toBe('=Südkreis');
      seen.push(pending.sheets);
      expect(await finishRemoval(pending)).toEqual({ kind: 'removed', sentences: [] });
    }
    expect([sync, now()]).toEqual([sync, before]);
    expect((await copyHoldings()).interrupted).toEqual([]);
  }
  // Begun under names for the moment, and with those of the copy.
  expect(seen).toContainEqual([
    expect.stringMatching(/^KIM \w{8} 1$/),
    expect.stringMatching(/^KIM \w{8} 2$/),
  ]);
  expect(seen).toContainEqual(SHEETS);
});

test('AK-8 SC-1 whoever wants to keep what was begun keeps it, and is asked no more', async () => {
  const copy = await written();
  session.host.faults.from(2, { kind: 'transport', fault: 'accessDenied' });
  await removeCopy(copy).catch(() => null);
  session.host.faults.clear();
  const id = copy.written.mark;
  session.host.book.workbook.Settings.Add(
    handoverKey(id),
    JSON.stringify({ version: 1, started: new Date().toISOString(), title: 'x', ids: {} }),
  );
  const [pending] = await pendingJournal();
  if (pending?.kind !== 'copy') throw new Error('It is one of a copy.');
  expect(await leaveAsItIs(pending)).toEqual({ kind: 'removed', sentences: [] });
  expect(await pendingJournal()).toEqual([]);
  expect(await removeCopy(copy)).toMatchObject({ kind: 'removed' });
});

test('AS-15 an entry that came with the file and is none of ours is passed over', () => {
  const entry = { version: 1, started: '2026-11-29T12:00:00.000Z', title: 'x', ids: { a: '1' } };
  const key = handoverKey('KIM 0123abcd');
  const read = (own: object, at = key) => readHandoverEntry(at, JSON.stringify(own));
  expect(read(entry)).toEqual({ id: 'KIM 0123abcd', started: entry.started, title: 'x', ids: { a: '1' } });
  expect(read(entry, 'KIM_Journal KIM 0123abcd')).toBeNull();
  expect(read(entry, handoverKey('anders'))).toBeNull();
  for (const other of [{ version: 2 }, { started: 'gestern' }, { title: 7 }, { ids: [] }, { ids: { a: 1 } }])
    expect(read({ ...entry, ...other })).toBeNull();
  expect(readHandoverEntry(key, 'kein JSON')).toBeNull();
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [String(i), 'id']));
  expect(read({ ...entry, ids: many })).toBeNull();
});
