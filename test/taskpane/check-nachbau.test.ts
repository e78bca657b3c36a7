import type { FunctionsMetadata } from '../../dev/engine/contract';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import type { Calculator } from '../../src/taskpane/aktualisierung/result-state';
import { resultState } from '../../src/taskpane/aktualisierung/result-state';
import { applyChanges, proposals } from '../../src/taskpane/check/changes';
import { type CheckReport, checkWorkbook } from '../../src/taskpane/check/check-workbook';
import type { Diagnosis } from '../../src/taskpane/check/diagnosis';
import type { Catalogue } from '../../src/taskpane/functions/catalogue/metadata';
import { SUEDKREIS } from '../../src/vereinbarung/beispiel';
import { takeBack } from '../../src/workbook/check/enter';
import { previewHandover } from '../../src/workbook/handover/preview';
import { writeHandover } from '../../src/workbook/handover/write-handover';
import { built } from '../e2e/support/built';
import { oeffneMappe, schliesseMappe } from '../vereinbarung/arbeitsmappe';
import { created, requestsOf, SMALL, stateOf } from '../workbook/agreements';

const { functions } = JSON.parse(built('functions.json')) as Catalogue & FunctionsMetadata;
const port = globalThis.kimFunctions as FunctionsPort;
const TODAY: Calculator = { functions, calculate: port.calculate };
/** Data have changed: a full-time post has an hour more. */
const NEWER: Calculator = {
  functions,
  calculate: (name, args) => {
    const outcome = port.calculate(name, args);
    const isRaised = name === 'VZAE' && outcome.kind === 'result' && typeof outcome.value === 'number';
    return isRaised ? { kind: 'result', value: outcome.value + 1 } : outcome;
  },
};

let session: OfficeSession;
beforeEach(() => {
  session = oeffneMappe(true);
});
afterEach(async () => {
  await session.idle();
  schliesseMappe(session);
});

const workbook = () => session.host.book.workbook;
const sheet = (name: string) =>
  workbook()
    .Worksheets.items()
    .find(({ Name }) => Name === name) ?? workbook().Worksheets.Add(name);
const put = (name: string, address: string, rows: readonly (readonly unknown[])[]): void => {
  sheet(name).GetRange(address).Formulas = rows.map((row) => [...row]);
};
const first = () => workbook().Worksheets.items()[0]?.Name ?? '';

const kinds = (report: CheckReport): Record<string, Diagnosis['kind']> =>
  Object.fromEntries(
    report.cells.map(({ found, diagnosis }) => [`${found.sheet}!${found.address}`, diagnosis.kind]),
  );
const diagnosisOf = (report: CheckReport, place: string): Diagnosis | undefined =>
  report.cells.find(({ found }) => `${found.sheet}!${found.address}` === place)?.diagnosis;

const order = (name: string): number =>
  workbook()
    .Worksheets.items()
    .findIndex(({ Name }) => Name === name);

test('AK-7 formulas of all sheets, whatever they are given, are known for what they are', async () => {
  const home = first();
  put(home, 'A1:B3', [
    ['Stunden', 'Voll'],
    [19.5, 39],
    [39, 39],
  ]);
  put(home, 'C2:C3', [['=KIM.VZAE(A2,B2)'], ['=KIM.VZAE(A3,39)*2']]);
  put(home, 'A10:D10', [['=KIM.VZAE(A2)', "='Text'!C1", '=KIM.VZAE(KIM.VZAE(A2)*39)', '=SUM(A2:A3)']]);
  put("Fach's", 'B1', [['=KIM.VERTEILUNG(100,A:A)']]);
  put("Fach's", 'A5:A7', [[39], [35], [26]]);
  put("Fach's", 'D1', [['=KIM.VERTEILUNG(SUM(A1),A5:A7)']]);
  put('Leer', 'B2', [[1]]);
  put('Text', 'A1:B4', [
    ['Kommune', 'Schlüssel'],
    ['Schwerte', 60],
    ['Unna', 40],
    ['x', '=KIM.VZAE("drei")'],
  ]);
  put('Text', 'D1', [["'=KIM.VZAE(19,5)"]]);
  put('Text', 'D2', [["'=SUMME(KIM.VZAE(19,5))"]]);
  put('Text', 'D4', [['=KIM.VERTEILUNG(100,B2:B3)']]);
  put('Text', 'D5', [[1]]);
  put('Text', 'F1:F8', [
    ['=KIM.VZAE(SUM(A1:A2))'],
    ['=_xldudf_KIM_VZAE(39)'],
    ['=KIM.VZEA(39)'],
    ['=KIM.VZAE(INDIRECT("A2"))'],
    ['=KIM.VERTEILUNG(10,D20#)'],
    ['=KIM.VZAE(A1:B1)'],
    ['=KIM.VZAE(MAX(B2:B3))'],
    ['=IFERROR(INDEX(KIM.VERTEILUNG(100,B2:B3),2,1),0)'],
  ]);
  put('Text', 'H1:H2', [["=KIM.VZAE('Fach''s'!A5)"], ['=KIM.VERTEILUNG(10,4:4)']]);
  await session.idle();
  sheet("Fach's").Visibility = 'VeryHidden';
  sheet('Leer').Protection.Protect();
  const report = await checkWorkbook(TODAY);
  expect(kinds(report)).toEqual({
    "Fach's!B1": 'current',
    "Fach's!D1": 'current',
    'Tabelle1!A10': 'current',
    'Tabelle1!C10': 'current',
    'Tabelle1!C2': 'current',
    'Tabelle1!C3': 'current',
    'Text!B4': 'error',
    'Text!D1': 'text',
    'Text!D2': 'text',
    'Text!D4': 'error',
    'Text!F1': 'current',
    'Text!F7': 'unchecked',
    'Text!F8': 'current',
    'Text!F2': 'broken',
    'Text!F3': 'broken',
    'Text!F4': 'error',
    'Text!F5': 'error',
    'Text!F6': 'error',
    'Text!H1': 'current',
    'Text!H2': 'error',
  });
  expect(diagnosisOf(report, 'Text!B4')).toMatchObject({
    sentence: expect.stringContaining('drei') as unknown,
  });
  expect(diagnosisOf(report, 'Text!F7')).toMatchObject({ reason: 'native', detail: 'MAX' });
  expect(diagnosisOf(report, 'Text!D1')).toMatchObject({
    mending: { kind: 'mended', formula: '=KIM.VZAE(19.5)' },
  });
  expect(diagnosisOf(report, 'Text!D2')).toMatchObject({ mending: { reason: 'not-kim' } });
  expect(diagnosisOf(report, 'Text!F2')).toMatchObject({ mending: { formula: '=KIM.VZAE(39)' } });
  expect(diagnosisOf(report, 'Text!F3')).toMatchObject({ mending: { formula: '=KIM.VZAE(39)' } });
  expect(report.sheets).toEqual(
    [
      { name: home, isHidden: false, isProtected: false, isVast: false },
      { name: "Fach's", isHidden: true, isProtected: false, isVast: false },
      { name: 'Text', isHidden: false, isProtected: false, isVast: false },
      { name: 'Leer', isHidden: false, isProtected: true, isVast: false },
    ].sort((a, b) => order(a.name) - order(b.name)),
  );
});

test('AK-7 stale results are found with all that follows from them, and are compared with all they have spread into', async () => {
  const home = first();
  put(home, 'A1:C1', [['=KIM.VZAE(39)', '=KIM.VERTEILUNG(A1*100,{1;1})', '=KIM.VERTEILUNG(100,B1#)']]);
  put(home, 'A4', [['=KIM.VZAE(KIM.VZAE(39)*39)']]);
  await session.idle();
  expect(Object.values(kinds(await checkWorkbook(TODAY)))).toEqual(Array(4).fill('current'));
  const report = await checkWorkbook(NEWER);
  expect(diagnosisOf(report, `${home}!A1`)).toEqual({ kind: 'stale', today: [[2]], sentence: null });
  expect(diagnosisOf(report, `${home}!B1`)).toEqual({ kind: 'stale', today: [[100], [100]], sentence: null });
  // The key is another one, and the shares are the same.
  expect(diagnosisOf(report, `${home}!C1`)).toEqual({ kind: 'current' });
  expect(diagnosisOf(report, `${home}!A4`)).toMatchObject({ kind: 'stale', today: [[3]] });
});

test('AK-7 a report says how the workbook computes, and asks Excel few questions', async () => {
  put(
    first(),
    'A1:A500',
    Array.from({ length: 500 }, (_, i) => [`=KIM.VZAE(${i + 1}/20)`]),
  );
  put('Zweites', 'A1', [['=KIM.VZAE(39)']]);
  await session.idle();
  session.host.book.calculation.mode = 'Manual';
  let report: CheckReport | null = null;
  const steps: string[] = [];
  const requests = await requestsOf(session, async () => {
    report = await checkWorkbook(TODAY, ({ step, done, of }) => steps.push(`${step} ${done}/${of}`));
  });
  expect(requests).toBeLessThanOrEqual(7);
  expect(report).toMatchObject({ calculation: 'Manual', from1904: false, isGerman: true });
  expect(steps).toContain('reading 501/501');
});

test('AK-7 of a sheet with very many cells only the formulas are read, and that is said', async () => {
  put('Riesig', 'B2', [['=KIM.VZAE(39)']]);
  put('Riesig', 'ZZ4000', [['unten']]);
  await session.idle();
  const report = await checkWorkbook(TODAY);
  expect(report.sheets).toContainEqual({ name: 'Riesig', isHidden: false, isProtected: false, isVast: true });
  expect(report.cells.map(({ found, diagnosis }) => [found.address, diagnosis])).toEqual([
    ['B2', { kind: 'unchecked', reason: 'vast', detail: '' }],
  ]);
});

test('AK-7 what Excel has not calculated anew is stale, and is current once it has been entered anew', async () => {
  const home = first();
  put(home, 'A1:B1', [[19.5, '=KIM.VZAE(A1)']]);
  put(home, 'D1', [['=KIM.VERTEILUNG(A1,{1;1})']]);
  await session.idle();
  session.host.book.calculation.mode = 'Manual';
  put(home, 'A1', [[39]]);
  const { cells } = await checkWorkbook(TODAY);
  expect(cells.map(({ shown, diagnosis }) => [shown, diagnosis])).toEqual([
    [[[0.5]], { kind: 'stale', today: [[1]], sentence: null }],
    [[[9.75], [9.75]], { kind: 'stale', today: [[19.5], [19.5]], sentence: null }],
  ]);
  const { outcome, results } = await applyChanges(proposals(await checkWorkbook(TODAY), 'recalculate'), true);
  expect([outcome.kind, results]).toEqual(['entered', [[[1]], [[19.5], [19.5]]]]);
  expect(Object.values(kinds(await checkWorkbook(TODAY)))).toEqual(['current', 'current']);
});

test('AK-7 a text in a table stays, for Excel would fill the whole column with the formula', async () => {
  put(first(), 'A1:B3', [
    ['Stelle', 'VZÄ'],
    ['eins', "'=KIM.VZAE(39)"],
    ['zwei', '=KIM.VZAE(39)'],
  ]);
  workbook().Tables.Add(`${first()}!A1:B3`, true).Name = 'Meine';
  await session.idle();
  const report = await checkWorkbook(TODAY);
  expect(diagnosisOf(report, `${first()}!B2`)).toEqual({
    kind: 'text',
    mending: { kind: 'refused', reason: 'in-table', detail: 'Meine' },
  });
  expect(proposals(report, 'repair')).toEqual([]);
});

test('AK-7 all formulas of an agreement can be checked', async () => {
  await created(session, SUEDKREIS);
  const report = await checkWorkbook(TODAY);
  expect(diagnosisOf(report, 'KIM Vorlage!I9')).toEqual({ kind: 'current' });
  expect(report.cells.filter(({ diagnosis }) => diagnosis.kind !== 'current')).toEqual([]);
});

test('AK-7 formulas of a copy that was handed over are meant to be texts; others are found, whatever their sheet is called', async () => {
  await created(session, SUEDKREIS);
  const outcome = await previewHandover((await stateOf()).state, {
    stand: { art: 'aktuell', eigenanteil: 50_098.41 },
    titles: { own: ['Beispiel Südkreis'], others: [] },
    time: '29.11.2026 14:05',
    version: 'Add-in 1.0',
    written: '28.11.2026, Add-in 1.0',
    trace: [],
  });
  if (outcome.kind !== 'preview') throw new Error(outcome.why);
  expect(await writeHandover(outcome.preview)).toMatchObject({ kind: 'done' });
  await session.idle();
  const texts = sheet('KIM Weiterg. Formeln').GetUsedRange(true).Values ?? [];
  expect(texts.some((row) => row.some((text) => String(text).startsWith('=KIM.')))).toBe(true);
  const reports: CheckReport[] = [];
  const check = async (): Promise<CheckReport> => {
    const report = await checkWorkbook(TODAY);
    reports.push(report);
    return report;
  };
  const alone = await requestsOf(session, check);
  expect(reports[0]?.cells.filter(({ diagnosis }) => diagnosis.kind !== 'current')).toEqual([]);

  put('KIM Weiterg. Meins', 'A1', [["'=KIM.VZAE(39)"]]);
  put('KIM Weiterg. Formeln', 'F1', [['=KIM.VZAE(B1)']]);
  await session.idle();
  const requests = await requestsOf(session, check);
  const [, report] = reports;
  if (!report) throw new Error('It has been checked twice.');
  expect(report.cells.filter(({ diagnosis }) => diagnosis.kind === 'text')).toMatchObject([
    { found: { sheet: 'KIM Weiterg. Meins', address: 'A1' } },
  ]);
  expect(proposals(report, 'repair').map(({ found }) => found.sheet)).toEqual(['KIM Weiterg. Meins']);
  // Somebody's formula on a copy is no text of it.
  expect(kinds(report)).toHaveProperty(['KIM Weiterg. Formeln!F1']);
  // A text that somebody has left is looked at once more; those of the copy are not.
  expect(requests).toBeLessThanOrEqual(alone + 1);
});

test('AK-7 a formula that was typed over is named and entered again, with one step back', async () => {
  const tag = (wert: string) => ({ wert, quelle: null });
  const { angaben } = SMALL;
  const bezug = { bezugVon: tag('2022-01-01'), bezugBis: tag('2022-12-31') };
  await created(session, { ...SMALL, angaben: { ...angaben, ...bezug } });
  sheet('KIM Haushalt').Name = 'Mein Haushalt';
  const places = [
    ['Mein Haushalt', 'A23', 'fest'],
    ['KIM Ergebnis', 'B10', 1234.5],
    ['KIM Ergebnis', 'A2', ''],
    ['KIM Vorlage', 'I9', "'=KIM.VZAE(39)"],
  ] as const;
  const before = places.map(([name, address]) => sheet(name).GetRange(address).Formulas);
  for (const [name, address, value] of places) put(name, address, [[value]]);
  await session.idle();
  const stand = async () => resultState((await stateOf()).state, TODAY);
  expect(await stand()).toMatchObject({ art: 'ueberschrieben', orte: { length: 4 } });

  const report = await checkWorkbook(TODAY);
  expect(report.cells.filter(({ diagnosis }) => diagnosis.kind === 'text')).toEqual([]);
  const proposed = proposals(report, 'repair');
  expect(
    proposed.map(({ cell: { shown }, found, formula }) => [
      found.sheet,
      found.address,
      shown?.[0]?.[0],
      formula,
    ]),
  ).toEqual(
    expect.arrayContaining(
      places.map(([name, address, value], i) => [
        name,
        address,
        value === '' ? null : String(value).startsWith("'") ? value.toString().slice(1) : value,
        before[i]?.[0]?.[0],
      ]),
    ),
  );
  // What it would show today is known before.
  expect(diagnosisOf(report, 'Mein Haushalt!A23')).toMatchObject({
    kind: 'overwritten',
    today: [
      ['Jahr', 'Kommune', 'Aufwand', 'Förderung', 'Drittmittel', 'Eigenanteil'],
      expect.anything(),
      expect.anything(),
      expect.anything(),
      expect.anything(),
      expect.anything(),
      expect.anything(),
    ],
  });

  const { outcome } = await applyChanges(proposed, false);
  if (outcome.kind !== 'entered') throw new Error(JSON.stringify(outcome));
  await session.idle();
  expect(places.map(([name, address]) => sheet(name).GetRange(address).Formulas)).toEqual(before);
  expect(await stand()).toMatchObject({ art: 'aktuell' });
  expect(await takeBack(outcome.written)).toMatchObject({ kind: 'as-before', sentences: [] });
  expect(places.map(([name, address]) => sheet(name).GetRange(address).Values?.[0]?.[0])).toEqual([
    'fest',
    1234.5,
    '',
    '=KIM.VZAE(39)',
  ]);

  // Where rows have been moved, the addresses in it hold no more.
  sheet('KIM Ergebnis').GetRange('5:5').Insert('Down');
  await session.idle();
  const moved = await checkWorkbook(TODAY);
  expect(proposals(moved, 'repair')).toEqual([]);
  expect(diagnosisOf(moved, 'Mein Haushalt!A23')).toEqual({
    kind: 'overwritten',
    formula: null,
    today: null,
  });
});
