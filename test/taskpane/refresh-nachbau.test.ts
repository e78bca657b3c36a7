import type { FunctionsMetadata } from '../../dev/engine/contract';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import { type Addition, surroundingsOf } from '../../src/taskpane/aktualisierung/additions';
import { nextYear } from '../../src/taskpane/aktualisierung/next-year';
import { apply, previewOf, type Refresh } from '../../src/taskpane/aktualisierung/refresh';
import { resultState } from '../../src/taskpane/aktualisierung/result-state';
import type { Catalogue } from '../../src/taskpane/functions/catalogue/metadata';
import { pruefeTariftabelle } from '../../src/vereinbarung/aktualisierung/tabellenpruefung';
import { liesTariftabelle } from '../../src/vereinbarung/aktualisierung/tariftabelle';
import { tarifzeilenAus } from '../../src/vereinbarung/aktualisierung/tarifzeilen';
import * as reading from '../../src/workbook/agreement/read-agreements';
import { undo } from '../../src/workbook/agreement/undo';
import { built } from '../e2e/support/built';
import { oeffneMappe, werteIn } from '../vereinbarung/arbeitsmappe';
import { close, created, inTime, SMALL, stateOf } from '../workbook/agreements';
import { expectProofUntouched } from '../workbook/refreshes';

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

const AGREED = inTime(SMALL, ['2026-01-01', '2027-12-31'], ['2027-01-01', '2027-12-31']);

async function previewed(additions: readonly Addition[]): Promise<Refresh> {
  const outcome = await previewOf(port, (await stateOf()).state, additions);
  if (outcome.kind !== 'refresh') throw new Error(JSON.stringify(outcome));
  return outcome.refresh;
}
const ownShare = async (): Promise<unknown> => (await werteIn(session, 'KIM Ergebnis', 'B10'))[0]?.[0];
const state = async () => resultState((await stateOf()).state, { functions, calculate: port.calculate });

test('AK-3 AK-4 AK-5 the next year as this one, then a new table: preview, apply, undo, redo, to the cent', async () => {
  await created(session, AGREED);
  expect(await previewOf(port, (await stateOf()).state, [])).toMatchObject({ kind: 'problem' });

  const year = nextYear(port, AGREED, true);
  if (!year) throw new Error('2027 lacks values.');
  expect(year.year).toBe(2027);
  expect(year.rows.find(({ parameter }) => parameter === 'BBG RV')).toMatchObject({ status: 'Entwurf' });
  const parameters: Addition = { label: '2027', source: 'wie 2026', tarife: [], parameter: year.rows };
  const first = await previewed([parameters]);
  expect(first.values.geaendert.find(({ name }) => name === 'BBG RV')).toMatchObject({
    von: '2027-01-01',
    bis: '2027-12-01',
    alt: null,
    neu: { wert: 8_850, status: 'Entwurf' },
  });
  expect(await apply(port, first, TIME)).toMatchObject({ kind: 'done', isVerified: true });
  await session.idle();
  expect(await ownShare()).toBe(first.picture.nachher);
  const { state: carried } = await stateOf();
  expect(nextYear(port, carried.answers, true)).toBeNull();

  const rows = [
    ['Gruppe', 'Stufe', 'Betrag'],
    ['9c', 3, '4.700,00'],
    ['9c', 4, '5.000,00'],
  ];
  const { zellen } = liesTariftabelle(rows);
  const around = surroundingsOf(port, carried.answers, 'TVöD-VKA', '2027-04-01');
  expect(around.davor).toHaveLength(197);
  expect(around.eingebaut).toBeNull();
  expect(surroundingsOf(port, carried.answers, 'TVöD-VKA', '2026-05-01').eingebaut?.betraege).toHaveLength(
    197,
  );
  expect(pruefeTariftabelle(zellen, around).map(({ satz }) => satz)).toContain(
    'Für E9c Stufe 1 fehlt der Betrag. Bitte ihn eingeben.',
  );
  const tarife = tarifzeilenAus(zellen, {
    tarif: 'TVöD-VKA',
    gueltigAb: '2027-04-01',
    quelle: 'VKA',
    status: null,
  });
  const table: Addition = { label: 'Tabelle', source: 'VKA', tarife, parameter: [] };
  const before = await ownShare();
  const second = await previewed([table]);
  expect(second.picture).toMatchObject({ vorher: before });
  expect(second.picture.nachher).toBeGreaterThan(Number(before));
  expect(second.picture.teile.map(({ art, posten }) => [art, posten.length > 0])).toEqual([
    ['jahre', true],
    ['kommunen', true],
    ['stellen', true],
  ]);
  // 2026 stays as it was: one line, and all rows come to the sum of the term.
  const years = second.picture.teile[0]?.posten ?? [];
  expect([...new Set(years.map(({ namen }) => namen[0]))]).toEqual([
    2027,
    expect.stringMatching(/^\d Zeilen ohne Änderung$/) as string,
    'Gesamt',
  ]);
  const summands = years.filter(({ namen }) => !namen.some((name) => name === 'Gesamt' || name === 'Summe'));
  expect(summands.reduce((sum, { neu }) => sum + neu, 0)).toBeCloseTo(years.at(-1)?.neu ?? NaN, 2);

  const applied = await apply(port, second, TIME);
  await session.idle();
  if (applied.kind !== 'done') throw new Error(JSON.stringify(applied));
  expect(await ownShare()).toBe(second.picture.nachher);
  expect(await state()).toMatchObject({ art: 'aktuell' });
  expect(await undo(applied.step)).toMatchObject({ kind: 'undone' });
  await session.idle();
  expect(await ownShare()).toBe(before);
  expect(await apply(port, await previewed([table]), TIME)).toMatchObject({ kind: 'done' });
  await session.idle();
  expect(await ownShare()).toBe(second.picture.nachher);
});

test('AK-4 Fortschreibung and the next year with drafts rest on the same values; without them the preview names each', async () => {
  const carriedOn = {
    ...AGREED,
    optionen: { ...AGREED.optionen, fortschreibung: { wert: true, quelle: null } },
  };
  await created(session, carriedOn);
  const yearly = (withDrafts: boolean): Addition => {
    const rows = nextYear(port, AGREED, withDrafts)?.rows ?? [];
    return { label: '2027', source: '2027', tarife: [], parameter: rows };
  };
  const drafted = await previewed([yearly(true)]);
  expect(drafted.picture.nachher).toBe(drafted.picture.vorher);
  expect(drafted.values.geaendert).toEqual([]);
  expect(drafted.isOldOutdated()).toBe(false);
  const asBefore = await previewed([yearly(false)]);
  expect(asBefore.values.geaendert.map(({ name, alt, neu }) => [name, alt?.wert, neu?.wert])).toEqual([
    ['BBG RV', 8_850, 8_450],
    ['BBG KV', 6_375, 5_812.5],
    ['BBG PV', 6_375, 5_812.5],
  ]);
  expect(asBefore.values.geaendert[0]).toMatchObject({
    alt: { status: 'Entwurf' },
    neu: { status: 'Annahme', quelle: expect.stringMatching(/^wie 2026: /) as string },
  });
});

test('AK-3 AK-5 a first guess is corrected where it stands, and one step back brings it again', async () => {
  await created(session, AGREED);
  const year = nextYear(port, AGREED, true);
  const guess = (betrag: number, source: string): Addition => ({
    label: source,
    source,
    parameter: year?.rows ?? [],
    tarife: [
      {
        tarif: null,
        gueltigAb: '2027-04-01',
        gruppe: '9c',
        stufe: 3,
        betrag,
        quelle: source,
        status: 'Annahme',
      },
    ],
  });
  await apply(port, await previewed([guess(4_700, 'Angebot')]), TIME);
  await session.idle();
  const before = await stateOf();
  const second = await previewed([guess(4_750, 'Abschluss')]);
  expect(second.picture.nachher).toBeGreaterThan(second.picture.vorher);
  expect(second.news.map((line) => line.replace(/\u00a0/g, ' '))).toEqual([
    'Abschluss. Quelle: Abschluss',
    'In KIM Tarife ersetzt: 9c Stufe 3 ab 01.04.2027: 4.700,00 € (Annahme, Angebot) → 4.750,00 € (Annahme, Abschluss)',
  ]);
  const applied = await apply(port, second, TIME);
  if (applied.kind !== 'done') throw new Error(JSON.stringify(applied));
  await session.idle();
  expect(await ownShare()).toBe(second.picture.nachher);
  const { state: after } = await stateOf();
  expect(after.answers.tarife).toMatchObject([{ betrag: 4_750, quelle: 'Abschluss' }]);
  expect(after.answers.parameter).toEqual(before.state.answers.parameter);
  await undo(applied.step);
  await session.idle();
  expect((await stateOf()).state.answers).toEqual(before.state.answers);
  expect(await ownShare()).toBe(second.picture.vorher);
});

test('AK-5 results that are not those of the preview are told, and all of it is taken back', async () => {
  await created(session, inTime(SMALL, ['2026-01-01', '2026-12-31']));
  const refresh = await previewed([]);
  expect(refresh.picture.teile.every(({ posten }) => posten.length === 0)).toBe(true);
  const wrong = new Map(
    [...refresh.expected].map(([name, rows]) => [
      name,
      rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell + 0.01 : cell))),
    ]),
  );
  const unread = jest.spyOn(reading, 'readAgreements').mockRejectedValueOnce(new Error('Excel is busy'));
  const silent = await apply(port, refresh, TIME);
  expect(unread).toHaveBeenCalledTimes(1);
  unread.mockRestore();
  expect(silent).toMatchObject({ kind: 'done', isVerified: false });
  if (silent.kind !== 'done') throw new Error(silent.kind);
  expect(silent.sentences.join()).toContain('EIGENANTEILE');
  expect(await undo(silent.step)).toMatchObject({ kind: 'undone' });
  await session.idle();

  const again = await previewed([]);
  const outcome = await apply(port, { ...again, expected: wrong }, TIME);
  expect(outcome).toMatchObject({ kind: 'refused' });
  expect(JSON.stringify(outcome)).toContain('EIGENANTEILE');
  expect(session.host.book.workbook.Worksheets.items().map(({ Name }) => Name)).not.toContain(
    'KIM Protokoll',
  );
  await session.idle();
  expect(await state()).toMatchObject({ art: 'aktuell' });
});
