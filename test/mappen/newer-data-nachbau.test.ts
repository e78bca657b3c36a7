import type { OfficeSession } from '../../dev/excel/node/office-session';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import { type Addition, surroundingsOf } from '../../src/taskpane/aktualisierung/additions';
import { apply, previewOf, type Refresh } from '../../src/taskpane/aktualisierung/refresh';
import { resultState } from '../../src/taskpane/aktualisierung/result-state';
import { stateLine } from '../../src/taskpane/aktualisierung/state-line';
import { pruefeTariftabelle } from '../../src/vereinbarung/aktualisierung/tabellenpruefung';
import { liesTariftabelle } from '../../src/vereinbarung/aktualisierung/tariftabelle';
import { tarifzeilenAus } from '../../src/vereinbarung/aktualisierung/tarifzeilen';
import { zellenAus } from '../../src/vereinbarung/uebernahme';
import { undo } from '../../src/workbook/agreement/undo';
import { readProtocol } from '../../src/workbook/refresh/protocol';
import { close, stateOf } from '../workbook/agreements';
import { expectProofUntouched } from '../workbook/refreshes';
import { werteIn } from '../vereinbarung/arbeitsmappe';
import { calculatorOf, openedFile } from './opened';
import { olderFunctions, olderPort } from './older';
import sue from '../../src/parameters/daten/tarif/tvoed-vka-anlage-c/2026-05-01.json';

/** Written by a build whose data end before the table of 01.05.2026. */
const UNTIL = '2026-04-30';
const FILE = `1.0.0-daten-bis-${UNTIL}/anteil.xlsx`;
const TIME = new Date(2026, 10, 29, 14, 5);
const today = globalThis.kimFunctions as FunctionsPort;

let session: OfficeSession | null = null;
afterEach(() => {
  if (session) close(session);
  session = null;
});

async function previewed(port: FunctionsPort, additions: readonly Addition[]): Promise<Refresh> {
  const outcome = await previewOf(port, (await stateOf()).state, additions);
  if (outcome.kind !== 'refresh') throw new Error(JSON.stringify(outcome));
  return outcome.refresh;
}

async function applied(own: OfficeSession, port: FunctionsPort, additions: readonly Addition[]) {
  const outcome = await apply(port, await previewed(port, additions), TIME);
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  await own.idle();
  return outcome;
}

const stateNow = async (port: FunctionsPort) => resultState((await stateOf()).state, calculatorOf(port));

/** All numbers that the agreement comes to, wherever it says so. */
const results = async (own: OfficeSession): Promise<unknown[]> =>
  (
    await Promise.all(
      ['Ergebnis', 'Haushalt', 'Vorlage'].map((name) => werteIn(own, `KIM ${name}`, 'A1:L60')),
    )
  )
    .flat(2)
    .filter((value) => typeof value === 'number');

/** The table as it is printed, from the clipboard. */
async function pastedTable(port: FunctionsPort): Promise<Addition> {
  const printed = Object.entries(sue.betraege).map(([group, steps]) =>
    [group, ...steps.map((amount) => amount.replace('.', ','))].join('\t'),
  );
  const { zellen, funde } = liesTariftabelle(zellenAus(['Gruppe\t1\t2\t3\t4\t5\t6', ...printed].join('\n')));
  const around = surroundingsOf(port, (await stateOf()).state.answers, 'TVöD-VKA', '2026-05-01');
  const findings = [...funde, ...pruefeTariftabelle(zellen, around)];
  expect(findings.filter(({ art }) => art === 'Fehler')).toEqual([]);
  const source = 'VKA, Anlage C ab 01.05.2026';
  const tarife = tarifzeilenAus(zellen, {
    tarif: 'TVöD-VKA',
    gueltigAb: '2026-05-01',
    quelle: source,
    status: null,
  });
  return { label: 'Tabelle', source, tarife, parameter: [] };
}

test('AK-1 AK-3 AK-5 AK-6 a new table by hand in an older build, and the newer build, come to the same cents', async () => {
  const older = await olderPort(UNTIL);
  session = await openedFile(FILE, olderFunctions(UNTIL));
  expect(await stateNow(older)).toMatchObject({ art: 'aktuell' });
  const before = await results(session);
  const table = await pastedTable(older);
  expect(table.tarife).toHaveLength(96);
  const { step } = await applied(session, older, [table]);
  const byHand = await results(session);
  expect(byHand).not.toEqual(before);
  expect((await readProtocol()).entries).toMatchObject([{ nr: 1, quelle: table.source }]);
  expect(await undo(step)).toMatchObject({ kind: 'undone' });
  await session.idle();
  expect(await results(session)).toEqual(before);
  await applied(session, older, [table]);
  expect(await results(session)).toEqual(byHand);
  expect(await stateNow(older)).toMatchObject({ art: 'aktuell' });
  expect((await readProtocol()).entries).toHaveLength(1);
  await expectProofUntouched();
  close(session);

  session = await openedFile(FILE);
  expect(await results(session)).toEqual(before);
  const stale = await stateNow(today);
  expect(stateLine(stale, '29.11.2026')).toMatch(
    /^Veraltet, geschrieben am 29\.11\.2026: Eigenanteil .* → .* €$/,
  );

  // Excel computes some of them anew, and says nothing: old and new side by side.
  const { state } = await stateOf();
  const one = state.formulas.find(({ now }) => now?.includes('KIM.EIGENANTEILE('));
  if (!one?.sheet || !one.now) throw new Error('There is one.');
  const cell = session.host.book.workbook.Worksheets.GetItem(one.sheet).GetCell(one.row, one.column);
  cell.Formulas = [[one.now]];
  await session.idle();
  expect(await stateNow(today)).toMatchObject({ art: 'veraltet', kennzahl: { zeitraum: 'laufzeit' } });

  await applied(session, today, []);
  expect(await results(session)).toEqual(byHand);
  expect(await stateNow(today)).toMatchObject({ art: 'aktuell' });
});
