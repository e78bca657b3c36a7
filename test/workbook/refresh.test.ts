import type { OfficeSession } from '../../dev/excel/node/office-session';
import { vergleichsteil } from '../../src/vereinbarung/aktualisierung/nachberechnung';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import type { Step } from '../../src/workbook/agreement/outcome';
import { undo } from '../../src/workbook/agreement/undo';
import { nextEntry, protocolFindings, readProtocol } from '../../src/workbook/refresh/protocol';
import {
  applyRefresh,
  previewRefresh,
  type RefreshPreview,
  type RefreshRecord,
} from '../../src/workbook/refresh/refresh-agreement';
import { close, comparable, done, FAULTS, openWritten, requestsOf, SMALL, stateOf } from './agreements';

let session: OfficeSession;
beforeEach(async () => {
  session = await openWritten();
});
afterEach(() => close(session));

const now = (): Record<string, unknown> => comparable(session);
const workbook = () => session.host.book.workbook;
const sheet = (name: string) => workbook().Worksheets.GetItem(name);
const protocol = () => workbook().Tables.GetItem('KIM_Protokoll');

const TARIF = {
  tarif: 'TVöD-VKA',
  gruppe: 'E9c',
  stufe: 3,
  betrag: 4_500,
  quelle: '=Tarifeinigung',
  status: 'Annahme',
} as const;
const mit = (...tage: readonly string[]): Vereinbarung => ({
  ...SMALL,
  tarife: tage.map((gueltigAb) => ({ ...TARIF, gueltigAb })),
});

const RECORD: RefreshRecord = {
  picture: {
    vorher: 50_074.17,
    nachher: 50_098.41,
    teile: [
      vergleichsteil('kommunen', [
        ['Kommune', 'Alt', 'Neu', 'Differenz', 'Veränderung', 'Hinweis'],
        ['=Unna', 19_500, 20_000, 500, 0.0256, ''],
        ['Selm', 0, 7, 7, '', 'neu'],
      ]),
      vergleichsteil('stellen', [['Stelle', 'Alt', 'Neu', 'Differenz', 'Veränderung', 'Hinweis']]),
    ],
  },
  entry: {
    zeit: '29.11.2026 14:05',
    vorgang: 'Nachberechnung',
    quelle: '=Tarifeinigung',
    summeVorher: 50_074.17,
    summeNachher: 50_098.41,
    version: '1.0',
  },
  head: { vereinbarung: '=Südkreis', zeit: '29.11.2026 14:05', version: '1.0', quelle: '=Tarifeinigung' },
  sheet: 'KIM Nachb. 2026-11-29',
};

const preview = async (wanted: Vereinbarung): Promise<RefreshPreview> =>
  previewRefresh((await stateOf()).state, wanted);

async function refreshed(wanted: Vereinbarung): Promise<Step> {
  const step = done(await applyRefresh(await preview(wanted), RECORD));
  await session.idle();
  return step;
}
const problems = async (): Promise<string[]> => protocolFindings((await readProtocol()).entries);

test('AK-5 AK-6 the tables, the frozen sheet and the row of the protocol; one step back takes all of it', async () => {
  const before = now();
  const seen = await preview(mit('2026-05-01'));
  expect(seen.update).toMatchObject({ obstacles: [], conflicts: [] });
  expect(await requestsOf(session, () => applyRefresh(seen, RECORD))).toBeLessThanOrEqual(6);
  const { state } = await stateOf();
  expect(state).toMatchObject({ answers: mit('2026-05-01'), deviations: [], changes: [] });
  const frozen = sheet('KIM Nachb. 2026-11-29');
  expect(frozen.GetRange('A2:A4').Values?.flat()).toEqual([
    '=Südkreis',
    'Grundlage: =Tarifeinigung',
    'Geschrieben am 29.11.2026 14:05, 1.0. Feste Werte: Dieses Blatt rechnet nicht mehr.',
  ]);
  expect(frozen.GetRange('A11:G13').Values).toEqual([
    ['Kommune', '', 'Alt', 'Neu', 'Differenz', 'Veränderung', 'Hinweis'],
    ['=Unna', '', 19_500, 20_000, 500, 0.0256, ''],
    ['Selm', '', 0, 7, 7, '', 'neu'],
  ]);
  const used = frozen.GetUsedRange(false);
  expect(used.Formulas?.flat().filter((f) => String(f).startsWith('=KIM'))).toEqual([]);
  expect(protocol().GetDataBodyRange().Values).toEqual([
    [
      1,
      '29.11.2026 14:05',
      'Nachberechnung',
      '=Tarifeinigung',
      50_074.17,
      50_098.41,
      '1.0',
      expect.any(String),
    ],
  ]);
  expect(await problems()).toEqual([]);

  const second = await refreshed(mit('2026-05-01', '2027-04-01'));
  expect(await undo(second)).toEqual({ kind: 'undone', sentences: [] });
  expect((await stateOf()).state.answers).toEqual(mit('2026-05-01'));
  const redone = await refreshed(mit('2026-05-01', '2027-04-01'));
  expect(
    protocol()
      .GetDataBodyRange()
      .Values?.map(([nr]) => nr as unknown),
  ).toEqual([1, 2]);
  expect(sheet('KIM Nachb. 2026-11-29 (2)').Name).toBe('KIM Nachb. 2026-11-29 (2)');
  expect(await problems()).toEqual([]);
  expect(await undo(redone)).toMatchObject({ kind: 'undone' });
  expect(Object.keys(now()).sort()).toEqual(Object.keys(before).sort());
});

test('AK-5 all KIM formulas of the agreement are entered anew, and no others', async () => {
  const kim = (await stateOf()).state.formulas.filter(({ now: formula }) => formula?.includes('KIM.'));
  sheet('KIM Ergebnis').GetRange('AZ1').Formulas = [['=KIM.VZAE(39)']];
  const { update } = await preview(SMALL);
  const entered = update.work.plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat()));
  const formulas = entered.filter(
    (entry) => typeof entry === 'object' && entry !== null && 'formula' in entry,
  );
  expect(kim.length).toBeGreaterThanOrEqual(5);
  expect(formulas).toHaveLength(kim.length);
  expect(update.changes).toEqual([]);
  const before = now();
  const step = await refreshed(SMALL);
  expect((await stateOf()).state.deviations).toEqual([]);
  expect(await undo(step)).toMatchObject({ kind: 'undone' });
  expect(now()).toEqual(before);
});

test('AK-6 two panes: whoever comes second is refused, and the protocol stays whole', async () => {
  await refreshed(mit('2026-05-01'));
  const late = await preview(mit('2026-05-01', '2027-01-01'));
  await refreshed(mit('2026-05-01', '2027-04-01'));
  expect(await applyRefresh(late, RECORD)).toMatchObject({ kind: 'refused' });
  expect(
    protocol()
      .GetDataBodyRange()
      .Values?.map(([nr]) => nr as unknown),
  ).toEqual([1, 2]);
  expect(await problems()).toEqual([]);
});

test('AK-6 a sorted protocol, and one with a row that has lost its number, go on with the number that comes next', async () => {
  for (const _ of [1, 2]) await refreshed(SMALL);
  const { entries } = await readProtocol();
  const sorted = [...entries].reverse();
  const next = await nextEntry(sorted, RECORD.entry, 'a'.repeat(64));
  expect(next.nr).toBe(3);
  expect(await protocolFindings([...sorted, next])).toEqual([]);
  const [first] = entries;
  if (!first) throw new Error('There are two.');
  expect((await nextEntry([{ ...first, nr: NaN }, first], RECORD.entry, '')).nr).toBe(2);
});

test('AK-6 a changed, a missing and a doubled row of the protocol are found', async () => {
  for (const _ of [1, 2, 3]) await refreshed(SMALL);
  const cell = (row: number, column: number) => protocol().GetDataBodyRange().GetCell(row, column);
  cell(1, 5).Values = [[1]];
  expect(await problems()).toEqual([
    expect.stringContaining('Zeile 2 des Protokolls wurde nachträglich geändert'),
  ]);
  cell(1, 5).Values = [[50_098.41]];
  expect(await problems()).toEqual([]);
  const { entries } = await readProtocol();
  const [first, , third] = entries;
  if (!first || !third) throw new Error('There are three.');
  expect(await protocolFindings([third, first])).toEqual([
    expect.stringContaining('Zeile 2 des Protokolls fehlt'),
  ]);
  expect(await protocolFindings([first, first, third])).toEqual([
    expect.stringContaining('Zeile 1 steht zweimal'),
    expect.stringContaining('Zeile 2'),
  ]);
  expect(await protocolFindings([first, { ...third, nr: 7 }])).toEqual([
    expect.stringContaining('Die Zeilen 2 bis 6 des Protokolls fehlen'),
  ]);
  expect(await protocolFindings([{ ...first, nr: NaN }, first])).toEqual([
    expect.stringContaining('hat keine Nummer'),
  ]);
  expect(await protocolFindings([{ ...first, pruefsumme: '=x' }])).toHaveLength(1);
  expect(await protocolFindings([{ ...first, summeVorher: NaN }])).toHaveLength(1);
  // With other columns it is left alone.
  protocol().GetHeaderRowRange().GetCell(0, 2).Values = [['Anlass']];
  const before = now();
  expect(await applyRefresh(await preview(mit('2026-05-01')), RECORD)).toMatchObject({
    kind: 'refused',
    sentences: [expect.stringContaining('KIM_Protokoll')],
  });
  expect(now()).toEqual(before);
});

describe('AK-5 a fault', () => {
  test('AK-5 at any request of applying, of whatever kind, leaves the old state', async () => {
    await refreshed(mit('2026-05-01'));
    const before = now();
    const seen = await preview(mit('2026-05-01', '2027-04-01'));
    // The writer is tried with every kind at every request (plan.test.ts); here with one of them at each.
    for (let sync = 1; sync <= 6; sync++) {
      const fault = FAULTS[FAULTS.length - 7 + sync];
      if (!fault) throw new Error('There are more.');
      session.host.faults.at(sync, fault);
      const outcome = await applyRefresh(seen, RECORD);
      session.host.faults.clear();
      await session.idle();
      expect([sync, fault, outcome.kind]).toEqual([sync, fault, 'failed']);
      expect(now()).toEqual(before);
    }
  });

  test('AK-5 while it is taken back is overcome or told, and a further call mends it', async () => {
    const before = now();
    for (const sync of [4]) {
      let step = await refreshed(mit('2026-05-01'));
      session.host.faults.from(sync, { kind: 'transport', fault: 'accessDenied' });
      const outcome = await undo(step).catch(() => null);
      session.host.faults.clear();
      if (outcome?.kind === 'left') ({ step } = outcome);
      if (outcome?.kind !== 'undone') expect(await undo(step)).toMatchObject({ kind: 'undone' });
      const { settings: _, ...rest } = now();
      const { settings: __, ...was } = before;
      expect(rest).toEqual(was);
    }
  });
});
