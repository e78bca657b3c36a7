import type { OfficeSession } from '../../dev/excel/node/office-session';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import { type Addition, withAdditions } from '../../src/taskpane/aktualisierung/additions';
import { nextYear } from '../../src/taskpane/aktualisierung/next-year';
import {
  asAddition,
  costValues,
  grantValues,
  type OwnValue,
} from '../../src/taskpane/aktualisierung/own-values';
import { apply, previewOf, type Refresh } from '../../src/taskpane/aktualisierung/refresh';
import { cents } from '../../src/taskpane/ui/numbers';
import { annahmenbereich, zeilenDerAnnahme } from '../../src/vereinbarung/aktualisierung/tarifzeilen';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { oeffneMappe, werteIn } from '../vereinbarung/arbeitsmappe';
import { stelle } from '../vereinbarung/bau';
import { close, created, inTime, SMALL, stateOf } from '../workbook/agreements';
import { typeParameter } from '../workbook/refreshes';

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

test('AK-4 a value typed into KIM Tarife for another year than the Bezugsjahr is told before anything is applied, and kept', async () => {
  const agreed = inTime(SMALL, ['2026-01-01', END], ['2026-01-01', '2026-12-31']);
  await created(session, agreed);
  const year = nextYear(port, agreed, false);
  const carried: Addition = { label: '2027', source: 'wie 2026', tarife: [], parameter: year?.rows ?? [] };
  const share = await applied(await previewed([carried]));
  expect((await previewed([])).typed).toEqual([]);

  await typeParameter(session, 'Zusatzbeitrag', 0.035);
  const refresh = await previewed([]);
  // Excel has computed with it already, and the Bezugsjahr stays: nothing else says it.
  expect(refresh.picture).toMatchObject({ vorher: share, nachher: share });
  expect(refresh.picture.teile.flatMap(({ posten }) => posten)).toEqual([]);
  expect(refresh.values.geaendert).toEqual([]);
  const [rate, own, ...others] = refresh.typed.map((line) => line.replace(/\u00a0/g, ' '));
  expect(others).toEqual([]);
  expect(rate).toMatch(
    /^Zusatzbeitrag, 2027: 2,9 % \(Annahme, wie 2026: .+\) → 3,5 % \(Annahme, wie 2026: .+\)$/,
  );
  const [, before, after] = /^Eigenanteil 2027: ([\d.,]+) € → ([\d.,]+) €$/.exec(own ?? '') ?? [];
  expect(after).not.toBe(before);
  const budget = await werteIn(session, 'KIM Haushalt', 'A1:Z40');
  expect(budget.flat().map((cell) => typeof cell === 'number' && cents(cell))).toContain(after);

  expect(await applied(refresh)).toBe(share);
  const frozen = (await werteIn(session, 'KIM Nachb. 2026-11-29 (2)', 'A1:A40')).flat().map(String);
  expect(frozen).toContainEqual(
    expect.stringMatching(/^In KIM Tarife schon vorher geändert: Zusatzbeitrag, 2027: /),
  );
  expect((await previewed([])).typed).toEqual([]);
});
