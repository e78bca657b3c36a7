import type { OfficeSession } from '../../dev/excel/node/office-session';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import { pictureOf, shownResults } from '../../src/taskpane/aktualisierung/picture-of';
import { apply, previewOf } from '../../src/taskpane/aktualisierung/refresh';
import { checkCopies } from '../../src/workbook/handover/copies';
import { previewHandover } from '../../src/workbook/handover/preview';
import { writeHandover } from '../../src/workbook/handover/write-handover';
import { oeffneMappe } from '../vereinbarung/arbeitsmappe';
import { close, created, inTime, SMALL, stateOf } from '../workbook/agreements';

const port = globalThis.kimFunctions as FunctionsPort;

let session: OfficeSession;
beforeEach(() => {
  session = oeffneMappe(true);
});
afterEach(() => close(session));

const AGREED = inTime(SMALL, ['2026-01-01', '2026-12-31']);

async function handedOver(): Promise<void> {
  const outcome = await previewHandover((await stateOf()).state, {
    stand: { art: 'unbekannt' },
    titles: { own: ['=Südkreis'], others: [] },
    time: '29.11.2026 14:05',
    version: '1.0',
    written: '28.11.2026',
    trace: [],
  });
  if (outcome.kind !== 'preview') throw new Error(outcome.why);
  expect(await writeHandover(outcome.preview)).toMatchObject({ kind: 'done' });
}

test('AK-4 two saved states: copies and the sheets of today differ by what the refresh has shown', async () => {
  await created(session, AGREED);
  await handedOver();
  const before = await shownResults((await stateOf()).state);
  const [early] = await checkCopies();
  if (!early) throw new Error('There is one.');
  // As far as the amounts: what stands beside them is worded anew from version to version.
  for (const name of ['EIGENANTEILE', 'HAUSHALT', 'KOSTENTEILUNG']) {
    const kept = early.results.get(name) ?? [];
    expect(kept.length).toBeGreaterThan(1);
    expect(kept).toEqual(
      before.get(name)?.map((row) => row.slice(0, kept[0]?.length).map((cell) => cell ?? '')),
    );
  }
  expect(pictureOf(port, early.results, before)).toMatchObject({
    teile: [{ posten: [] }, { posten: [] }, { posten: [] }],
  });

  const row = { tarif: 'TVöD-VKA', gruppe: 'E9c', stufe: 3, betrag: 5_000, gueltigAb: '2026-07-01' } as const;
  const raise = {
    label: '',
    source: 'Tarif',
    tarife: [{ ...row, quelle: null, status: null }],
    parameter: [],
  };
  const refresh = await previewOf(port, (await stateOf()).state, [raise]);
  if (refresh.kind !== 'refresh') throw new Error(refresh.sentences.join(' '));
  const { picture } = refresh.refresh;
  expect(picture.nachher).toBeGreaterThan(picture.vorher);
  expect(await apply(port, refresh.refresh, new Date(2026, 10, 29))).toMatchObject({ isVerified: true });
  await session.idle();
  const today = await shownResults((await stateOf()).state);
  expect(pictureOf(port, early.results, today)).toEqual(picture);

  await handedOver();
  const [, late] = await checkCopies();
  if (!late) throw new Error('There are two.');
  expect(pictureOf(port, early.results, late.results)).toEqual(picture);

  // A copy that somebody has changed keeps nothing that could be compared.
  session.host.book.workbook.Worksheets.GetItem(late.sheets[1] ?? '').GetRange('A1').Values = [['anders']];
  expect((await checkCopies()).map(({ results }) => results.size)).toEqual([3, 0]);
});
