import type { Fault } from '../../dev/excel/host/faults';
import { isInside, readArea } from '../../src/workbook/address';
import { restore } from '../../src/workbook/write/restore';
import { type WriteOutcome, writePlan } from '../../src/workbook/write/write-plan';
import type { Unsure, Written } from '../../src/workbook/write/written';
import type { Plan } from '../../src/plan/plan';
import { modelOf } from './model';
import { at, REFUSED, useWorkbook } from './support';

const desk = useWorkbook();
const now = (): Record<string, unknown> => modelOf(desk.session.host);

const PLAN: Plan = {
  sheets: [
    {
      kind: 'new',
      name: 'Neu',
      blocks: [{ at: 'A1', rows: [['x', { formula: '=1+1' }]] }],
    },
    {
      kind: 'existing',
      name: 'Tabelle1',
      blocks: [
        {
          at: 'B3',
          rows: [
            ['Kopf', 'Wert'],
            ['x', 1],
            [null, 2],
          ],
        },
        { at: 'F3', rows: [[{ formula: '=1+1' }, 'daneben']] },
      ],
      tables: [{ name: 'Beiwerk', area: 'B3:C5' }],
      numberFormats: [{ area: 'C4:C5', format: '#,##0.00' }],
      widths: [{ columns: 'C:C', points: 75 }],
    },
  ],
  names: [{ name: 'Satz', formula: '=0.8' }],
};
const LOST: Fault = { kind: 'unanswered', fault: 'timeout' };
const SILENT: Fault = { kind: 'transport', fault: 'activityLimit' };

async function written(outcome: Promise<WriteOutcome>): Promise<Written> {
  const done = await outcome;
  if (done.kind !== 'written') throw new Error(done.kind);
  return done.written;
}

const told = (unsure: readonly Unsure[]): string[] =>
  unsure.map(({ what, where, may }) => `${may}: ${what} ${where}`).sort();

describe('after the answer to the filling is lost', () => {
  const DISPLACED = [
    'have-displaced: cell Tabelle1!B3:C4',
    'have-displaced: cell Tabelle1!C5',
    'have-displaced: cell Tabelle1!F3:G3',
    'have-displaced: sheet Neu',
  ];

  it('all that it wrote is taken back, and told where it may have displaced something', async () => {
    const before = now();
    desk.session.host.faults.at(4, LOST);
    const outcome = await writePlan(PLAN);
    if (outcome.kind !== 'failed') throw new Error(outcome.kind);
    expect(told(outcome.unsure)).toEqual(DISPLACED);
    expect(now()).toEqual(before);
  });

  it('and nobody can look, everything is told that may stand there, and nothing else', async () => {
    const before = now();
    desk.session.host.faults.at(4, LOST);
    desk.session.host.faults.from(5, SILENT);
    const outcome = await writePlan(PLAN);
    if (outcome.kind !== 'left') throw new Error(outcome.kind);
    expect(outcome.left).toEqual([]);
    expect(told(outcome.unsure)).toEqual([
      'stand: cell Tabelle1!B3:C4',
      'stand: cell Tabelle1!C5',
      'stand: cell Tabelle1!F3:G3',
      'stand: format Tabelle1!C4:C5',
      'stand: format Tabelle1!C:C',
      'stand: name Satz',
      'stand: sheet Neu',
      'stand: table Beiwerk',
    ]);
    desk.session.host.faults.clear();
    const again = await restore(outcome.written);
    expect(again.kind).toBe('restored');
    expect(told(again.unsure)).toEqual(DISPLACED);
    expect(now()).toEqual(before);
  });

  it('and nobody can look after something has been taken out, that is what is told', async () => {
    desk.session.host.faults.at(4, LOST);
    // Two requests look, the third takes out.
    desk.session.host.faults.at(7, LOST);
    desk.session.host.faults.from(8, SILENT);
    const outcome = await writePlan(PLAN);
    if (outcome.kind !== 'left') throw new Error(outcome.kind);
    expect(told(outcome.unsure).filter((line) => line.startsWith('stand'))).toEqual([
      'stand: cell Tabelle1!B3:C5',
      'stand: cell Tabelle1!F3:G3',
      'stand: format Tabelle1!C4:C5',
      'stand: format Tabelle1!C:C',
      'stand: name Satz',
      'stand: sheet Neu',
      'stand: table Beiwerk',
    ]);
  });
});

describe('after the answer to the beginning is lost', () => {
  it('and nobody can look, the new sheets are told under the names they have', async () => {
    desk.session.host.faults.at(3, LOST);
    desk.session.host.faults.from(4, SILENT);
    const outcome = await writePlan(PLAN, 'KIM Test');
    if (outcome.kind !== 'left') throw new Error(outcome.kind);
    expect([outcome.left, told(outcome.unsure)]).toEqual([[], ['stand: sheet KIM Test 1']]);
  });
});

describe('nothing is unsure', () => {
  it('where a request was refused, or failed in its middle, and somebody could look', async () => {
    const before = now();
    const faults = [...REFUSED, ...Array.from({ length: 45 }, (_, after): Fault => ({ kind: 'cut', after }))];
    for (const sync of [3, 4, 5])
      for (const fault of faults) {
        desk.session.host.faults.at(sync, fault);
        const outcome = await writePlan(PLAN);
        desk.session.host.faults.clear();
        if (outcome.kind !== 'failed') throw new Error(outcome.kind);
        // Of the request that only reads it does not matter whether it was answered.
        expect([sync, fault, outcome.unsure]).toEqual([sync, fault, []]);
        expect(now()).toEqual(before);
      }
    desk.session.host.unknown.splice(0);
  });

  it('where a plan was written', async () => {
    const done = await written(writePlan(PLAN));
    expect([done.unsure.size, (await restore(done)).unsure]).toEqual([0, []]);
  });
});

describe('after the answer to the taking back is lost', () => {
  it('all that may have been displaced by it is told', async () => {
    const before = now();
    const done = await written(writePlan(PLAN));
    // Two requests look, the third looks for formulas that refer to it.
    desk.session.host.faults.at(4, LOST);
    const outcome = await restore(done);
    expect(outcome.kind).toBe('restored');
    expect(told(outcome.unsure)).toEqual([
      'have-displaced: cell Tabelle1!B3:C5',
      'have-displaced: cell Tabelle1!F3:G3',
      'have-displaced: sheet Neu',
      'have-displaced: table Beiwerk',
    ]);
    expect(now()).toEqual(before);
  });
});

/** Whether somebody reading the list would look at this place. */
function covers(unsure: readonly Unsure[], sheet: string, row: number, column: number): boolean {
  return unsure.some(({ where }) => {
    const area = readArea(where.slice(where.indexOf('!') + 1));
    return where === sheet || (where.startsWith(`${sheet}!`) && area !== null && isInside(row, column, area));
  });
}

it('what somebody writes at the same moment stands there, or is told, or its place is', async () => {
  const faults: readonly Fault[] = [
    { kind: 'transport', fault: 'accessDenied' },
    LOST,
    { kind: 'unanswered', fault: 'responseTooLarge' },
    ...[1, 5, 9, 14, 20, 33, 47, 60, 90].map((after): Fault => ({ kind: 'cut', after })),
  ];
  for (const sync of [3, 4, 5, 6, 7])
    for (const fault of faults) {
      await desk.anew();
      const home = desk.session.host.book.workbook.Worksheets.GetItem('Tabelle1');
      at(desk.session, { [sync]: () => (home.GetRange('G3').Values = [['wertvoll']]) });
      desk.session.host.faults.at(sync, fault);
      if (sync > 5) desk.session.host.faults.at(4, { kind: 'cut', after: 60 });
      const outcome = await writePlan(PLAN);
      const stands = home.GetRange('G3').Values?.[0]?.[0] === 'wertvoll';
      const known =
        outcome.kind === 'failed' || outcome.kind === 'left'
          ? outcome.lost.some(({ content }) => content === 'wertvoll') ||
            covers(outcome.unsure, 'Tabelle1', 2, 6)
          : false;
      expect([sync, fault, stands || known]).toEqual([sync, fault, true]);
      desk.session.host.unknown.splice(0);
    }
});
