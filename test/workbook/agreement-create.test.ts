import type { OfficeSession } from '../../dev/excel/node/office-session';
import { STELLENLISTE } from '../../src/mappe/namen';
import { stellenliste } from '../../src/vereinbarung/plan/stellenliste';
import { createAgreement } from '../../src/workbook/agreement/create';
import { isJournalKey, journalKey, REGISTER_KEY } from '../../src/workbook/agreement/keys';
import { finishRemoval, pendingJournal } from '../../src/workbook/agreement/pending';
import { readAgreements } from '../../src/workbook/agreement/read-agreements';
import { readRegister } from '../../src/workbook/agreement/register/read';
import { readListTable } from '../../src/workbook/read/list-cells';
import { writePlan } from '../../src/workbook/write/write-plan';
import { undo } from '../../src/workbook/agreement/undo';
import { oeffneMappe } from '../vereinbarung/arbeitsmappe';
import { satz } from '../vereinbarung/bau';
import { SUEDKREIS } from '../vereinbarung/suedkreis';
import {
  close,
  comparable,
  created,
  done,
  FAULTS,
  furnish,
  registerOf,
  requestsOf,
  sheetNamesOf,
  SMALL,
} from './agreements';

let session: OfficeSession;
let before: Record<string, unknown>;
beforeEach(() => {
  session = oeffneMappe(false);
  furnish(session);
  before = now();
});
afterEach(() => close(session));

const now = (): Record<string, unknown> => comparable(session);
const settings = () => session.host.book.workbook.Settings.items();
const registered = () => {
  const read = readRegister(registerOf(session));
  if (read.kind !== 'read') throw new Error(read.why);
  return read.register;
};
const sheet = (name: string) => session.host.book.workbook.Worksheets.GetItem(name);
const sheetNames = (): string[] => sheetNamesOf(session);

describe('SC-1 a new agreement', () => {
  test('SC-1 SC-4 stands in the sheets and in the register after six requests, and no journal is left', async () => {
    expect(await requestsOf(session, () => created(session))).toBe(6);
    expect(sheetNames()).toEqual([
      'Tabelle1',
      ...['Eingaben', 'Stellen', 'Ergebnis', 'Haushalt', 'Rechenweg', 'Vorlage'].map((name) => `KIM ${name}`),
    ]);
    const [own] = registered();
    expect(own).toMatchObject({ number: 1, answers: SMALL, extent: { kommunen: 2, jahre: 1 } });
    expect(own?.formulas.length).toBeGreaterThan(40);
    expect(own?.formulas.map(({ anchor }) => anchor)).toEqual(
      expect.arrayContaining(['KIM_Ergebnis', 'KIM_Haushalt', 'KIM_Rechenweg', 'KIM_Vorlage']),
    );
    expect(settings().filter(({ Key }) => isJournalKey(Key))).toEqual([]);
    expect(await pendingJournal()).toEqual([]);
  });

  test('AS-5 SC-3 changes nothing that was there, and one step back leaves nothing of it', async () => {
    const step = await created(session);
    expect(now()).toMatchObject({ sheets: before['sheets'], names: before['names'] });
    expect(await undo(step)).toEqual({ kind: 'undone', sentences: [] });
    expect(now()).toEqual(before);
  });

  test('SC-3 is not taken back where somebody has changed something, or refers to it', async () => {
    const step = await created(session);
    sheet('KIM Stellen').GetRange('E6').Values = [[2]];
    expect(await undo(step)).toMatchObject({ kind: 'changed' });
    sheet('KIM Stellen').GetRange('E6').Values = [[1]];
    sheet('Tabelle1').GetRange('D1').Formulas = [["='KIM Ergebnis'!B10"]];
    const outcome = await undo(step);
    if (outcome.kind !== 'referred') throw new Error(outcome.kind);
    expect(outcome.sentences.join()).toContain('Tabelle1!D1');
    expect(registered()).toHaveLength(1);
    expect(await undo(step, outcome.references)).toMatchObject({ kind: 'undone' });
    expect(sheetNames()).toEqual(['Tabelle1']);
    expect(settings()).toHaveLength(0);
  });

  test('SC-6 a second one stands beside the first, and takes the first number that is free in all names', async () => {
    session.host.book.workbook.Names.Add('KIM_Titel_V2', sheet('Tabelle1').GetRange('A1'));
    await created(session, SUEDKREIS);
    await created(session, SMALL);
    expect(registered().map(({ number, answers }) => [number, answers])).toEqual([
      [1, SUEDKREIS],
      [3, SMALL],
    ]);
    expect(sheetNames()).toContain('KIM Eingaben (3)');
  });

  test('SC-6 tables of which a workbook has one are not written a second time, nor changed', async () => {
    const [eine, andere] = ['x', 'y'].map((baustein) =>
      satz({ baustein, gueltigAb: '2022-01-01', betrag: 1 }),
    );
    if (!eine || !andere) throw new Error();
    await created(session, { ...SMALL, saetze: [eine] });
    await created(session, { ...SMALL, saetze: [eine] });
    expect(sheetNames().filter((name) => name.startsWith('KIM Tarife'))).toHaveLength(1);
    expect(await createAgreement({ ...SMALL, saetze: [andere] })).toMatchObject({
      kind: 'refused',
      sentences: [expect.stringContaining('KIM_Foerdersaetze')],
    });
    expect(registered()).toHaveLength(2);
  });
});

describe('SC-5 what keeps an agreement from being written', () => {
  test('SC-5 a protected workbook, a newer register, answers that fit into no workbook', async () => {
    const { Protection } = session.host.book.workbook;
    Protection.Protect();
    expect(await createAgreement(SMALL)).toMatchObject({
      kind: 'refused',
      sentences: [expect.stringContaining('Struktur')],
    });
    Protection.Unprotect();
    const tooMany = { ...SMALL, stellen: Array.from({ length: 5_001 }, () => SMALL.stellen[0]) };
    expect(await createAgreement(tooMany as typeof SMALL)).toMatchObject({
      kind: 'refused',
      sentences: [expect.stringContaining('mehr als 5000 Zeilen')],
    });
    expect(now()).toEqual(before);
    session.host.book.workbook.Settings.Add(REGISTER_KEY, '{"version":9}');
    expect(await createAgreement(SMALL)).toMatchObject({ kind: 'refused' });
    expect(sheetNames()).toEqual(['Tabelle1']);
  });

  test.each([
    ['cell-edit', { kind: 'transport', fault: 'cellEditMode' }, 'bearbeitet'],
    ['access-denied', { kind: 'transport', fault: 'accessDenied' }, 'schreibgeschützt'],
    ['not-supported', { kind: 'error', code: 'UnsupportedFeature' }, 'Excel 2021'],
    ['busy', { kind: 'error', code: 'Conflict' }, 'noch jemand'],
    ['gone', { kind: 'error', code: 'ItemNotFound' }, 'gelöscht'],
  ] as const)('SC-5 %s has a sentence', async (_, fault, words) => {
    for (const sync of [1, 3]) {
      session.host.faults.at(sync, fault);
      expect(await createAgreement(SMALL)).toMatchObject({
        kind: 'failed',
        sentences: [expect.stringContaining(words)],
      });
    }
    expect(now()).toEqual(before);
  });

  test('SC-5 a colleague who deletes a sheet while it is written leaves nothing of the agreement', async () => {
    const remove = (): void => sheet('KIM Haushalt').Delete();
    session.host.faults.at(5, { kind: 'interference', change: remove });
    expect(await createAgreement(SMALL)).toMatchObject({ kind: 'failed' });
    expect(now()).toEqual(before);
  });
});

describe('SC-1 a fault while an agreement is written', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'SC-1 at request %d, of whatever kind, leaves nothing of it',
    async (sync) => {
      // Every kind at some of the requests, so that all of them together try all kinds.
      for (const fault of FAULTS.filter((_, index) => index % 6 === sync - 1)) {
        session.host.faults.at(sync, fault);
        const outcome = await createAgreement(SMALL);
        session.host.faults.clear();
        await session.idle();
        expect(outcome.kind).toBe('failed');
        expect(now()).toEqual(before);
      }
    },
  );

  test.each([3, 4, 5, 6])(
    'SC-1 that lasts from request %d on is told, and a further call mends it',
    async (sync) => {
      session.host.faults.at(sync, { kind: 'unanswered', fault: 'timeout' });
      session.host.faults.from(sync + 1, { kind: 'transport', fault: 'accessDenied' });
      const outcome = await createAgreement(SMALL);
      session.host.faults.clear();
      if (outcome.kind !== 'left') throw new Error(outcome.kind);
      expect(outcome.sentences.length).toBeGreaterThan(1);
      expect(await outcome.again()).toMatchObject({ kind: 'failed' });
      expect(now()).toEqual(before);
    },
  );

  test.each([
    [3, { kind: 'cut', after: 14 }],
    [4, { kind: 'cut', after: 60 }],
    [4, { kind: 'unanswered', fault: 'timeout' }],
    [5, { kind: 'unanswered', fault: 'timeout' }],
    [6, { kind: 'cut', after: 1 }],
  ] as const)(
    'SC-1 Excel that ends with request %d, %j, leaves a journal: the next start shows it and clears up',
    async (sync, ending) => {
      session.host.faults.at(sync, ending);
      session.host.faults.from(sync + 1, { kind: 'transport', fault: 'accessDenied' });
      await createAgreement(SMALL);
      session.host.faults.clear();
      const [pending, ...others] = await pendingJournal();
      if (pending?.kind !== 'begun') throw new Error(pending?.kind);
      expect(others).toEqual([]);
      expect(pending).toMatchObject({ entry: { action: 'create', number: 1 }, stays: [] });
      expect(pending.ours.filter(({ what }) => what === 'sheet').length).toBeGreaterThan(0);
      expect(await finishRemoval(pending)).toEqual({ kind: 'removed', sentences: [] });
      expect(now()).toEqual(before);
    },
  );

  test('SC-1 nothing is begun without a journal, wherever the first change ends', async () => {
    for (let after = 1; after <= 14; after++) {
      session.host.faults.at(3, { kind: 'cut', after });
      session.host.faults.from(4, { kind: 'transport', fault: 'accessDenied' });
      await createAgreement(SMALL);
      session.host.faults.clear();
      const pending = await pendingJournal();
      expect(sheetNames().length === 1 || pending.length === 1).toBe(true);
      for (const own of pending) await finishRemoval(own);
      expect(now()).toEqual(before);
    }
  });

  test('SC-1 Excel that ends after all of it was written leaves the agreement', async () => {
    session.host.faults.at(6, { kind: 'unanswered', fault: 'timeout' });
    session.host.faults.from(7, { kind: 'transport', fault: 'accessDenied' });
    await createAgreement(SMALL);
    session.host.faults.clear();
    expect(await pendingJournal()).toEqual([]);
    expect(registered()).toMatchObject([{ number: 1, answers: SMALL }]);
    expect(sheetNames()).toHaveLength(7);
  });
});

describe('SC-1 SC-6 while something that was begun still stands there', () => {
  test.each([
    [3, { kind: 'cut', after: 14 }],
    [5, { kind: 'unanswered', fault: 'timeout' }],
  ] as const)(
    'SC-1 SC-6 ended with request %d, %j: posts on a sheet and another agreement are written, and clearing up leaves both',
    async (sync, ending) => {
      session.host.faults.at(sync, ending);
      session.host.faults.from(sync + 1, { kind: 'transport', fault: 'accessDenied' });
      await createAgreement(SMALL);
      session.host.faults.clear();
      expect(await writePlan(stellenliste(SUEDKREIS))).toMatchObject({ kind: 'written' });
      await created(session, SUEDKREIS);
      const pending = await pendingJournal();
      expect(pending).toHaveLength(1);
      for (const own of pending) expect(await finishRemoval(own)).toMatchObject({ kind: 'removed' });
      await session.idle();
      const { agreements } = await readAgreements();
      expect(agreements).toMatchObject([{ answers: SUEDKREIS, changes: [], deviations: [], missing: [] }]);
      expect((await readListTable(STELLENLISTE.tabelle))?.rows).toHaveLength(1 + SUEDKREIS.stellen.length);
      expect(await pendingJournal()).toEqual([]);
    },
  );
});

describe('AS-15 a journal that is none of ours', () => {
  test('AS-15 removes nothing but itself', async () => {
    session.host.faults.at(4, { kind: 'cut', after: 60 });
    session.host.faults.from(5, { kind: 'transport', fault: 'accessDenied' });
    await createAgreement(SMALL);
    session.host.faults.clear();
    const [entry] = settings().filter(({ Key }) => isJournalKey(Key));
    const [ours] = await pendingJournal();
    if (!entry || !ours) throw new Error();
    await finishRemoval(ours);
    const { workbook } = session.host.book;
    // A workbook of somebody's, whose sheets and names are called like ours, claimed by an entry from elsewhere.
    const blank = workbook.Worksheets.Add('KIM Eingaben');
    workbook.Worksheets.Add('KIM Stellen').GetRange('A1').Values = [['Meine Stellen']];
    workbook.Names.Add('KIM_Titel', blank.GetRange('B8'));
    workbook.Settings.Add(entry.Key, entry.Value);
    workbook.Settings.Add(journalKey('KIM 00000000'), { any: 'thing' });
    workbook.Settings.Add(journalKey('Tabelle1'), '{"version":1}');
    const theirs = now();
    const pending = await pendingJournal();
    expect(pending.map(({ kind }) => kind).sort()).toEqual(['begun', 'unreadable', 'unreadable']);
    for (const own of pending) await finishRemoval(own);
    expect(now()).toEqual({ ...theirs, settings: [] });
  });
});

test('SC-4 200 posts and 20 towns take six requests, 2,000 posts at most eight', async () => {
  const many = (posts: number) => ({
    ...SUEDKREIS,
    stellen: Array.from({ length: posts }, (_, i) => ({ ...SUEDKREIS.stellen[0], stelle: `Stelle ${i}` })),
    kommunen: Array.from({ length: 20 }, (_, i) => ({ ...SUEDKREIS.kommunen[0], kommune: `Stadt ${i}` })),
  });
  const sizes: number[] = [];
  session.host.onRequest = (request) => sizes.push(JSON.stringify(request).length);
  const count = (posts: number) =>
    requestsOf(session, async () => done(await createAgreement(many(posts) as typeof SUEDKREIS)));
  expect(await count(200)).toBeLessThanOrEqual(6);
  expect(await count(2_000)).toBeLessThanOrEqual(8);
  expect(Math.max(...sizes)).toBeLessThan(5_000_000);
});
