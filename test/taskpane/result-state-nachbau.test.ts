import type { FunctionsMetadata } from '../../dev/engine/contract';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import { type Calculator, resultState } from '../../src/taskpane/aktualisierung/result-state';
import { stateLine } from '../../src/taskpane/aktualisierung/state-line';
import type { Catalogue } from '../../src/taskpane/functions/catalogue/metadata';
import type { Stand } from '../../src/vereinbarung/aktualisierung/stand';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { built } from '../e2e/support/built';
import { oeffneMappe } from '../vereinbarung/arbeitsmappe';
import { close, created, requestsOf, SMALL, stateOf } from '../workbook/agreements';

const { functions } = JSON.parse(built('functions.json')) as Catalogue & FunctionsMetadata;
const port = globalThis.kimFunctions as FunctionsPort;
const TODAY: Calculator = { functions, calculate: port.calculate };

let session: OfficeSession;
beforeEach(() => {
  session = oeffneMappe(true);
});
afterEach(() => close(session));

/** Functions whose data have changed: every own share is higher than what the cells show. */
const newerData = (...names: readonly string[]): Calculator => ({
  functions,
  calculate: (name, args) => {
    const outcome = port.calculate(name, args);
    if (!names.includes(name) || outcome.kind !== 'result' || !Array.isArray(outcome.value)) return outcome;
    const [head = [], ...rows] = outcome.value;
    const at = head.indexOf('Eigenanteil');
    const raised = rows.map((row) => row.map((cell, i) => (i === at ? Number(cell) + 24.24 : cell)));
    return { kind: 'result', value: [head, ...raised] };
  },
});

const now = async (calculator = TODAY): Promise<Stand> => resultState((await stateOf()).state, calculator);
const sheet = (name: string) => session.host.book.workbook.Worksheets.GetItem(name);
const cell = (table: string, row: number, column: number) =>
  session.host.book.workbook.Tables.GetItem(table).GetDataBodyRange().GetCell(row, column);

const AGREED: Vereinbarung = {
  ...SMALL,
  angaben: {
    ...SMALL.angaben,
    bezugVon: { wert: '2022-01-01', quelle: null },
    bezugBis: { wert: '2022-12-31', quelle: null },
  },
};

test('AK-1 results are current, stale, computed in part or wrong, wherever the sheets are by now', async () => {
  await created(session, AGREED);
  const { state } = await stateOf();
  expect(await requestsOf(session, () => resultState(state, TODAY))).toBe(3);
  expect(await now()).toMatchObject({ art: 'aktuell' });
  sheet('KIM Haushalt').Name = "Jahre d'Or";
  sheet('KIM Ergebnis').GetRange('1:2').Insert('Down');
  await session.idle();
  expect(await now()).toMatchObject({ art: 'aktuell' });
  const stale = await now(newerData('EIGENANTEILE', 'HAUSHALT'));
  expect(stateLine(stale, '22.11.2026')).toMatch(
    /^Veraltet, geschrieben am 22\.11\.2026: Eigenanteil [\d.,]+ € → [\d.,]+ €$/,
  );
  expect(await now(newerData('HAUSHALT'))).toMatchObject({
    art: 'veraltet',
    kennzahl: { zeitraum: 'laufzeit' },
  });

  cell('KIM_Kommunen', 0, 1).Values = [[40]];
  await session.idle();
  expect(await now()).toMatchObject({ art: 'aktuell' });
  expect(await now(newerData('EIGENANTEILE'))).toMatchObject({ art: 'geaendert' });

  const typed = sheet('KIM Ergebnis').GetRange('B12');
  const [[formula]] = typed.Formulas as [[string]];
  expect(formula).toMatch(/^=/);
  typed.Values = [[50_000]];
  await session.idle();
  expect(stateLine(await now(), '')).toMatch(/^Statt der Formel .* in 'KIM Ergebnis'!B12\./);
  typed.Formulas = [[formula]];
  await session.idle();

  cell('KIM_Stellen', 0, 2).Values = [['XYZ']];
  await session.idle();
  expect(stateLine(await now(), '')).toMatch(/^Fehler in 'KIM Ergebnis'!\w+: .*Gruppe/);
});

test('AK-1 a result that has no room says which cells are in its way, and is current again without them', async () => {
  await created(session, AGREED);
  const results = sheet('KIM Ergebnis');
  const { formulas } = (await stateOf()).state;
  const found = formulas.find(({ now: text }) => text?.includes('KOSTENTEILUNG('));
  const inTheWay = results.GetCell((found?.row ?? 0) + 1, (found?.column ?? 0) + 1);
  inTheWay.Values = [[29_000]];
  await session.idle();
  expect(stateLine(await now(), '')).toMatch(
    /^#ÜBERLAUF! in 'KIM Ergebnis'!A\d+: Im Weg ist der Inhalt von 'KIM Ergebnis'!B\d+\. Bitte dort löschen/,
  );
  inTheWay.Clear('Contents');
  await session.idle();
  expect(await now()).toMatchObject({ art: 'aktuell' });
});
