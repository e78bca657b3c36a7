import type { Fault } from '../../dev/excel/host/faults';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import { WorkbookFault } from '../../src/workbook/fault';
import type { InsertOutcome } from '../../src/workbook/write/insert';
import type { Insertion } from '../../src/workbook/write/insertion';
import { withdraw } from '../../src/workbook/write/withdraw';
import { closeWorkbook, inserted, insertHere, openWorkbook, REFUSED, Sheet, SINGLE } from './support';

let session: OfficeSession;
let user: Sheet;
beforeEach(() => {
  session = openWorkbook();
  user = new Sheet(session);
  user.select('B5');
});
afterEach(async () => {
  await session.idle();
  closeWorkbook(session);
});

/** Of Excel itself: a function of the add-in would be waited for every time. */
const FORMULA = '=SUM(1,1)';
const insert = (): Promise<InsertOutcome> => insertHere(session, { formula: FORMULA, size: SINGLE });
const spread = (): Promise<InsertOutcome> =>
  insertHere(session, { formula: '=SEQUENCE(3,2)', size: { rows: 3, columns: 2 } });

/** Every way in which a request can fail. */
const FAULTS: readonly Fault[] = [
  ...REFUSED,
  { kind: 'error', code: 'GeneralException' },
  { kind: 'error', code: 'InvalidSelection' },
];

/** One after the other in one workbook, which each of them has to leave as it was. */
async function each(check: (fault: Fault) => Promise<void>): Promise<void> {
  for (const fault of FAULTS) {
    await check(fault);
    await session.idle();
  }
}

describe('a fault at any request', () => {
  // Looking, writing.
  it.each([1, 2])('of inserting, the %d., leaves the cell empty and is told', (request) =>
    each(async (fault) => {
      session.host.faults.at(request, fault);
      await expect(insert()).rejects.toMatchObject({ name: 'WorkbookFault' });
      expect(user.formula('B5')).toBe('');
    }),
  );

  it.each([1, 2])('of inserting what spreads, the %d., likewise', (request) =>
    each(async (fault) => {
      session.host.faults.at(request, fault);
      await expect(spread()).rejects.toMatchObject({ name: 'WorkbookFault' });
      expect(user.formula('B5')).toBe('');
    }),
  );

  // Finding out where the user is, and bringing the cell into view.
  it.each([3, 4])('after writing, the %d., does not make a failure of it', (request) =>
    each(async (fault) => {
      session.host.faults.at(request, fault);
      const insertion = await inserted(insert());
      expect(insertion).toMatchObject({ address: 'Tabelle1!B5', formula: FORMULA });
      expect(user.formula('B5')).toBe(FORMULA);
      await session.idle();
      expect(await withdraw(insertion)).toMatchObject({ kind: 'withdrawn' });
    }),
  );

  // Finding the sheet, looking, emptying.
  it.each([1, 2, 3])('of taking back, the %d., leaves the formula and the way back', (request) =>
    each(async (fault) => {
      const insertion = await inserted(insert());
      await session.idle();
      session.host.faults.at(request, fault);
      await expect(withdraw(insertion)).rejects.toMatchObject({ name: 'WorkbookFault' });
      expect(user.formula('B5')).toBe(FORMULA);
      expect(await withdraw(insertion)).toMatchObject({ kind: 'withdrawn' });
      expect(user.formula('B5')).toBe('');
    }),
  );
});

/** What somebody else types, what the cell then holds, and how it reads in the formula bar. */
const ENTRIES = [
  ['a text', 'wertvoll', 'wertvoll', 'wertvoll'],
  ['a text that looks like a number', "'007", '007', '007'],
  ['a number', '7,5', 7.5, '7,5'],
  ['a day', '01.05.2026', 46_143, '01.05.2026'],
  ['a truth value', 'WAHR', true, 'WAHR'],
  ['a formula', '=SUMME(1;2)', '=SUM(1,2)', '=SUMME(1;2)'],
] as const;

describe('somebody else writes at the same moment, and giving back fails as well', () => {
  // Looking, writing, looking whether the formula still stands there, giving back.
  async function displaced(entry: string, fault: Fault, request = 4): Promise<Insertion> {
    session.host.faults.at(2, { kind: 'interference', change: () => user.put('B5', entry) });
    session.host.faults.at(request, fault);
    const outcome = await insert();
    if (outcome.kind !== 'displaced') throw new Error(outcome.kind);
    expect(outcome.cause).toMatchObject({ name: 'WorkbookFault' });
    expect(outcome.content).toBe(outcome.insertion.displaced);
    return outcome.insertion;
  }

  it.each(ENTRIES)(
    'while inserting: %s is named, and comes back by taking back',
    async (_, entry, held, text) => {
      const insertion = await displaced(entry, { kind: 'transport', fault: 'accessDenied' });
      expect(insertion.displaced?.text).toBe(text);
      expect(user.formula('B5')).toBe(FORMULA);
      expect(await withdraw(insertion)).toEqual({
        kind: 'given-back',
        address: 'Tabelle1!B5',
        content: insertion.displaced,
        unsure: null,
      });
      expect(user.formula('B5')).toBe(held);
    },
  );

  it.each([3, 4])('while inserting, by whatever fault of the %d. request', (request) =>
    each(async (fault) => {
      const insertion = await displaced('wertvoll', fault, request);
      expect(insertion.displaced?.text).toBe('wertvoll');
      user.put('B5', '');
    }),
  );

  it('while inserting, and a result that had spread there needs no text to come back', async () => {
    session.host.faults.at(2, { kind: 'interference', change: () => user.put('B4', '=SEQUENZ(3)') });
    session.host.faults.at(3, { kind: 'transport', fault: 'timeout' });
    const outcome = await insert();
    if (outcome.kind !== 'displaced') throw new Error(outcome.kind);
    expect(outcome.content.text).toBe('');
    expect((await withdraw(outcome.insertion)).kind).toBe('given-back');
    await session.idle();
    expect(user.active.GetRange('B4:B6').Values?.flat()).toEqual([1, 2, 3]);
  });

  it.each(ENTRIES)('while taking back: %s is named', async (_, entry, __, text) => {
    const insertion = await inserted(insert());
    await session.idle();
    session.host.faults.at(3, { kind: 'interference', change: () => user.put('B5', entry) });
    session.host.faults.at(5, { kind: 'transport', fault: 'accessDenied' });
    const outcome = await withdraw(insertion);
    expect(outcome).toMatchObject({ kind: 'displaced', content: { text }, cause: { code: 'AccessDenied' } });
  });
});

describe('faults of Excel', () => {
  it.each([
    ['cellEditMode', 'cell-edit', 'InvalidOperationInCellEditMode'],
    ['timeout', 'timeout', 'Timeout'],
    ['activityLimit', 'busy', 'ActivityLimitReached'],
    ['accessDenied', 'access-denied', 'AccessDenied'],
  ] as const)('%s is told as %s with the code of Excel', async (fault, kind, code) => {
    session.host.faults.at(1, { kind: 'transport', fault });
    await expect(insert()).rejects.toMatchObject({
      name: 'WorkbookFault',
      kind,
      code,
    });
  });

  it.each([
    ['InvalidOrTimedOutSession', 'timeout'],
    ['RequestAborted', 'timeout'],
    ['ServiceNotAvailable', 'busy'],
    ['Conflict', 'busy'],
    ['OperationCellsExceedLimit', 'too-large'],
  ] as const)('%s is told as %s', async (code, kind) => {
    session.host.faults.at(1, { kind: 'error', code });
    await expect(insert()).rejects.toMatchObject({ kind, code });
  });

  it.each([
    ['MergedRangeConflict', 'merged'],
    ['FilteredRangeConflict', 'filtered'],
    ['PivotTableRangeConflict', 'pivot'],
    ['InactiveWorkbook', 'inactive'],
    ['Unauthenticated', 'signed-out'],
    ['FormulaLengthExceedsLimit', 'formula-too-long'],
    ['UnsupportedSheet', 'sheet-kind'],
    ['NonBlankCellOffSheet', 'no-space'],
  ])('%s, which a user can do something about, has a sentence of its own', (code, kind) => {
    expect(new WorkbookFault(code, null).kind).toBe(kind);
  });

  it('of what the library knows only that stays without a sentence which no user can do anything about', () => {
    const unknown = Object.values(session.Excel.ErrorCodes).filter(
      (code) => new WorkbookFault(code, null).kind === 'host',
    );
    expect(unknown.sort()).toEqual([
      'EmptyChartSeries',
      'GeneralException',
      'InvalidOperation',
      'OpenWorkbookLinksBlocked',
      'RefreshWorkbookLinksBlocked',
    ]);
  });

  it('an error of the second request leaves the cell empty', async () => {
    session.host.faults.at(2, { kind: 'error', code: 'SomethingNew' });
    await expect(insert()).rejects.toMatchObject({
      kind: 'host',
      code: 'SomethingNew',
    });
    expect(user.formula('B5')).toBe('');
  });

  it('a protected sheet is told as denied access', async () => {
    user.active.Protection.Protect();
    await expect(insert()).rejects.toMatchObject({
      kind: 'access-denied',
    });
    expect(user.formula('B5')).toBe('');
  });
});
