import type { OfficeSession } from '../../dev/excel/node/office-session';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import { type Addition, nextYear, withAdditions } from '../../src/taskpane/aktualisierung/additions';
import {
  asAddition,
  costValues,
  grantValues,
  type OwnValue,
} from '../../src/taskpane/aktualisierung/own-values';
import { apply, previewOf, type Refresh } from '../../src/taskpane/aktualisierung/refresh';
import { annahmenbereich, zeilenDerAnnahme } from '../../src/vereinbarung/aktualisierung/tarifzeilen';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { oeffneMappe, werteIn } from '../vereinbarung/arbeitsmappe';
import { stelle } from '../vereinbarung/bau';
import { close, created, inTime, SMALL, stateOf } from '../workbook/agreements';

const port = globalThis.kimFunctions as FunctionsPort;
const TIME = new Date(2026, 10, 29, 14, 5);
const [YEAR, END] = ['2027-01-01', '2027-12-31'];

let session: OfficeSession;
beforeEach(() => {
  session = oeffneMappe(true);
});
afterEach(() => close(session));

const AGREED: Vereinbarung = {
  ...inTime(SMALL, [YEAR, END]),
  stellen: [
    stelle({ stelle: 'Leitung', gruppe: 'E14', stufe: 5, vzae: 1 }),
    stelle({ stelle: 'Beratung', gruppe: '9c', stufe: 3, vzae: 1 }),
    stelle({ stelle: 'Assistenz', gruppe: '9c', stufe: 3, vzae: 0.5 }),
  ],
  optionen: {
    ...SMALL.optionen,
    sachkosten: { wert: 9_700, quelle: null },
    hoechstbetrag: { wert: 55_000, quelle: null },
  },
};

/** As the view makes it of what is typed under "Eigene Werte". */
function own(answers: Vereinbarung, typed: Readonly<Record<string, number>>): Addition {
  const known: readonly OwnValue[] = [
    ...grantValues(port, answers, YEAR),
    ...costValues(port, answers, YEAR),
  ];
  const values = Object.entries(typed).map(([start, value]): readonly [OwnValue, number] => {
    const found = known.find(({ name }) => name.startsWith(start));
    if (!found) throw new Error(start);
    return [found, value];
  });
  const proof = { gueltigAb: YEAR, gueltigBis: END, quelle: 'Vorlage 2027', status: 'Annahme' } as const;
  return asAddition(answers, values, proof, 'Eigene Werte');
}

/** As the view makes it of a raise. */
function raise(prozent: number): Addition {
  const run = { ab: '2027-04-01', prozent, sockel: null, mindestbetrag: null };
  const outcome = port.calculate('TARIFANNAHME', [annahmenbereich([run]), 'TVöD-VKA', null, null]);
  if (outcome.kind === 'findings') throw new Error(JSON.stringify(outcome));
  const tarife = zeilenDerAnnahme(outcome.value as unknown[][]);
  return { label: 'Erhöhung', source: 'Angebot', tarife, parameter: [] };
}

async function previewed(additions: readonly Addition[]): Promise<Refresh> {
  const outcome = await previewOf(port, (await stateOf()).state, additions);
  if (outcome.kind !== 'refresh') throw new Error(JSON.stringify(outcome));
  return outcome.refresh;
}

async function applied(refresh: Refresh): Promise<unknown> {
  expect(await apply(port, refresh, TIME)).toMatchObject({ kind: 'done', isVerified: true });
  await session.idle();
  return (await werteIn(session, 'KIM Ergebnis', 'B10'))[0]?.[0];
}

test('AK-3 AK-5 a year with own values and drafts, then a raise on top, as somebody else computed both by hand', async () => {
  await created(session, AGREED);
  const mine = own(AGREED, {
    Höchstbetrag: 58_000,
    Sachkosten: 10_100,
    'BBG KV': 6_450,
    'BBG PV': 6_450,
  });
  const rest = nextYear(port, withAdditions(AGREED, [mine]), true);
  if (!rest) throw new Error('2027 lacks values.');
  const drafts: Addition = { label: '2027', source: 'Entwürfe', tarife: [], parameter: rest.rows };
  expect(await applied(await previewed([mine, drafts]))).toBe(117_613.24);
  // The frozen sheet says what has made the difference.
  const frozen = (await werteIn(session, 'KIM Nachb. 2026-11-29', 'A1:A60')).flat().map(String);
  expect(frozen).toEqual(
    expect.arrayContaining([
      'Eigene Werte. Quelle: Vorlage 2027',
      expect.stringMatching(/^BBG KV, 2027: .* → 6\.450,00\s€ \(Annahme, Vorlage 2027\)$/),
    ]),
  );
  expect(await applied(await previewed([raise(0.025)]))).toBe(122_010.58);
});
