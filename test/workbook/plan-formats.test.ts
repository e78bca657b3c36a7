import type { Fault } from '../../dev/excel/host/faults';
import type { ExistingSheet, Plan } from '../../src/plan/plan';
import { restore } from '../../src/workbook/write/restore';
import { type WriteOutcome, writePlan } from '../../src/workbook/write/write-plan';
import type { Written } from '../../src/workbook/write/written';
import { modelOf } from './model';
import { REFUSED, useWorkbook } from './support';

const desk = useWorkbook(({ user }) => {
  user.active.GetRange('B2:D6').Format.Fill.Color = '#FFEE00';
  user.active.GetRange('G3').NumberFormat = '#,##0';
});
const range = (address: string) => desk.user.active.GetRange(address);
const formatOf = (address: string): unknown => range(address).NumberFormat?.[0]?.[0];
const now = (): Record<string, unknown> => modelOf(desk.session.host);

const sheet: ExistingSheet = {
  kind: 'existing',
  name: 'Tabelle1',
  blocks: [
    {
      at: 'B3',
      rows: [
        ['Kopf', 'Wert'],
        ['x', 1],
        ['y', 2],
      ],
    },
    // Excel makes dates of the first, the second goes into a cell that has a format.
    { at: 'F3', rows: [[{ formula: '=DATE(2022,4,1)' }, { formula: '=DATE(2022,4,2)' }]] },
  ],
  tables: [{ name: 'Beiwerk', area: 'B3:C5' }],
  numberFormats: [
    { area: 'C4:C5', format: '#,##0.00' },
    { area: 'F3', format: 'yyyy' },
  ],
  widths: [{ columns: 'C:C', points: 75 }],
};
const PLAN: Plan = { sheets: [sheet] };

async function written(outcome: Promise<WriteOutcome>): Promise<Written> {
  const done = await outcome;
  if (done.kind !== 'written') throw new Error(done.kind);
  return done.written;
}

describe('formats of cells that are given back', () => {
  it.each<[string, () => void, string]>([
    ['a number where a formula makes a date of it', () => desk.user.put('F3', '7'), 'Tabelle1!F3'],
    [
      'a number with a format of its own',
      () => {
        desk.user.put('C4', '7');
        range('C4').NumberFormat = '0%';
      },
      'Tabelle1!C4',
    ],
    ['a blank cell with a format of its own', () => (range('C5').NumberFormat = '0%'), 'Tabelle1!C5'],
    ['a width', () => (range('C:C').Format.ColumnWidth = 200), 'Tabelle1!C:C'],
    ['a width equal to the planned one', () => (range('C:C').Format.ColumnWidth = 75), 'Tabelle1!C:C'],
  ])('are as somebody has just chosen them: %s', async (_, change, place) => {
    change();
    const theirs = now();
    for (const fault of [null, 'later'] as const) {
      await desk.anew();
      desk.session.host.faults.at(3, { kind: 'interference', change });
      if (fault) desk.session.host.faults.at(6, { kind: 'cut', after: 9 });
      const outcome = await writePlan(PLAN);
      expect(outcome).toMatchObject({ kind: 'failed', cause: { kind: 'displaced' }, lost: [] });
      if (outcome.kind === 'failed' && outcome.cause.kind === 'displaced')
        expect(outcome.cause.places).toContain(place);
      expect(now()).toEqual(theirs);
    }
  });

  it('are as before, at whatever request something fails', async () => {
    const before = now();
    const faults: readonly Fault[] = [
      ...REFUSED.slice(0, 2),
      { kind: 'unanswered', fault: 'timeout' },
      { kind: 'unanswered', fault: 'responseTooLarge' },
      ...Array.from({ length: 30 }, (_, index): Fault => ({ kind: 'cut', after: 4 * index })),
    ];
    for (const sync of [1, 2, 3, 4])
      for (const fault of faults) {
        desk.session.host.faults.at(sync, fault);
        expect(await writePlan(PLAN)).toMatchObject({ kind: 'failed', lost: [] });
        desk.session.host.faults.clear();
        expect([sync, fault, now()]).toEqual([sync, fault, before]);
      }
    for (const sync of [1, 2, 3, 4])
      for (const fault of faults) {
        const done = await written(writePlan(PLAN));
        desk.session.host.faults.at(sync, fault);
        expect(await restore(done)).toMatchObject({ lost: [] });
        desk.session.host.faults.clear();
        expect([sync, fault, now()]).toEqual([sync, fault, before]);
      }
    desk.session.host.unknown.splice(0);
  });
});

describe('formats of what stays', () => {
  it('a table that somebody has written into keeps its number formats, its column its width', async () => {
    const done = await written(writePlan(PLAN));
    desk.user.put('B5', 'Meier');
    expect(await restore(done)).toMatchObject({ kind: 'left' });
    expect([formatOf('C4'), formatOf('C5')]).toEqual(['#,##0.00', '#,##0.00']);
    expect(range('C:C').Format.ColumnWidth).toBe(75);
    expect(range('B3:C5').Format.Fill.Color).toBe('#FFEE00');
    expect([formatOf('F3'), formatOf('G3')]).toEqual(['General', '#,##0']);
  });

  it('a cell that somebody has written into keeps its own', async () => {
    const done = await written(writePlan(PLAN));
    range('F3').Values = [[44_000]];
    expect(await restore(done)).toMatchObject({ kind: 'left', left: [{ where: 'Tabelle1!F3' }] });
    expect(formatOf('F3')).toBe('yyyy');
  });

  it('a format that somebody has chosen since stays, also where the cell goes', async () => {
    const done = await written(writePlan(PLAN));
    for (const address of ['F3', 'C4']) range(address).NumberFormat = '0%';
    range('C:C').Format.ColumnWidth = 130;
    expect(await restore(done)).toEqual({ kind: 'restored', lost: [], unsure: [] });
    expect(['C4', 'C5', 'F3'].map(formatOf)).toEqual(['0%', 'General', '0%']);
    expect(range('C:C').Format.ColumnWidth).toBe(130);
  });
});
