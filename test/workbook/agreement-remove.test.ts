import type { OfficeSession } from '../../dev/excel/node/office-session';
import { isJournalKey, REGISTER_KEY } from '../../src/workbook/agreement/keys';
import { finishRemoval, pendingJournal } from '../../src/workbook/agreement/pending';
import { type AgreementState, readAgreements } from '../../src/workbook/agreement/read-agreements';
import { listRemoval, type RemovalList } from '../../src/workbook/agreement/removal/list-removal';
import { removeAgreement } from '../../src/workbook/agreement/removal/remove-agreement';
import { oeffneMappe, schliesseMappe } from '../vereinbarung/arbeitsmappe';
import { satz } from '../vereinbarung/bau';
import { SUEDKREIS } from '../vereinbarung/suedkreis';
import { close, comparable, created, furnish, registerOf, sheetNamesOf, SMALL, stateOf } from './agreements';

let session: OfficeSession;
let before: Record<string, unknown>;
beforeEach(() => {
  session = oeffneMappe(false);
  furnish(session);
  before = now();
});
afterEach(() => close(session));

const now = (): Record<string, unknown> => comparable(session);
const workbook = () => session.host.book.workbook;
const sheet = (name: string) => workbook().Worksheets.GetItem(name);
const table = (name: string) => workbook().Tables.GetItem(name);
const sheetNames = (): string[] => sheetNamesOf(session);

async function listed(number = 1): Promise<{ readonly state: AgreementState; readonly list: RemovalList }> {
  const { state, isLast } = await stateOf(number);
  return { state, list: await listRemoval(state, isLast) };
}

const SAETZE = { ...SMALL, saetze: [satz({ baustein: 'x', gueltigAb: '2022-01-01', betrag: 1 })] };

test('SC-6 what is as it was written goes as a whole, after a list, also renamed, sorted and moved', async () => {
  await created(session, SAETZE);
  for (const [k, own] of workbook().Worksheets.items().entries()) if (k > 0) own.Name = `Umbenannt ${k}`;
  table('KIM_Kommunen').Sort.Apply([{ key: 0, ascending: true }]);
  sheet('Umbenannt 3').GetRange('19:19').Insert('Down');
  await session.idle();
  const standing = now();
  const { state, list } = await listed();
  expect([...list.sheets].sort()).toEqual([1, 2, 3, 4, 5, 6, 7].map((k) => `Umbenannt ${k}`));
  expect(list.stays).toEqual([]);
  expect(now()).toEqual(standing);
  expect(await removeAgreement(list, state)).toEqual({ kind: 'removed', sentences: [] });
  expect(now()).toEqual(before);
});

test('SC-6 results that have spread are no labels, also where they read like some', async () => {
  close(session);
  session = oeffneMappe(true);
  furnish(session);
  before = now();
  await created(session, SUEDKREIS);
  const { state, list } = await listed();
  expect(list.stays).toEqual([]);
  expect(list.sheets).toHaveLength(6);
  expect(await removeAgreement(list, state)).toEqual({ kind: 'removed', sentences: [] });
  await session.idle();
  expect(now()).toEqual(before);
});

test('SC-6 what somebody has changed or added stays and is listed; formulas that refer to the rest are told first', async () => {
  await created(session);
  table('KIM_Stellen').GetDataBodyRange().GetCell(0, 4).Values = [[0.8]];
  sheet('KIM Vorlage').GetRange('J3').Values = [['Notiz']];
  sheet('KIM Haushalt').GetRange('A23').Formulas = [['=SUM(1,1)']];
  await session.idle();
  const { state, list } = await listed();
  expect([...list.sheets].sort()).toEqual(['KIM Eingaben', 'KIM Ergebnis', 'KIM Rechenweg']);
  expect(list.stays).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/KIM Stellen.*VZÄ/),
      expect.stringContaining("'KIM Vorlage'!J3"),
      expect.stringContaining("'KIM Haushalt'!A23"),
    ]),
  );
  expect([...list.breaks].sort()).toEqual(['KIM Haushalt', 'KIM Vorlage']);
  const first = await removeAgreement(list, state);
  if (first.kind !== 'referred') throw new Error(first.kind);
  expect(sheetNames()).toHaveLength(7);
  expect((await readAgreements()).agreements).toHaveLength(1);
  expect(await removeAgreement(list, state, first.references)).toMatchObject({ kind: 'removed' });
  expect(sheetNames().sort()).toEqual(['KIM Haushalt', 'KIM Stellen', 'KIM Vorlage', 'Tabelle1']);
  expect(sheet('KIM Vorlage').GetRange('J3').Values).toEqual([['Notiz']]);
  expect(workbook().Settings.items()).toHaveLength(0);
});

test('SC-6 the other agreement stays, with the rates that both use', async () => {
  await created(session, SAETZE);
  await created(session, SAETZE);
  const { state, list } = await listed(1);
  expect(list.sheets).toHaveLength(6);
  expect(await removeAgreement(list, state)).toEqual({ kind: 'removed', sentences: [] });
  const { agreements } = await readAgreements();
  expect(agreements).toMatchObject([
    { registered: { number: 2 }, answers: SAETZE, changes: [], missing: [] },
  ]);
});

test('AS-15 a register that claims sheets of somebody removes nothing of theirs', async () => {
  await created(session);
  const register = registerOf(session);
  schliesseMappe(session);
  session = oeffneMappe(false);
  furnish(session);
  const theirs = workbook().Worksheets.Add('KIM Stellen');
  theirs.GetRange('A5:B6').Values = [
    ['Stelle', 'Kommune'],
    ['meine', 'Unna'],
  ];
  workbook().Tables.Add("'KIM Stellen'!A5:B6", true).Name = 'KIM_Stellen';
  const blank = workbook().Worksheets.Add('KIM Ergebnis');
  workbook().Names.Add('KIM_Ergebnis', blank.GetRange('H21'));
  workbook().Names.Add('KIM_Titel', sheet('Tabelle1').GetRange('A1'));
  workbook().Settings.Add(REGISTER_KEY, register);
  const standing = now();
  const { state, list } = await listed();
  expect(list.sheets).toEqual([]);
  expect(await removeAgreement(list, state)).toMatchObject({ kind: 'removed' });
  expect({ ...now(), settings: [] }).toEqual({ ...standing, settings: [] });
});

test('SC-1 a fault while it is removed is overcome or told, and the next start finishes what was begun', async () => {
  await created(session);
  const first = await listed();
  session.host.faults.at(4, { kind: 'cut', after: 60 });
  const outcome = await removeAgreement(first.list, first.state);
  session.host.faults.clear();
  session.host.unknown.splice(0);
  if (outcome.kind === 'left')
    expect(await removeAgreement(outcome.list, first.state)).toMatchObject({ kind: 'removed' });
  expect(now()).toEqual(before);
  await created(session);
  const { state, list } = await listed();
  session.host.faults.at(4, { kind: 'cut', after: 60 });
  session.host.faults.from(5, { kind: 'transport', fault: 'accessDenied' });
  await removeAgreement(list, state).catch(() => null);
  session.host.faults.clear();
  const [pending] = await pendingJournal();
  expect(pending).toMatchObject({ kind: 'begun', entry: { action: 'remove' } });
  if (pending) expect(await finishRemoval(pending)).toEqual({ kind: 'removed', sentences: [] });
  expect(
    workbook()
      .Settings.items()
      .filter(({ Key }) => isJournalKey(Key)),
  ).toEqual([]);
  expect(now()).toEqual(before);
});
