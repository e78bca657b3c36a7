import type { OfficeSession } from '../../dev/excel/node/office-session';
import type { Protokolleintrag } from '../../src/vereinbarung/aktualisierung/protokoll';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import type { Step } from '../../src/workbook/agreement/outcome';
import { undo } from '../../src/workbook/agreement/undo';
import { allFrozenFindings } from '../../src/workbook/refresh/frozen-findings';
import { nextEntry, protocolFindings, readProtocol } from '../../src/workbook/refresh/protocol';
import { sealOf } from '../../src/workbook/refresh/seal';
import {
  applyRefresh,
  previewRefresh,
  type RefreshPreview,
} from '../../src/workbook/refresh/refresh-agreement';
import { mit, RECORD } from './refreshes';
import { close, comparable, done, openWritten, requestsOf, SMALL, stateOf } from './agreements';

let session: OfficeSession;
beforeEach(async () => {
  session = await openWritten();
});
afterEach(() => close(session));

const now = (): Record<string, unknown> => comparable(session);
const workbook = () => session.host.book.workbook;
const sheet = (name: string) => workbook().Worksheets.GetItem(name);
const protocol = () => workbook().Tables.GetItem('KIM_Protokoll');

const preview = async (wanted: Vereinbarung): Promise<RefreshPreview> =>
  previewRefresh((await stateOf()).state, wanted);

async function refreshed(wanted: Vereinbarung): Promise<Step> {
  const step = done(await applyRefresh(await preview(wanted), RECORD));
  await session.idle();
  return step;
}
const problems = async (): Promise<string[]> => protocolFindings(await readProtocol());

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
    ['=Unna', '', 19_500, 20_000, 500, 500 / 19_500, ''],
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

test('AK-6 a frozen sheet that was typed into, whatever it is called by now and wherever it stands', async () => {
  const frozen = async (): Promise<string[]> => allFrozenFindings((await readProtocol()).entries);
  await refreshed(mit('2026-05-01'));
  await refreshed(mit('2026-05-01', '2027-04-01'));
  expect(await frozen()).toEqual([]);
  const second = sheet('KIM Nachb. 2026-11-29 (2)');
  second.Name = 'Beleg';
  second.GetRange('D12').Values = [[20_001]];
  // Notes beside it are hers.
  second.GetRange('J3').Values = [['geprüft']];
  expect(await frozen()).toEqual([
    'Beleg, D12: Der Eintrag passt nicht zur Differenz in E12. Das Blatt wurde nach dem Anwenden geändert.',
  ]);
  second.GetRange('D12').Values = [[20_000]];
  expect(await frozen()).toEqual([]);
  second.GetRange('D8').Values = [['']];
  expect(await frozen()).toEqual([
    expect.stringContaining('Beleg, D8: Der Eintrag passt nicht zu Zeile 1 des Protokolls'),
    expect.stringContaining('Beleg, D8: Der Eintrag passt nicht zur Differenz in E8'),
  ]);
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

test('AK-6 a protocol that was sorted, changed, shortened or given other columns', async () => {
  for (const _ of [1, 2, 3]) await refreshed(SMALL);
  const whole = await readProtocol();
  const { entries, seal } = whole;
  const [first, second, third] = entries;
  if (!first || !second || !third || !seal) throw new Error('There are three.');
  const found = (...rows: readonly Protokolleintrag[]) => protocolFindings({ entries: rows, seal });
  expect(await protocolFindings(whole)).toEqual([]);
  const fourth = await nextEntry({ entries: [third, second, first], seal }, RECORD.entry, 'a'.repeat(64));
  expect(fourth.nr).toBe(4);
  expect(await protocolFindings({ entries: [fourth, third, second, first], seal: sealOf(fourth) })).toEqual(
    [],
  );
  expect(
    (await nextEntry({ entries: [{ ...first, nr: NaN }, first], seal: null }, RECORD.entry, '')).nr,
  ).toBe(2);

  expect(await found(first, { ...second, summeNachher: 1 }, third)).toEqual([
    expect.stringContaining('Zeile 2 des Protokolls wurde nachträglich geändert'),
  ]);
  expect(await found(third, first)).toEqual([expect.stringContaining('Zeile 2 des Protokolls fehlt')]);
  expect(await found(first, first, third)).toEqual([
    expect.stringContaining('Zeile 1 steht zweimal'),
    expect.stringContaining('Zeile 2'),
  ]);
  expect(await found(first, { ...third, nr: 7 })).toEqual([
    expect.stringContaining('Die Zeilen 2 bis 6 des Protokolls fehlen'),
  ]);
  expect(await found({ ...first, nr: NaN }, first, second, third)).toEqual([
    expect.stringContaining('hat keine Nummer'),
  ]);
  expect(await found({ ...first, pruefsumme: '=x' }, second, third)).toHaveLength(2);
  expect(await found({ ...first, summeVorher: NaN }, second, third)).toHaveLength(1);

  // The end is known by what is kept outside of the sheets.
  expect(await found(first, second)).toEqual([expect.stringContaining('Zeile 3 des Protokolls fehlt')]);
  expect(await found()).toEqual([expect.stringContaining('Die Zeilen 1 bis 3 des Protokolls fehlen')]);
  const other = await nextEntry(
    { entries: [first, second], seal: null },
    { ...RECORD.entry, quelle: 'x' },
    '',
  );
  expect(await found(first, second, other)).toEqual([
    expect.stringContaining('Zeile 3 des Protokolls wurde nachträglich geändert'),
  ]);
  expect(await nextEntry({ entries: [first, second], seal }, RECORD.entry, '')).toMatchObject({ nr: 4 });

  // With other columns it is left alone.
  protocol().GetHeaderRowRange().GetCell(0, 2).Values = [['Anlass']];
  const before = now();
  expect(await applyRefresh(await preview(mit('2026-05-01')), RECORD)).toMatchObject({
    kind: 'refused',
    sentences: [expect.stringContaining('KIM_Protokoll')],
  });
  expect(now()).toEqual(before);
});
