import type { Fault } from '../../dev/excel/host/faults';
import { refersTo } from '../../src/workbook/write/refers';
import { restore } from '../../src/workbook/write/restore';
import { writePlan } from '../../src/workbook/write/write-plan';
import type { Written } from '../../src/workbook/write/written';
import { modelOf } from './model';
import { EVERYTHING } from './plans';
import { REFUSED, useWorkbook } from './support';

const desk = useWorkbook();
const workbook = () => desk.session.host.book.workbook;
const now = (): Record<string, unknown> => modelOf(desk.session.host);

async function written(): Promise<Written> {
  const done = await writePlan(EVERYTHING);
  if (done.kind !== 'written') throw new Error(done.kind);
  await desk.session.idle();
  return done.written;
}

describe('formulas of the user that refer to what is to be taken out', () => {
  it.each([
    ['to cells of a new sheet', "='KIM Eingaben'!C6*2"],
    ['to a table on a new sheet', '=SUM(KIM_Stellen[VZÄ])'],
    ['to a table on a sheet of the user', '=SUM(Beiwerk[Wert])'],
    ['to a name', '=Faktor+1'],
  ])('%s: they are listed, and nothing goes before somebody has seen them', async (_, formula) => {
    const done = await written();
    workbook().Worksheets.GetItem('Tabelle1').GetRange('N9').Formulas = [[formula]];
    await desk.session.idle();
    const before = now();
    const outcome = await restore(done);
    if (outcome.kind !== 'left') throw new Error(outcome.kind);
    expect(outcome.references).toEqual([{ where: 'Tabelle1!N9', formula }]);
    expect(new Set(outcome.left.map(({ why }) => why))).toEqual(new Set(['referred']));
    expect([outcome.cause, outcome.unsure, outcome.lost]).toEqual([null, [], []]);
    expect(now()).toEqual(before);
    expect(await restore(outcome.written, outcome.references)).toMatchObject({ kind: 'restored' });
    expect(
      workbook()
        .Worksheets.items()
        .map(({ Name }) => Name),
    ).toEqual(['Tabelle1']);
  });

  it('in a name, on another sheet, and in a copy of a planned formula', async () => {
    const done = await written();
    workbook().Names.Add('Eigener', "='KIM Eingaben'!$C$6");
    workbook().Worksheets.Add('Zweites').GetRange('B2').Formulas = [['=Beiwerk[[#Headers],[Wert]]']];
    workbook().Worksheets.GetItem('Tabelle1').GetRange('F9').Formulas = [['=SUM(Beiwerk[Wert])']];
    await desk.session.idle();
    const outcome = await restore(done);
    if (outcome.kind !== 'left') throw new Error(outcome.kind);
    expect(outcome.references.map(({ where }) => where)).toEqual(['Tabelle1!F9', 'Zweites!B2', 'Eigener']);
  });

  it('new ones since the list was seen are listed once more', async () => {
    const done = await written();
    const home = workbook().Worksheets.GetItem('Tabelle1');
    home.GetRange('N9').Formulas = [['=Faktor']];
    const outcome = await restore(done);
    if (outcome.kind !== 'left') throw new Error(outcome.kind);
    home.GetRange('N10').Formulas = [['=Satz']];
    const again = await restore(outcome.written, outcome.references);
    expect(again).toMatchObject({
      kind: 'left',
      references: [{ where: 'Tabelle1!N9' }, { where: 'Tabelle1!N10' }],
    });
  });

  it('are found at whatever request something fails, or nothing goes', async () => {
    const faults: readonly Fault[] = [
      ...REFUSED,
      { kind: 'error', code: 'GeneralException' },
      { kind: 'unanswered', fault: 'timeout' },
      { kind: 'cut', after: 3 },
    ];
    const done = await written();
    workbook().Worksheets.GetItem('Tabelle1').GetRange('N9').Formulas = [['=Faktor']];
    const before = now();
    for (const sync of [1, 2, 3, 4])
      for (const fault of faults) {
        desk.session.host.faults.at(sync, fault);
        const outcome = await restore(done);
        desk.session.host.faults.clear();
        expect([sync, fault, outcome]).toMatchObject([
          sync,
          fault,
          { kind: 'left', references: [{ where: 'Tabelle1!N9' }] },
        ]);
        expect(now()).toEqual(before);
      }
  });

  it('are looked for by themselves where all contents at once would be too much', async () => {
    const done = await written();
    workbook().Worksheets.Add('Leer');
    workbook().Worksheets.GetItem('Tabelle1').GetRange('N9').Formulas = [['=Faktor']];
    desk.session.host.faults.at(3, { kind: 'transport', fault: 'responseTooLarge' });
    expect(await restore(done)).toMatchObject({ references: [{ where: 'Tabelle1!N9', formula: '=Faktor' }] });
  });

  it('are looked for by themselves on a sheet of which too much is used', async () => {
    const done = await written();
    const home = workbook().Worksheets.GetItem('Tabelle1');
    home.GetRange('N9').Formulas = [['=Faktor']];
    home.GetRange('XFD1048576').Values = [['fern']];
    expect(await restore(done)).toMatchObject({ references: [{ where: 'Tabelle1!N9', formula: '=Faktor' }] });
  });
});

describe('whether a formula refers', () => {
  const taken = { sheets: ['KIM Eingaben', "Kreis's", 'Plan'], names: ['KIM_Stellen', 'Satz'] };
  it.each([
    ["='KIM Eingaben'!A1", true],
    ["='kim eingaben'!A1", true],
    ["='Anfang:KIM Eingaben'!A1", true],
    ["='Kreis''s'!A1", true],
    ['=Plan!A1+1', true],
    ['=MeinPlan!A1', false],
    ["='[Andere.xlsx]Plan'!A1", false],
    ['=SUM(KIM_Stellen[VZÄ])', true],
    ['=SUM(KIM_Stellen_V2[VZÄ])', false],
    ['=KIM_Stellen', true],
    ['=2*satz', true],
    ['=SATZ(1)', false],
    ['=SUM(Andere[Satz])', false],
    ['=SUM(Andere[[#Headers],[Satz]])', false],
    ['="Satz"&A1', false],
    ['="Plan!A1"', false],
    ['=Umsatz', false],
    ["='Satz'!A1", false],
  ])('%s: %s', (formula, is) => {
    expect(refersTo(formula, taken)).toBe(is);
  });
});
