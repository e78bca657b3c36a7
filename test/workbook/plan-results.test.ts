import type { Fault } from '../../dev/excel/host/faults';
import type { ExistingSheet, NewSheet, Plan } from '../../src/plan/plan';
import { awaitResults } from '../../src/workbook/write/awaited';
import { writePlan } from '../../src/workbook/write/write-plan';
import { modelOf } from './model';
import { useWorkbook } from './support';

const desk = useWorkbook();
const workbook = () => desk.session.host.book.workbook;

const fresh = (blocks: NewSheet['blocks']): Plan => ({ sheets: [{ kind: 'new', name: 'Neu', blocks }] });
const into = (blocks: ExistingSheet['blocks']): Plan => ({
  sheets: [{ kind: 'existing', name: 'Tabelle1', blocks }],
});

describe('a planned result that has no room', () => {
  it.each<[string, string, Plan]>([
    [
      'of a formula of Excel, on a new sheet',
      'Neu!A1',
      fresh([
        { at: 'A1', rows: [[{ formula: '=SEQUENCE(3)' }]] },
        { at: 'A3', rows: [['im Weg']] },
      ]),
    ],
    [
      'of a function of the add-in, which is known later',
      'Neu!A1',
      fresh([
        { at: 'A1', rows: [[{ formula: '=KIM.REIHE()' }]] },
        { at: 'B3', rows: [['im Weg']] },
      ]),
    ],
    ['on a sheet of the user', 'Tabelle1!F3', into([{ at: 'F3', rows: [[{ formula: '=KIM.REIHE()' }]] }])],
  ])('%s, is told as such, and all is taken back', async (_, place, plan) => {
    desk.user.put('G5', 'Nachbar');
    const before = modelOf(desk.session.host);
    const outcome = await writePlan(plan);
    await desk.session.idle();
    expect(outcome).toMatchObject({ kind: 'failed', cause: { kind: 'no-room', places: [place] }, lost: [] });
    expect(modelOf(desk.session.host)).toEqual(before);
  });

  it('is taken back also where a request fails meanwhile', async () => {
    const plan = fresh([
      { at: 'A1', rows: [[{ formula: '=KIM.REIHE()' }]] },
      { at: 'B3', rows: [['im Weg']] },
    ]);
    const before = modelOf(desk.session.host);
    for (let sync = 5; sync < 12; sync++) {
      desk.session.host.faults.at(sync, { kind: 'unanswered', fault: 'timeout' });
      const outcome = await writePlan(plan);
      desk.session.host.faults.clear();
      await desk.session.idle();
      expect(outcome).toMatchObject({ kind: 'failed', cause: { kind: 'no-room', places: ['Neu!A1'] } });
      expect(modelOf(desk.session.host)).toEqual(before);
    }
  });
});

describe('a planned result that has room', () => {
  const plan = fresh([{ at: 'A1', rows: [[{ formula: '=KIM.REIHE()' }]] }]);

  it('is waited for, through faults of all kinds', async () => {
    const faults: readonly Fault[] = [
      { kind: 'transport', fault: 'cellEditMode' },
      { kind: 'error', code: 'GeneralException' },
      { kind: 'unanswered', fault: 'timeout' },
    ];
    for (const fault of faults) {
      // Looking, beginning, filling, comparing, waiting.
      desk.session.host.faults.at(5, fault);
      expect(await writePlan(plan)).toMatchObject({ kind: 'written', late: [] });
      desk.session.host.faults.clear();
      await desk.session.idle();
      const sheet = workbook().Worksheets.GetItem('Neu');
      expect(sheet.GetRange('A1:B3').Values).toEqual([
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ]);
      sheet.Delete();
    }
  });

  it('has rows as high as its texts, and those after it, as soon as it is there', async () => {
    const wide = '=IF(SEQUENCE(2)=1,"kurz",REPT("Wort ",60))';
    const sheet: NewSheet = {
      kind: 'new',
      name: 'Hoch',
      blocks: [{ at: 'A1', rows: [[{ formula: wide }]] }],
      looks: [{ area: 'A:A', wrap: true }],
      heights: [{ rows: '1:9', points: 45 }],
      fittedRows: '1:9',
    };
    const heights = (): unknown[] =>
      [1, 2, 9].map((row) => workbook().Worksheets.GetItem('Hoch').GetRange(`A${row}`).Format.RowHeight);
    expect(await writePlan({ sheets: [sheet], show: 'Hoch' })).toMatchObject({ kind: 'written' });
    const [short, long, blank] = heights();
    expect([short, blank]).toEqual([15, 15]);
    expect(Number(long)).toBeGreaterThan(300);
    // Without it they keep the height of the plan.
    const { fittedRows: _, ...unfitted } = sheet;
    workbook().Worksheets.GetItem('Hoch').Delete();
    expect(await writePlan({ sheets: [unfitted], show: 'Hoch' })).toMatchObject({ kind: 'written' });
    expect(heights()).toEqual([45, 45, 45]);
  });

  it('is told as late if Excel does not come to it in time', async () => {
    const outcome = await writePlan(plan);
    if (outcome.kind !== 'written') throw new Error(outcome.kind);
    workbook().Worksheets.GetItem('Neu').GetRange('A1').Formulas = [['=KIM.ZWEI(1)']];
    const places = [{ sheet: 'Neu', row: 0, column: 0 }];
    expect(await awaitResults(outcome.written, places, 0)).toEqual({ blocked: [], late: ['Neu!A1'] });
  });
});
