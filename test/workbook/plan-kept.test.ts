import type { Fault } from '../../dev/excel/host/faults';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import { hasLostReferences } from '../../src/workbook/write/lost-reference';
import type { ExistingSheet, Plan } from '../../src/plan/plan';
import { restore } from '../../src/workbook/write/restore';
import { type WriteOutcome, writePlan } from '../../src/workbook/write/write-plan';
import type { Written } from '../../src/workbook/write/written';
import { at as changesAt, closeWorkbook, openWorkbook } from './support';

let session: OfficeSession;
beforeEach(() => {
  session = openWorkbook();
});
afterEach(async () => {
  session.host.faults.clear();
  await session.idle();
  closeWorkbook(session);
});

const workbook = () => session.host.book.workbook;
const home = () => workbook().Worksheets.GetItem('Tabelle1');
const put = (address: string, content: unknown): void => {
  home().GetRange(address).Values = [[content as string]];
};
const held = (address: string): unknown => home().GetRange(address).Formulas?.[0]?.[0];
const tables = (): string[] =>
  workbook()
    .Tables.items()
    .map(({ Name }) => Name);

async function written(outcome: Promise<WriteOutcome>): Promise<Written> {
  const done = await outcome;
  if (done.kind !== 'written') throw new Error(JSON.stringify(done));
  return done.written;
}

const into = (blocks: ExistingSheet['blocks'], more: Partial<ExistingSheet> = {}): Plan => ({
  sheets: [{ kind: 'existing', name: 'Tabelle1', blocks, ...more }],
});
const TABLE = into(
  [
    {
      at: 'B3',
      rows: [
        ['Kopf', 'Wert'],
        ['x', 1],
      ],
    },
  ],
  { tables: [{ name: 'T', area: 'B3:C6' }] },
);

const at = (changes: Parameters<typeof changesAt>[1]): void => changesAt(session, changes);

describe('a table of the plan', () => {
  it('that the user has written into, also where the plan left it blank, stays with all of its cells', async () => {
    const done = await written(writePlan(TABLE));
    put('B5', 'Meier');
    put('C5', 5);
    expect(await restore(done)).toMatchObject({
      kind: 'left',
      left: [{ what: 'table', where: 'T', why: 'changed' }],
      lost: [],
    });
    expect(tables()).toEqual(['T']);
    expect(home().GetRange('B3:C5').Values).toEqual([
      ['Kopf', 'Wert'],
      ['x', 1],
      ['Meier', 5],
    ]);
  });

  it('into whose blank cells somebody writes in the moment in which it goes: theirs comes back', async () => {
    const done = await written(writePlan(TABLE));
    at({ 4: () => put('C6', 7) });
    expect(await restore(done)).toEqual({ kind: 'restored', lost: [], unsure: [] });
    expect(held('C6')).toBe(7);
    expect(tables()).toEqual([]);
  });

  it('that the user has renamed goes all the same', async () => {
    const done = await written(writePlan(TABLE));
    workbook().Tables.GetItem('T').Name = 'Anders';
    expect(await restore(done)).toEqual({ kind: 'restored', lost: [], unsure: [] });
    expect(tables()).toEqual([]);
  });

  it("is not taken for a colleague's in its area that came before", async () => {
    const theirs = (): void => {
      workbook().Tables.Add('Tabelle1!B5:C6', true).Name = 'Fremd';
      home().GetRange('B5:C5').Values = [['Eigen', 'Zahl']];
    };
    at({ 3: theirs });
    expect(await writePlan(TABLE)).toMatchObject({ kind: 'failed' });
    expect(tables()).toEqual(['Fremd']);
    expect(home().GetRange('B3:C3').Values).toEqual([['', '']]);
  });
});

const CUTS = Array.from({ length: 40 }, (_, index): Fault => ({ kind: 'cut', after: index + 1 }));

describe('a request that fails in its middle', () => {
  it('has noted what it displaced', async () => {
    const plan = into([{ at: 'B3', rows: [['x', 1, { formula: '=1+1' }]] }]);
    for (const cut of CUTS.slice(0, 20)) {
      session.host.faults.at(3, cut);
      at({ 3: () => (home().GetRange('B3:D3').Values = [["'007", 8, 9]]) });
      expect((await writePlan(plan)).kind).toBe('failed');
      expect(home().GetRange('B3:D3').Values).toEqual([['007', 8, 9]]);
      home().GetRange('B3:D3').Values = [['', '', '']];
    }
  });

  it('has noted what it displaced also while it takes back', async () => {
    for (const cut of CUTS.slice(0, 20)) {
      const done = await written(writePlan(TABLE));
      session.host.faults.at(4, cut);
      at({ 4: () => put('C4', 7) });
      expect(await restore(done)).toMatchObject({ lost: [] });
      expect(held('C4')).toBe(7);
      for (const table of workbook().Tables.items()) table.Delete();
      home().GetRange('B3:C6').Values = Array.from({ length: 4 }, () => ['', '']);
    }
  });
});

describe('the same plan in two panes at once', () => {
  const plan: Plan = {
    sheets: [
      { kind: 'new', name: 'Neu', blocks: [{ at: 'A1', rows: [['x']] }] },
      { ...(TABLE.sheets[0] as ExistingSheet) },
    ],
    names: [{ name: 'Satz', formula: '=0.8' }],
  };
  /** What the other pane comes to in one go. */
  const other = (): void => {
    const sheet = workbook().Worksheets.Add('Neu');
    sheet.GetRange('A1').Values = [['x']];
    home().GetRange('B3:C4').Values = [
      ['Kopf', 'Wert'],
      ['x', 1],
    ];
    workbook().Tables.Add('Tabelle1!B3:C6', true).Name = 'T';
    workbook().Names.Add('Satz', '=0.8');
  };

  it('the one that comes too late takes nothing of the other', async () => {
    at({ 4: other });
    expect(await writePlan(plan)).toMatchObject({ kind: 'failed', lost: [] });
    expect(
      workbook()
        .Worksheets.items()
        .map(({ Name }) => Name),
    ).toEqual(['Tabelle1', 'Neu']);
    expect(tables()).toEqual(['T']);
    expect(workbook().Names.find('Satz')?.Formula).toBe('=0.8');
    expect(home().GetRange('B3:C4').Values).toEqual([
      ['Kopf', 'Wert'],
      ['x', 1],
    ]);
  });

  it('also if only the name is the same', async () => {
    at({ 3: () => workbook().Names.Add('Satz', '=0.8') });
    expect(
      await writePlan({ ...into([{ at: 'B3', rows: [['x']] }]), names: plan.names ?? [] }),
    ).toMatchObject({
      kind: 'failed',
    });
    expect(workbook().Names.find('Satz')?.Formula).toBe('=0.8');
    expect(held('B3')).toBe('');
  });
});

describe('a cell of the plan', () => {
  it.each([
    ['a number', 1, '=1'],
    ['a text', 'x', '="x"'],
    ['a truth', true, '=TRUE'],
  ])(
    'whose content, %s, somebody has replaced by a formula of the same value stays',
    async (_, entry, formula) => {
      const done = await written(writePlan(into([{ at: 'B3', rows: [[entry]] }])));
      home().GetRange('B3').Formulas = [[formula]];
      await session.idle();
      expect(await restore(done)).toMatchObject({
        kind: 'left',
        left: [{ what: 'cell', where: 'Tabelle1!B3' }],
      });
      expect(String(held('B3'))).toMatch(/^=/);
    },
  );

  it('that somebody has written into twice holds what came last, and the first is told', async () => {
    at({ 3: () => put('B3', 'eins'), 6: () => put('B3', 'zwei') });
    expect(await writePlan(into([{ at: 'B3', rows: [['x']] }]))).toMatchObject({
      kind: 'failed',
      cause: { kind: 'displaced' },
      lost: [{ address: 'Tabelle1!B3', content: 'eins' }],
    });
    expect(held('B3')).toBe('zwei');
  });

  it('that holds another formula with a lost reference stays', async () => {
    const done = await written(writePlan(into([{ at: 'B3', rows: [[{ formula: '=SUM(E1:E4)' }]] }])));
    home().GetRange('B3').Formulas = [['=MAX(#REF!)*2']];
    await session.idle();
    expect(await restore(done)).toMatchObject({ kind: 'left', left: [{ where: 'Tabelle1!B3' }] });
  });

  it('is left to who types the same once all has been taken back', async () => {
    const done = await written(writePlan(into([{ at: 'B3', rows: [['x']] }])));
    expect(await restore(done)).toEqual({ kind: 'restored', lost: [], unsure: [] });
    put('B3', 'x');
    expect(await restore(done)).toEqual({ kind: 'restored', lost: [], unsure: [] });
    expect(held('B3')).toBe('x');
  });
});

describe('a sheet that is there', () => {
  it('called like a part of the language is found again', async () => {
    home().Name = '__proto__';
    const [sheet] = into([{ at: 'B3', rows: [['x']] }]).sheets as [ExistingSheet];
    const done = await written(writePlan({ sheets: [{ ...sheet, name: '__proto__' }] }));
    expect(await restore(done)).toEqual({ kind: 'restored', lost: [], unsure: [] });
    expect(workbook().Worksheets.GetItem('__proto__').GetRange('B3').Values).toEqual([['']]);
  });

  it('takes no formula into a cell that is formatted as text', async () => {
    home().GetRange('C3').NumberFormat = '@';
    expect(await writePlan(into([{ at: 'B3', rows: [['x', { formula: '=1+1' }]] }]))).toEqual({
      kind: 'obstructed',
      obstacles: [{ kind: 'formatted', address: 'Tabelle1!C3' }],
    });
  });
});

describe('taking back', () => {
  const plan: Plan = {
    sheets: [
      { kind: 'new', name: 'Neu', blocks: [{ at: 'A1', rows: [['x']] }] },
      ...into([{ at: 'B3', rows: [['y']] }]).sheets,
    ],
    names: [{ name: 'Satz', formula: '=0.8' }],
  };
  const sheets = (): string[] =>
    workbook()
      .Worksheets.items()
      .map(({ Name }) => Name);

  it('what Excel refuses to give up keeps nothing else from going', async () => {
    const done = await written(writePlan(plan));
    home().Protection.Protect();
    const outcome = await restore(done);
    expect(outcome).toMatchObject({
      kind: 'left',
      left: [{ what: 'cell', where: 'Tabelle1!B3', why: 'fault' }],
    });
    expect(sheets()).toEqual(['Tabelle1']);
    expect(workbook().Names.find('Satz')).toBeNull();
    home().Protection.Unprotect();
    expect(outcome.kind === 'left' && (await restore(outcome.written))).toEqual({
      kind: 'restored',
      lost: [],
      unsure: [],
    });
    expect(held('B3')).toBe('');
  });

  it('a new sheet whose last cell somebody has used stays', async () => {
    const done = await written(writePlan(plan));
    workbook().Worksheets.GetItem('Neu').GetRange('XFD1048576').Values = [['fern']];
    expect(await restore(done)).toMatchObject({
      kind: 'left',
      left: [{ what: 'sheet', where: 'Neu!A:XFD', why: 'changed' }],
    });
    expect(sheets()).toEqual(['Tabelle1', 'Neu']);
  });

  it('formats of a whole column are refused before anything is asked, for none of its cells would be told', async () => {
    const formats = into([], { numberFormats: [{ area: 'C:C', format: '0.00' }] });
    expect(await writePlan(formats)).toEqual({
      kind: 'invalid',
      problems: [{ what: 'address', where: 'Tabelle1!C:C' }],
    });
  });
});

describe('a formula that has lost what it referred to', () => {
  it.each([
    ['=SUM(#REF!)', '=SUM(KIM_Stellen[VZÄ])', true],
    ['=#REF!C6*Faktor', "='KIM Eingaben'!C6*Faktor", true],
    ["='KIM Eingaben'!#REF!*Faktor", "='KIM Eingaben'!$C$6*Faktor", true],
    ['=IF(A1="A1",#REF!,7)', '=IF(A1="A1",B2:C3,7)', true],
    ['=IF(A1="#REF!",B2,7)', '=IF(A1="A1",B2,7)', false],
    ['=MAX(#REF!)', '=SUM(A1:A4)', false],
    ['=SUM(#REF!)+1', '=SUM(A1:A4)', false],
    ['=SUM(A1:A4)', '=SUM(A1:A4)', false],
  ])('%s is %s: %s', (now, formula, is) => {
    expect(hasLostReferences(now, formula)).toBe(is);
  });
});
