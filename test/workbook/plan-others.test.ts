import type { OfficeSession } from '../../dev/excel/node/office-session';
import type { ExistingSheet, NewSheet, Plan } from '../../src/plan/plan';
import { restore } from '../../src/workbook/write/restore';
import { type WriteOutcome, writePlan } from '../../src/workbook/write/write-plan';
import type { Written } from '../../src/workbook/write/written';
import { modelOf } from './model';
import { AROUND, EVERYTHING } from './plans';
import { closeWorkbook, openWorkbook, Sheet } from './support';

let session: OfficeSession;
let user: Sheet;
beforeEach(() => {
  session = openWorkbook();
  user = new Sheet(session);
  for (const address of AROUND) user.put(address, `Nachbar ${address}`);
});
afterEach(async () => {
  session.host.faults.clear();
  await session.idle();
  closeWorkbook(session);
});

const workbook = () => session.host.book.workbook;
const home = () => workbook().Worksheets.GetItem('Tabelle1');
const now = (): Record<string, unknown> => modelOf(session.host);

async function written(outcome: Promise<WriteOutcome>): Promise<Written> {
  const done = await outcome;
  if (done.kind !== 'written') throw new Error(JSON.stringify(done));
  return done.written;
}

const into = (...blocks: ExistingSheet['blocks']): Plan => ({
  sheets: [{ kind: 'existing', name: 'Tabelle1', blocks }],
});
const fresh = (name: string, more: Partial<NewSheet> = {}): NewSheet => ({
  kind: 'new',
  name,
  blocks: [],
  ...more,
});

describe('what a plan needs is not free', () => {
  const put = (address: string, entry: string) => (): void => user.put(address, entry);
  it.each<[string, () => void, object]>([
    ['a text', put('C5', 'besetzt'), { kind: 'occupied', address: 'Tabelle1!C5' }],
    ['a formula that shows nothing', put('B4', '=""'), { kind: 'occupied', address: 'Tabelle1!B4' }],
    ['a part of a result', put('F3', '=SEQUENZ(1;2)'), { kind: 'occupied', address: 'Tabelle1!F3' }],
    [
      'a table',
      () => (workbook().Tables.Add('Tabelle1!B3:B4', true).Name = 'Fremd'),
      { kind: 'in-table', address: 'Tabelle1!B3', table: 'Fremd' },
    ],
    [
      'a name, in other letters',
      () => workbook().Names.Add('FAKTOR', '=1'),
      { kind: 'name-taken', name: 'Faktor' },
    ],
    [
      'the name of a table',
      () => (workbook().Tables.Add('Tabelle1!N1:N2', true).Name = 'kim_stellen'),
      { kind: 'table-taken', name: 'KIM_Stellen' },
    ],
    [
      'a sheet, in other letters',
      () => workbook().Worksheets.Add('KIM EINGABEN'),
      { kind: 'sheet-taken', name: 'KIM Eingaben' },
    ],
    [
      'a number format that somebody has chosen',
      () => (home().GetRange('C4').NumberFormat = '0%'),
      { kind: 'formatted', address: 'Tabelle1!C4:C5' },
    ],
    [
      'a width that somebody has chosen',
      () => (home().GetRange('C:C').Format.ColumnWidth = 200),
      { kind: 'formatted', address: 'Tabelle1!C:C' },
    ],
    ['a protected sheet', () => home().Protection.Protect(), { kind: 'sheet-protected', name: 'Tabelle1' }],
    ['a protected workbook', () => workbook().Protection.Protect(), { kind: 'workbook-protected' }],
    ['no such sheet', () => (home().Name = 'Umbenannt'), { kind: 'sheet-missing', name: 'Tabelle1' }],
  ])('%s: it is named, and nothing is written', async (_, prepare, obstacle) => {
    prepare();
    await session.idle();
    const before = now();
    const outcome = await writePlan(EVERYTHING);
    if (outcome.kind !== 'obstructed') throw new Error(outcome.kind);
    expect(outcome.obstacles).toContainEqual(obstacle);
    expect(now()).toEqual(before);
  });

  it('merged cells, of which Excel does not tell: what gets lost in them is noticed', async () => {
    home().GetRange('J3:K4').Merge();
    const before = now();
    const outcome = await writePlan(into({ at: 'J3', rows: [['a', 'b']] }));
    expect(outcome).toEqual({
      kind: 'failed',
      cause: { kind: 'different', places: ['Tabelle1!K3'] },
      lost: [],
      unsure: [],
    });
    expect(now()).toEqual(before);
  });
});

describe('a plan that no workbook could take', () => {
  const table = (rows: NewSheet['blocks'][0]['rows'], area = 'A1:B2'): Plan => ({
    sheets: [fresh('Neu', { blocks: [{ at: 'A1', rows }], tables: [{ name: 'T', area }] })],
  });
  it.each<[string, Plan, string]>([
    ['a sheet without a name', { sheets: [fresh('')] }, 'sheet-name'],
    ['a sheet with too long a name', { sheets: [fresh('x'.repeat(32))] }, 'sheet-name'],
    ['a sheet with a forbidden sign', { sheets: [fresh('12/21')] }, 'sheet-name'],
    ['one sheet twice', { sheets: [fresh('Neu'), fresh('NEU')] }, 'sheet-name'],
    ['a name like a cell', { sheets: [], names: [{ name: 'AB12', formula: '=1' }] }, 'name'],
    ['a name twice', { sheets: [], names: ['x', 'X'].map((name) => ({ name, formula: '=1' })) }, 'name'],
    ['no address', into({ at: 'Mitte', rows: [['x']] }), 'address'],
    ['beyond the sheet', into({ at: 'XFD1', rows: [['x', 'y']] }), 'address'],
    ['no rows', into({ at: 'A1', rows: [] }), 'address'],
    ['rows of different lengths', into({ at: 'A1', rows: [['x'], ['y', 'z']] }), 'shape'],
    ['one place twice', into({ at: 'A1', rows: [['x'], ['y']] }, { at: 'A2', rows: [['z']] }), 'overlap'],
    ['too long a text', into({ at: 'A1', rows: [['x'.repeat(32_768)]] }), 'text-too-long'],
    ['no number', into({ at: 'A1', rows: [[Number.NaN]] }), 'number'],
    ['no day', into({ at: 'A1', rows: [[{ day: '2023-02-29' }]] }), 'day'],
    ['a formula without its sign', into({ at: 'A1', rows: [[{ formula: '1+1' }]] }), 'formula'],
    [
      'a heading twice',
      table([
        ['a', 'A'],
        [1, 2],
      ]),
      'headings',
    ],
    [
      'a heading that is no text',
      table([
        ['a', 1],
        [1, 2],
      ]),
      'headings',
    ],
    [
      'a heading that is missing',
      table([
        ['a', null],
        [1, 2],
      ]),
      'headings',
    ],
    [
      'a table without rows',
      table(
        [
          ['a', 'b'],
          [1, 2],
        ],
        'A1:B1',
      ),
      'address',
    ],
    [
      'a formula in a table',
      table([
        ['a', 'b'],
        [1, { formula: '=1' }],
      ]),
      'formula-in-table',
    ],
    ['a sheet to show that it does not have', { sheets: [fresh('Neu')], show: 'Alt' }, 'no-such-sheet'],
  ])('%s is told before anything is asked', async (_, plan, what) => {
    const { requests } = session.host.faults;
    const outcome = await writePlan(plan);
    if (outcome.kind !== 'invalid') throw new Error(outcome.kind);
    expect(outcome.problems.map((problem) => problem.what)).toEqual([what]);
    expect(session.host.faults.requests).toBe(requests);
  });
});

/** A workbook as the user has it, in a session of its own. */
function anew(): void {
  closeWorkbook(session);
  session = openWorkbook();
  user = new Sheet(session);
  for (const address of AROUND) user.put(address, `Nachbar ${address}`);
}

describe('somebody else works in the workbook at the same moment', () => {
  const add = (name: string) => (): void => {
    if (!workbook().Worksheets.find(name)) workbook().Worksheets.Add(name);
  };
  const CHANGES: readonly [string, () => void][] = [
    ['a cell elsewhere', () => (home().GetRange('N20').Values = [['fremd']])],
    ['a cell of the plan', () => (home().GetRange('G3').Values = [["'007"]])],
    ['a formula in a cell of the plan', () => (home().GetRange('F3').Formulas = [['=1+1']])],
    ['a result that spreads into the plan', () => (home().GetRange('F1').Formulas = [['=SEQUENCE(3)']])],
    ['a cell where there will be a table', () => (home().GetRange('B4').Values = [[12]])],
    ['a sheet of that name', add('KIM Eingaben')],
    [
      'a name of that name',
      () => {
        if (!workbook().Names.find('Faktor')) workbook().Names.Add('Faktor', '=42');
      },
    ],
    [
      'a table of that name',
      () => {
        if (!workbook().Tables.find('Beiwerk'))
          workbook().Tables.Add('Tabelle1!P1:P2', true).Name = 'Beiwerk';
      },
    ],
  ];

  it.each(CHANGES)('%s, while a plan is written: theirs stays', async (what, change) => {
    const alone = now();
    change();
    await session.idle();
    const theirs = now();
    for (const sync of [1, 2, 3, 4, 5]) {
      anew();
      session.host.faults.at(sync, { kind: 'interference', change });
      const outcome = await writePlan(EVERYTHING);
      await session.idle();
      if (outcome.kind === 'written') expect(await restore(outcome.written)).toMatchObject({ lost: [] });
      await session.idle();
      if (outcome.kind === 'left') {
        // They wrote into a table that was there already: it stays, with all of its cells.
        expect([what, sync]).toEqual(['a cell where there will be a table', 5]);
        expect(outcome.left).toEqual([{ what: 'table', where: 'Beiwerk', why: 'changed' }]);
        expect(home().GetRange('B3:C5').Values).toEqual([
          ['Kopf', 'Wert'],
          [12, 1],
          ['y', 2],
        ]);
        continue;
      }
      // What is there already they do not make once more.
      expect([alone, theirs]).toContainEqual(now());
      if (sync <= 3) expect(now()).toEqual(theirs);
    }
  });

  it('what they displace and what displaces them is told', async () => {
    session.host.faults.at(4, { kind: 'interference', change: () => user.put('G3', "'007") });
    expect(await writePlan(EVERYTHING)).toEqual({
      kind: 'failed',
      cause: { kind: 'displaced', places: ['Tabelle1!G3'] },
      lost: [],
      unsure: [],
    });
  });

  it.each([
    ['looked at: theirs stays and is told', [1, 2], 'left'],
    ['taken out: theirs stays', [3, 4], 'restored'],
  ])('a cell of the plan, while it is %s', async (_, syncs, kind) => {
    for (const sync of syncs) {
      anew();
      const done = await written(writePlan(EVERYTHING));
      await session.idle();
      const change = (): void => {
        home().GetRange('G3').Values = [["'007"]];
        home().GetRange('B4').Values = [[12]];
      };
      session.host.faults.at(sync, { kind: 'interference', change });
      const outcome = await restore(done);
      expect(outcome.kind).toBe(kind);
      expect(home().GetRange('G3').Values).toEqual([['007']]);
      expect(home().GetRange('B4').Values).toEqual([[12]]);
    }
  });

  it('what they write into a new sheet in the moment in which it goes is told', async () => {
    const done = await written(writePlan(EVERYTHING));
    await session.idle();
    const change = (): void => {
      workbook().Worksheets.GetItem('KIM Eingaben').GetRange('Z9').Values = [['verloren']];
    };
    session.host.faults.at(4, { kind: 'interference', change });
    expect(await restore(done)).toMatchObject({
      lost: [{ address: "'KIM Eingaben'!Z9", content: 'verloren' }],
    });
  });

  it.each([
    ['a cell', "'KIM Eingaben'!Z9", () => (sheet('KIM Eingaben').GetRange('Z9').Values = [['neu']])],
    ['a figure', "'KIM Eingaben'!C6", () => (sheet('KIM Eingaben').GetRange('C6').Values = [[0.25]])],
    ['a chart', 'Eigenes', () => (chartOn('KIM Eingaben').Name = 'Eigenes')],
  ])('%s that they have put on a new sheet keeps it from being taken back', async (_, where, change) => {
    const done = await written(writePlan(EVERYTHING));
    change();
    await session.idle();
    const outcome = await restore(done);
    expect(outcome).toMatchObject({
      kind: 'left',
      cause: null,
      left: [{ what: 'sheet', where, why: 'changed' }],
    });
    expect(
      workbook()
        .Worksheets.items()
        .map(({ Name }) => Name),
    ).toEqual(['Tabelle1', 'KIM Eingaben']);
  });

  it('a new sheet that they have renamed is ours all the same', async () => {
    const done = await written(
      writePlan({ sheets: [fresh('Neu', { blocks: [{ at: 'A1', rows: [['x']] }] })] }),
    );
    sheet('Neu').Name = 'Anders';
    expect(await restore(done)).toEqual({ kind: 'restored', lost: [], unsure: [] });
    expect(
      workbook()
        .Worksheets.items()
        .map(({ Name }) => Name),
    ).toEqual(['Tabelle1']);
  });
});

const sheet = (name: string) => workbook().Worksheets.GetItem(name);
const chartOn = (name: string) => sheet(name).Charts.Add('Line', sheet(name).GetRange('A1:A2'));

describe('large plans', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => (column % 2 === 0 ? `Stelle ${row}` : row * column)),
    );

  it.each([
    [200, 5],
    [2_000, 8],
  ])('%d posts of ten columns take no more than %d requests', async (count, most) => {
    const plan: Plan = {
      sheets: [fresh('Stellen', { blocks: [{ at: 'A1', rows: rows(count) }] })],
      show: 'Stellen',
    };
    const { requests } = session.host.faults;
    await written(writePlan(plan));
    expect(session.host.faults.requests - requests).toBeLessThanOrEqual(most);
  });

  it('that would be too much for one request are divided', async () => {
    const long = Array.from({ length: 40 }, () => ['x'.repeat(32_767)]);
    const plan: Plan = { sheets: [fresh('Lang', { blocks: [{ at: 'A1', rows: long }] })] };
    const { requests } = session.host.faults;
    await written(writePlan(plan));
    expect(session.host.faults.requests - requests).toBeGreaterThan(5);
    expect(sheet('Lang').GetRange('A1:A40').Values).toEqual(long);
  });

  it('DA-1: days are written as the workbook counts them', async () => {
    closeWorkbook(session);
    session = openWorkbook({ date1904: true });
    await written(
      writePlan({ sheets: [fresh('Tage', { blocks: [{ at: 'A1', rows: [[{ day: '2022-04-01' }]] }] })] }),
    );
    expect(sheet('Tage').GetRange('A1').Values).toEqual([[44_652 - 1_462]]);
  });
});
