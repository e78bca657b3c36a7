import type { OfficeSession } from '../../dev/excel/node/office-session';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import type { Addition } from '../../src/taskpane/aktualisierung/additions';
import { euro } from '../../src/taskpane/assistent/amounts';
import { apply, previewOf, type Refresh } from '../../src/taskpane/aktualisierung/refresh';
import { missingRow } from '../../src/taskpane/aktualisierung/missing-row';
import { recordOf } from '../../src/taskpane/aktualisierung/record';
import { stateToday } from '../../src/taskpane/aktualisierung/result-state';
import { lookAtRemoval } from '../../src/workbook/agreement/removal/look-at-removal';
import { removeAgreement } from '../../src/workbook/agreement/removal/remove-agreement';
import type { Registered } from '../../src/workbook/agreement/register/shape';
import { proofTitle, proofTitles } from '../../src/taskpane/ui/agreement-title';
import type { Step } from '../../src/workbook/agreement/outcome';
import { undo } from '../../src/workbook/agreement/undo';
import { readAgreements } from '../../src/workbook/agreement/read-agreements';
import { handoverOf } from '../../src/taskpane/handover/preview-of';
import { AKTUALISIERUNGSBLATT } from '../../src/vereinbarung/aktualisierung/meldungen';
import { checkedProtocol } from '../../src/workbook/refresh/protocol';
import { built } from '../e2e/support/built';
import { aendere, oeffneMappe } from '../vereinbarung/arbeitsmappe';
import { close, created, inTime, SMALL, stateOf } from '../workbook/agreements';
import { expectProofUntouched } from '../workbook/refreshes';

jest.mock('../../src/taskpane/functions/catalogue/metadata', () => ({
  loadCatalogue: () => Promise.resolve(JSON.parse(built('functions.json'))),
}));
const port = globalThis.kimFunctions as FunctionsPort;
const TIME = new Date(2026, 10, 29, 14, 5);
const AGREED = inTime(SMALL, ['2026-01-01', '2026-12-31']);

const table = (betrag: number): Addition => ({
  label: 'Tabelle',
  source: 'VKA',
  parameter: [],
  tarife: [
    { tarif: null, gueltigAb: '2026-05-01', gruppe: '9c', stufe: 3, betrag, quelle: 'VKA', status: null },
  ],
});

let session: OfficeSession;
beforeEach(() => {
  session = oeffneMappe(true);
});
afterEach(async () => {
  await expectProofUntouched();
  close(session);
});

async function previewed(number: number, additions: readonly Addition[]): Promise<Refresh> {
  const outcome = await previewOf(port, (await stateOf(number)).state, additions);
  if (outcome.kind !== 'refresh') throw new Error(JSON.stringify(outcome));
  return outcome.refresh;
}

const stand = async (number: number) => stateToday(port, (await stateOf(number)).state);

async function refreshed(number: number, additions: readonly Addition[]): Promise<Step> {
  const outcome = await apply(port, await previewed(number, additions), TIME);
  await session.idle();
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.step;
}

/** Nobody has changed it by hand, and all of it would go. */
async function expectUntouched(number: number): Promise<void> {
  expect((await stateOf(number)).state).toMatchObject({ isChanged: false, changes: [], deviations: [] });
  const list = (await lookAtRemoval(number))?.list;
  expect(list).toMatchObject({ stays: [], breaks: [] });
  expect(list?.sheets).toHaveLength(6);
}

test('SC-6 AK-1 what a refresh of one agreement brings into KIM Tarife makes the other out of date, and is no change by hand', async () => {
  await created(session, AGREED);
  await created(session, AGREED);
  const step = await refreshed(1, [table(5_000)]);
  await expectUntouched(2);
  const { picture, preview } = await previewed(2, []);
  expect(await stand(2)).toEqual({
    art: 'veraltet',
    kennzahl: { zeitraum: 'bezugsjahr', alt: picture.vorher, neu: picture.nachher },
  });
  expect(picture.nachher).toBeGreaterThan(picture.vorher);
  expect(preview.update.conflicts).toEqual([]);

  expect(await undo(step)).toMatchObject({ kind: 'undone' });
  await session.idle();
  await expectUntouched(2);
  expect(await stand(2)).toEqual({ art: 'aktuell', eigenanteil: picture.vorher });

  await refreshed(1, [table(5_000)]);
  await refreshed(2, []);
  await expectUntouched(1);
  await expectUntouched(2);
  expect(await stand(2)).toEqual({ art: 'aktuell', eigenanteil: picture.nachher });

  // Both name the table by now, and either may write to it.
  const later = await refreshed(2, [table(6_000)]);
  await expectUntouched(1);
  expect(await undo(later)).toMatchObject({ kind: 'undone' });
  await session.idle();
  await expectUntouched(1);
  await expectUntouched(2);
});

test('SC-6 AK-4 a new agreement has what stands in KIM Tarife already, and names what comes there later', async () => {
  await created(session, AGREED);
  await refreshed(1, [table(5_000)]);
  const second = await created(session, AGREED);
  expect(second.after.answers?.tarife).toHaveLength(1);
  await expectUntouched(2);
  const { state } = await stateOf(2);
  const { agreements } = await readAgreements();
  expect(missingRow(port, state, await checkedProtocol(), await stand(2), agreements)).toBeNull();
  expect((await previewed(2, [])).typed).toEqual([]);
  const higher = table(6_000);
  const seen = await previewOf(port, (await stateOf(1)).state, [higher], [(await stateOf(2)).state]);
  const [moved] = seen.kind === 'refresh' ? seen.refresh.movesOthers() : [];
  await refreshed(1, [higher]);
  const { eigenanteil } = (await stand(2)) as { readonly eigenanteil: number };
  expect(moved).toMatch(/^.+ \(2\): .+ € → .+ €$/);
  expect(moved?.split(' → ')[1]).toBe(euro(eigenanteil));
  const { typed } = await previewed(2, []);
  expect(typed[0]).toBe('1 Entgelt ab 01.05.2026 neu oder anders (VKA)');
  expect(typed[1]).toMatch(/^Eigenanteil 2026: /);
});

test('SC-2 SC-6 what is typed into KIM Tarife is a change by hand of all agreements; one that goes leaves its rows to the others', async () => {
  await created(session, AGREED);
  await created(session, AGREED);
  await refreshed(1, [table(5_000)]);
  const tarife = (workbook: Excel.Workbook): Excel.Range =>
    workbook.tables.getItem('KIM_Tarif').columns.getItem('Betrag').getDataBodyRange();
  await aendere(session, tarife, 5_100);
  for (const number of [1, 2])
    expect((await stateOf(number)).state).toMatchObject({
      isChanged: true,
      changes: [{ art: 'zelle', liste: 'tarife', zuletzt: 5_000, blatt: 5_100 }],
    });
  await aendere(session, tarife, 5_000);

  const look = await lookAtRemoval(1);
  if (!look) throw new Error('There is one.');
  expect(await removeAgreement(look.list, look.state)).toMatchObject({ kind: 'removed' });
  await session.idle();
  expect((await stateOf(2)).state).toMatchObject({ isChanged: false, changes: [], deviations: [] });
  expect((await lookAtRemoval(2))?.list.stays).toEqual([]);
  await refreshed(2, []);
  expect((await stateOf(2)).state).toMatchObject({ isChanged: false, deviations: [] });
});

test('AK-6 AK-8 two agreements of one title have rows of their own, and figures that the other has moved are not changed by hand', async () => {
  await created(session, AGREED);
  await created(session, AGREED);
  await refreshed(1, [table(5_000)]);
  await refreshed(2, []);
  const missing = async (number: number) => {
    const { agreements } = await readAgreements();
    const state = agreements.find(({ registered }) => registered.number === number);
    if (!state) throw new Error('There is one.');
    return missingRow(port, state, await checkedProtocol(), await stand(number), agreements);
  };
  expect(await missing(1)).toBeNull();
  expect(await missing(2)).toBeNull();

  await refreshed(1, [table(6_000)]);
  expect((await checkedProtocol()).entries.map(({ vorgang }) => vorgang)).toEqual([
    AKTUALISIERUNGSBLATT.vorgang('=Südkreis'),
    AKTUALISIERUNGSBLATT.vorgang('=Südkreis (2)'),
    AKTUALISIERUNGSBLATT.vorgang('=Südkreis'),
  ]);
  expect(await missing(1)).toBeNull();
  const moved = await missing(2);
  expect(moved).toMatchObject({ zeile: { nr: 2 } });
  if (!moved) throw new Error('Row 3 is not its own.');
  expect(await recordOf(port, (await stateOf(2)).state, moved, '')).toMatchObject({
    refresh: { source: 'Stand festgehalten: Werte in KIM Tarife geändert', title: '=Südkreis (2)' },
  });

  const proof = async (number: number): Promise<readonly string[]> => {
    const handover = await handoverOf(port, number, TIME);
    if (handover?.outcome.kind !== 'preview') throw new Error(JSON.stringify(handover));
    const { sources } = handover.outcome.preview.work;
    return sources.flatMap(({ role, name }) => (role.startsWith('nachberechnung') ? [name] : []));
  };
  expect(await proof(1)).toEqual(['KIM Nachb. 2026-11-29', 'KIM Nachb. 2026-11-29 (3)']);
  expect(await proof(2)).toEqual(['KIM Nachb. 2026-11-29 (2)']);
});

const named = (number: number, titel: string, before = titel) => ({
  answers: { ...SMALL, angaben: { titel: { wert: titel, quelle: null } } },
  registered: {
    number,
    answers: { ...SMALL, angaben: { titel: { wert: before, quelle: null } } },
  } as Registered,
});

test('AK-6 what proof of earlier versions calls an agreement is its own unless another one is called so', () => {
  const [one, two, three] = [named(1, 'A'), named(2, 'A'), named(3, 'B', 'C')];
  expect(proofTitles(two, [one, two, three])).toMatchObject({ own: ['A (2)', 'A (2)'] });
  expect(proofTitles(two, [two, three])).toMatchObject({ own: ['A (2)', 'A (2)', 'A', 'A'] });
  expect(proofTitles(three, [one, two, three])).toEqual({
    own: ['B (3)', 'C (3)', 'B', 'C'],
    others: ['A', 'A', 'A', 'A', 'A (2)', 'A (2)', 'A', 'A'],
  });
  // A title that looks like the number of another one.
  expect(proofTitle(named(1, 'A (2)'))).toBe('A (2) (1)');
  expect(proofTitle(one)).toBe('A');
});
