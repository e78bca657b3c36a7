import type { Fault } from '../../dev/excel/host/faults';
import type { ExistingSheet, Plan } from '../../src/plan/plan';
import { restore } from '../../src/workbook/write/restore';
import { type WriteOutcome, writePlan } from '../../src/workbook/write/write-plan';
import type { Written } from '../../src/workbook/write/written';
import { modelOf } from './model';
import { useWorkbook } from './support';

const desk = useWorkbook(({ user }) => {
  for (const address of ['A1', 'A3', 'D3', 'B9', 'F9']) user.put(address, `Nachbar ${address}`);
  user.put('A12', '=A1');
  user.active.GetRange('B2:D6').Format.Fill.Color = '#FFEE00';
});
const workbook = () => desk.session.host.book.workbook;
const range = (address: string) => desk.user.active.GetRange(address);
const now = (): Record<string, unknown> => modelOf(desk.session.host);

/** Three figures of one column that are the same, a table, formulas, formats and a width. */
const beside: ExistingSheet = {
  kind: 'existing',
  name: 'Tabelle1',
  blocks: [
    {
      at: 'B3',
      rows: [
        ['Kopf', 'Wert'],
        ['x', 0],
        ['y', 0],
      ],
    },
    { at: 'F3', rows: [[{ formula: '=SUM(Beiwerk[Wert])' }, 'daneben']] },
    { at: 'H3', rows: [[0], [0], [0]] },
  ],
  tables: [{ name: 'Beiwerk', area: 'B3:C5' }],
  numberFormats: [{ area: 'C4:C5', format: '#,##0.00' }],
  widths: [{ columns: 'C:C', points: 75 }],
};
const PLAN: Plan = { sheets: [beside], names: [{ name: 'Satz', formula: "='Tabelle1'!$C$4" }] };

async function written(outcome: Promise<WriteOutcome>): Promise<Written> {
  const done = await outcome;
  if (done.kind !== 'written') throw new Error(JSON.stringify(done.kind));
  await desk.session.idle();
  return done.written;
}

const MOVES: readonly [string, () => void][] = [
  ['a row is inserted above', () => range('2:2').Insert('Down')],
  ['a row is deleted above', () => range('2:2').Delete('Up')],
  ['a column is inserted', () => range('A:A').Insert('Right')],
  ['cells are inserted above all of it', () => range('A2:H2').Insert('Down')],
  ['its sheet is called otherwise', () => (desk.user.active.Name = 'Plan 2')],
];

/** What a workbook looks like in which nobody has written but who makes these changes. */
function alone(change: () => void): Record<string, unknown> {
  change();
  return now();
}

describe('cells of a plan that have moved since they were written', () => {
  it.each(MOVES)('are found and taken out where they are: %s', async (_, change) => {
    const done = await written(writePlan(PLAN));
    change();
    await desk.session.idle();
    expect(await restore(done)).toEqual({ kind: 'restored', lost: [], unsure: [] });
    const after = now();
    await desk.anew();
    expect(after).toEqual(alone(change));
  });

  it.each(MOVES)('also where it happens between two requests: %s', async (_, change) => {
    const theirs = alone(change);
    for (const sync of [2, 3, 4]) {
      await desk.anew();
      desk.session.host.faults.at(sync, { kind: 'interference', change });
      const outcome = await writePlan(PLAN);
      await desk.session.idle();
      if (outcome.kind === 'written') await restore(outcome.written);
      else expect(['failed', 'obstructed']).toContain(outcome.kind);
      expect([sync, now()]).toEqual([sync, theirs]);
    }
    for (const sync of [1, 2, 3, 4]) {
      await desk.anew();
      const done = await written(writePlan(PLAN));
      desk.session.host.faults.at(sync, { kind: 'interference', change });
      expect(await restore(done)).toMatchObject({ lost: [] });
      expect([sync, now()]).toEqual([sync, theirs]);
    }
  });

  it('with a request that fails on top of it', async () => {
    const [, change] = MOVES[0] as (typeof MOVES)[0];
    const theirs = alone(change);
    const faults: readonly Fault[] = [
      { kind: 'transport', fault: 'accessDenied' },
      { kind: 'error', code: 'GeneralException' },
      { kind: 'unanswered', fault: 'timeout' },
      ...[1, 3, 8, 21, 55, 144].map((after): Fault => ({ kind: 'cut', after })),
    ];
    for (const sync of [1, 2, 3, 4])
      for (const fault of faults) {
        await desk.anew();
        const done = await written(writePlan(PLAN));
        change();
        desk.session.host.faults.at(sync, fault);
        expect(await restore(done)).toMatchObject({ kind: 'restored' });
        expect(now()).toEqual(theirs);
        desk.session.host.unknown.splice(0);
      }
  });

  it('what somebody had written there right before comes back where it has moved to', async () => {
    desk.session.host.faults.at(3, { kind: 'interference', change: () => desk.user.put('G3', 'wertvoll') });
    desk.session.host.faults.at(5, { kind: 'interference', change: () => range('1:1').Insert('Down') });
    expect(await writePlan(PLAN)).toMatchObject({ kind: 'failed', cause: { kind: 'displaced' }, lost: [] });
    expect(desk.user.formula('G4')).toBe('wertvoll');
    expect(desk.user.formula('G3')).toBe('');
  });

  it('an equal copy in the old place stays', async () => {
    const done = await written(writePlan({ sheets: [{ ...beside, tables: [] }] }));
    range('3:5').Insert('Down');
    range('H3:H5').Values = [[0], [0], [0]];
    await restore(done);
    expect(range('H3:H8').Values?.flat()).toEqual([0, 0, 0, '', '', '']);
  });
});

describe('cells of a plan that have been torn apart', () => {
  const plan: Plan = { sheets: [{ ...beside, tables: [] }] };

  it.each<[string, () => void, readonly string[]]>([
    ['by a row inside', () => range('4:4').Insert('Down'), ['Tabelle1!B3:C6', 'Tabelle1!H3:H6']],
    ['by a row that is gone', () => range('4:4').Delete('Up'), ['Tabelle1!B3:C4', 'Tabelle1!H3:H4']],
    ['by a cell above a part of it', () => range('C2').Insert('Down'), ['Tabelle1!B3:C6']],
    [
      'by a cell beside a part of it',
      () => range('A4').Insert('Right'),
      ['Tabelle1!B3:D5', 'Tabelle1!H3:I5'],
    ],
    ['by a cell inside a single column', () => range('H4').Insert('Down'), ['Tabelle1!H3:H6']],
  ])('%s stay, and are named', async (_, change, places) => {
    const done = await written(writePlan(plan));
    change();
    await desk.session.idle();
    const before = range('A1:K20').Formulas;
    const outcome = await restore(done);
    expect(outcome).toMatchObject({
      kind: 'left',
      cause: null,
      left: places.map((where) => ({ what: 'cell', where, why: 'moved' })),
    });
    const kept = range('A1:K20').Formulas;
    // What is in one piece goes.
    expect(kept?.[2]?.[5]).toBe('');
    for (const address of places.map((place) => place.slice(place.indexOf('!') + 1))) {
      const { row, column, rows, columns } = range(address).rect;
      for (let r = row; r < row + rows; r++)
        expect(kept?.[r]?.slice(column, column + columns)).toEqual(
          before?.[r]?.slice(column, column + columns),
        );
    }
  });

  it('are told no more once the user has emptied them', async () => {
    const done = await written(writePlan(plan));
    range('4:4').Insert('Down');
    const outcome = await restore(done);
    if (outcome.kind !== 'left') throw new Error(outcome.kind);
    range('B3:H6').Clear('Contents');
    expect(await restore(outcome.written)).toEqual({ kind: 'restored', lost: [], unsure: [] });
  });

  it('and a table with them, which stays with all its cells', async () => {
    const done = await written(writePlan(PLAN));
    range('4:4').Insert('Down');
    expect(await restore(done)).toMatchObject({
      kind: 'left',
      left: [
        { what: 'table', where: 'Beiwerk', why: 'moved' },
        { what: 'cell', where: 'Tabelle1!B3:C6', why: 'moved' },
        { what: 'cell', where: 'Tabelle1!H3:H6', why: 'moved' },
      ],
    });
    expect(range('B3:C6').Values).toEqual([
      ['Kopf', 'Wert'],
      ['', ''],
      ['x', 0],
      ['y', 0],
    ]);
  });

  it('while they are written: they are taken back as far as they can be told, and named', async () => {
    desk.session.host.faults.at(4, { kind: 'interference', change: () => range('4:4').Insert('Down') });
    expect(await writePlan(plan)).toMatchObject({
      kind: 'left',
      cause: { kind: 'moved' },
      left: [{ where: 'Tabelle1!B3:C6' }, { where: 'Tabelle1!H3:H6' }],
    });
  });

  it('before they are written: nothing of it is left', async () => {
    desk.session.host.faults.at(3, { kind: 'interference', change: () => range('4:4').Insert('Down') });
    const outcome = await writePlan(plan);
    await desk.session.idle();
    expect(outcome).toMatchObject({ kind: 'failed', cause: { kind: 'fault' } });
    expect(range('B3:H6').Values?.flat().join('')).toBe('Nachbar D3');
  });
});

describe('cells of a plan that are gone', () => {
  it('with their rows: nothing is left', async () => {
    const done = await written(writePlan(PLAN));
    range('3:5').Delete('Up');
    await desk.session.idle();
    expect(await restore(done)).toEqual({ kind: 'restored', lost: [], unsure: [] });
    expect(workbook().Names.find('Satz')).toBeNull();
  });

  it('with their sheet: nothing is left', async () => {
    const done = await written(writePlan(PLAN));
    const home = desk.user.active;
    workbook().Worksheets.Add('Zweites').Activate();
    home.Delete();
    await desk.session.idle();
    expect(await restore(done)).toEqual({ kind: 'restored', lost: [], unsure: [] });
  });
});

it('Excel follows nothing of a plan that was taken back', async () => {
  const before = desk.session.host.book.references.count;
  await restore(await written(writePlan(PLAN)));
  desk.session.host.faults.at(3, { kind: 'error', code: 'GeneralException' });
  await writePlan(PLAN);
  await desk.session.Excel.run((context) => context.sync());
  expect(desk.session.host.book.references.count).toBe(before);
});

it('200 posts on a sheet of the user take no more requests, wherever they have gone', async () => {
  const rows = Array.from({ length: 200 }, (_, row) => [`Stelle ${row}`, 1, row, 'Unna', row * 2]);
  const { faults } = desk.session.host;
  const before = faults.requests;
  const done = await written(
    writePlan({ sheets: [{ kind: 'existing', name: 'Tabelle1', blocks: [{ at: 'K3', rows }] }] }),
  );
  const between = faults.requests;
  range('2:2').Insert('Down');
  range('J:J').Insert('Right');
  expect(await restore(done)).toEqual({ kind: 'restored', lost: [], unsure: [] });
  expect([between - before, faults.requests - between]).toEqual([4, 5]);
  expect(range('K1:Z300').Formulas?.flat().join('')).toBe('');
});
