import { type OfficeSession, openSession } from '../../dev/excel/node/office-session';
import type { FunctionsMetadata } from '../../dev/engine/contract';
import type { Fault } from '../../dev/excel/host/faults';
import { ERGEBNISSE, OHNE_KOPF } from '../../src/mappe/ergebnisse';
import type { Catalogue } from '../../src/taskpane/functions/catalogue/metadata';
import { resultLook } from '../../src/taskpane/functions/form/result-look';
import { Insertions } from '../../src/taskpane/functions/insertion/insertions';
import type { Shelf } from '../../src/taskpane/functions/insertion/shelf';
import * as dressing from '../../src/workbook/write/dress';
import { built } from '../e2e/support/built';
import { eventually } from '../support/eventually';
import { REFUSED, Sheet, closeWorkbook } from '../workbook/support';

const catalogue = JSON.parse(built('functions.json')) as Catalogue & FunctionsMetadata;
const shelf: Shelf = { read: () => [], put: () => true, remove: () => undefined };
const HAUSHALT =
  '=KIM.HAUSHALT({"VZÄ","Kosten gesamt","Höchstbetrag";1,70000.5,55000},{"Kommune","Schlüssel";"Unna",1},"01.01.2022","31.12.2022")';

let session: OfficeSession;
let user: Sheet;
let insertions: Insertions;
let dress: jest.SpiedFunction<typeof dressing.dress>;
beforeEach(() => {
  dress = jest.spyOn(dressing, 'dress');
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  session = openSession({ metadata: catalogue, functions: built('functions.js') });
  Object.assign(globalThis, { Excel: session.Excel });
  user = new Sheet(session);
  user.select('B5');
  insertions = new Insertions(shelf);
});
afterEach(async () => {
  session.host.faults.clear();
  await session.idle();
  closeWorkbook(session);
  jest.restoreAllMocks();
});

const formats = (area: string): unknown => user.active.GetRange(area).NumberFormat;
const isStandard = (column: string): unknown =>
  user.active.GetRange(`${column}:${column}`).Format.UseStandardWidth;

/** Until the looks of everything inserted have been set, or refused. */
const dressed = async (): Promise<void> => {
  await Promise.allSettled(dress.mock.results.map(({ value }): unknown => value));
};

async function insert(id: string, formula: string): Promise<void> {
  const target = user.target;
  insertions.insert(() =>
    Promise.resolve({ formula, size: { rows: 2, columns: 1 }, target, look: resultLook(id, false) }),
  );
  await eventually(() =>
    expect(insertions.current().progress).toMatchObject({ kind: 'inserted', shown: { error: null } }),
  );
  await dressed();
}

async function takeBack(): Promise<void> {
  const [last] = insertions.current().inserted;
  if (!last) throw new Error('Nothing was inserted');
  insertions.takeBack(last);
  await eventually(() => expect(insertions.current().inserted.length).toBe(0));
  await eventually(() => expect(insertions.current().progress.kind).not.toBe('working'));
}

test('every function has a look but those whose numbers may be anything', () => {
  const known = Object.keys({ ...ERGEBNISSE, ...OHNE_KOPF });
  const without = catalogue.functions.map(({ id }) => id).filter((id) => !known.includes(id));
  expect(without.sort()).toEqual(['FOERDERSATZ', 'MONATE', 'STUFE', 'VZAE']);
});

test('a table gets the formats and widths of its columns, and loses them when it is taken back', async () => {
  await insert('HAUSHALT', HAUSHALT);
  expect(formats('B5:G6')).toEqual([
    ['General', 'General', 'General', 'General', 'General', 'General'],
    ['0', 'General', '#,##0.00', '#,##0.00', '#,##0.00', '#,##0.00'],
  ]);
  expect(isStandard('D')).toBe(false);
  expect(insertions.current().progress).toMatchObject({ shown: { area: 'Tabelle1!B5:G9' } });
  await takeBack();
  expect(formats('B5:G9')).toEqual(
    Array.from({ length: 5 }, () => Array.from({ length: 6 }, () => 'General')),
  );
  expect(['B', 'D', 'G'].map(isStandard)).toEqual([true, true, true]);
});

test('what somebody has chosen stays: a format, a width', async () => {
  user.active.GetRange('D6').NumberFormat = [['0']];
  user.active.GetRange('E:E').Format.ColumnWidth = 200;
  await insert('HAUSHALT', HAUSHALT);
  expect(formats('D6:F6')).toEqual([['0', '#,##0.00', '#,##0.00']]);
  expect(user.active.GetRange('E:E').Format.ColumnWidth).toBe(200);
  user.active.GetRange('F6').NumberFormat = [['0.0']];
  await takeBack();
  expect(formats('D6:G6')).toEqual([['0', 'General', '0.0', 'General']]);
  expect(user.active.GetRange('E:E').Format.ColumnWidth).toBe(200);
});

test('a single amount is shown with cents at once', async () => {
  await insert('EIGENANTEIL', '=KIM.EIGENANTEIL(71320.64,1,55000,12)');
  await eventually(() =>
    expect(insertions.current().progress).toMatchObject({ shown: { text: '16.320,64' } }),
  );
  await takeBack();
  expect(formats('B5')).toEqual([['General']]);
});

test('a second result in the column keeps its width when the first goes', async () => {
  await insert('EIGENANTEIL', '=KIM.EIGENANTEIL(71320.64,1,55000,12)');
  user.select('B9');
  await insert('FOERDERUNG', '=KIM.FOERDERUNG(71320.64,1,55000,12)');
  const [second, first] = insertions.current().inserted;
  if (!first || !second) throw new Error('Not inserted');
  insertions.takeBack(first);
  await eventually(() => expect(insertions.current().progress.kind).toBe('told'));
  expect([user.formula('B5'), formats('B5'), formats('B9')]).toEqual(['', [['General']], [['#,##0.00']]]);
  expect(isStandard('B')).toBe(false);
  await takeBack();
  expect([formats('B9'), isStandard('B')]).toEqual([[['General']], true]);
});

test('the format of a formula goes with it when another one takes its place', async () => {
  await insert('EIGENANTEIL', '=KIM.EIGENANTEIL(71320.64,1,55000,12)');
  insertions.insert(() =>
    Promise.resolve({
      formula: '=KIM.DECKUNGSGRAD(100000,2,40000)',
      size: { rows: 1, columns: 1 },
      target: user.target,
      replaces: true,
      look: resultLook('DECKUNGSGRAD', false),
    }),
  );
  await eventually(() => expect(insertions.current().progress).toMatchObject({ shown: { text: '80,0%' } }));
  await takeBack();
  expect([formats('B5'), isStandard('B')]).toEqual([[['General']], true]);
});

test('the format of a formula stays with it when another one could not take its place, whatever Excel refuses', async () => {
  const replace = (): void =>
    insertions.insert(() =>
      Promise.resolve({
        formula: '=KIM.HAUSHALT(1)',
        size: { rows: 2, columns: 1 },
        target: user.target,
        replaces: true,
        look: resultLook('HAUSHALT', false),
      }),
    );
  const begin = async (): Promise<void> => {
    user.put('B6', '');
    await insert('EIGENANTEIL', '=KIM.EIGENANTEIL(71320.64,1,55000,12)');
    user.put('B6', 'im Weg');
  };
  await begin();
  const formula = user.formula('B5');
  const faults: readonly Fault[] = [
    REFUSED[0] as Fault,
    { kind: 'cut', after: 1 },
    { kind: 'unanswered', fault: 'timeout' },
  ];
  let stood = 0;
  for (let sync = 0; sync <= 12; sync++) {
    if (sync > 0) session.host.faults.at(sync, faults[sync % faults.length] as Fault);
    replace();
    await eventually(() => expect(insertions.current().progress.kind).not.toBe('working'));
    session.host.faults.clear();
    await session.idle();
    const isThere = user.formula('B5') === formula;
    const { length } = insertions.current().inserted;
    expect([sync, formats('B5'), isStandard('B'), length]).toEqual([
      sync,
      [[isThere ? '#,##0.00' : 'General']],
      !isThere,
      isThere ? 1 : 0,
    ]);
    if (isThere) stood += 1;
    else await begin();
  }
  expect(stood).toBeGreaterThan(8);
  await takeBack();
  expect([user.formula('B5'), formats('B5'), isStandard('B')]).toEqual(['', [['General']], true]);
});

test('steps that are no amounts keep all their digits', () => {
  const heads = ['Regel', 'Schritt', 'Rechnung', 'Betrag', 'Quelle'];
  const formatOf = (id: string) => resultLook(id, true)(heads).columns[3]?.format;
  expect(['EIGENANTEIL', 'HAUSHALT', 'DECKUNGSGRAD', 'VZAE', 'SCHLUESSEL'].map(formatOf)).toEqual([
    '#,##0.00',
    '#,##0.00',
    'General',
    'General',
    'General',
  ]);
});

test('a format that Excel refuses to give back is told', async () => {
  await insert('EIGENANTEIL', '=KIM.EIGENANTEIL(71320.64,1,55000,12)');
  const [last] = insertions.current().inserted;
  if (!last) throw new Error('Nothing was inserted');
  // From the request on that follows the one which empties the cell.
  session.host.faults.from(4, REFUSED[0] as Fault);
  insertions.takeBack(last);
  await eventually(() =>
    expect(insertions.current().progress).toMatchObject({
      kind: 'told',
      text: expect.stringContaining('Zahlenformat und Spaltenbreite konnten nicht') as string,
    }),
  );
});

test('formats follow rows that are inserted above', async () => {
  await insert('EIGENANTEIL', '=KIM.EIGENANTEIL(71320.64,1,55000,12)');
  user.active.GetRange('1:2').Insert('Down');
  await session.idle();
  await takeBack();
  expect(formats('B5:B7')).toEqual([['General'], ['General'], ['General']]);
});

test('a fault at any request leaves the formula, and taking back leaves nothing that can be reached', async () => {
  const faults: readonly Fault[] = [
    REFUSED[0] as Fault,
    { kind: 'cut', after: 2 },
    { kind: 'unanswered', fault: 'timeout' },
  ];
  for (let sync = 4; sync <= 15; sync++) {
    session.host.faults.at(sync, faults[sync % faults.length] as Fault);
    insertions.insert(() =>
      Promise.resolve({
        formula: HAUSHALT,
        size: { rows: 2, columns: 1 },
        target: user.target,
        look: resultLook('HAUSHALT', false),
      }),
    );
    await eventually(() => expect(insertions.current().progress.kind).toBe('inserted'));
    await eventually(() => expect(insertions.current().progress).not.toMatchObject({ shown: 'waiting' }));
    await dressed();
    session.host.faults.clear();
    await takeBack();
    expect(user.formula('B5')).toBe('');
    expect(formats('B5:G9')).toEqual(
      Array.from({ length: 5 }, () => Array.from({ length: 6 }, () => 'General')),
    );
    expect(['B', 'D', 'G'].map(isStandard)).toEqual([true, true, true]);
  }
});
