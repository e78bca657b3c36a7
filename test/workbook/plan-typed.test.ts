import type { NewSheet, Plan } from '../../src/plan/plan';
import { restore } from '../../src/workbook/write/restore';
import { type WriteOutcome, writePlan } from '../../src/workbook/write/write-plan';
import type { Written } from '../../src/workbook/write/written';
import { at, useWorkbook } from './support';

const desk = useWorkbook();
const workbook = () => desk.session.host.book.workbook;
const names = (): string[] =>
  workbook()
    .Worksheets.items()
    .map(({ Name }) => Name);

const fresh = (name: string, more: Partial<NewSheet> = {}): NewSheet => ({
  kind: 'new',
  name,
  blocks: [{ at: 'A1', rows: [['x', 1, { formula: '=1+1' }]] }],
  ...more,
});
const PLAN: Plan = { sheets: [fresh('Eins'), fresh('Zwei')], names: [{ name: 'Satz', formula: '=0.8' }] };

async function written(outcome: Promise<WriteOutcome>): Promise<Written> {
  const done = await outcome;
  if (done.kind !== 'written') throw new Error(done.kind);
  return done.written;
}

/** The first of the new sheets, whatever it is called. */
const first = () => workbook().Worksheets.items()[1];
const type = (address: string, content: unknown) => (): void => {
  const range = first()?.GetRange(address);
  if (range) range.Formulas = [[content]];
};
const held = (address: string): unknown => first()?.GetRange(address).Formulas?.[0]?.[0];

describe('what somebody types on a new sheet between its beginning and its filling', () => {
  it.each<[string, string, unknown]>([
    ['where a text is to go', 'A1', 'wertvoll'],
    ['the very text that is to go there', 'A1', 'x'],
    ['where a number is to go', 'B1', 7],
    ['where a formula is to go', 'C1', '=2*3'],
    ['a text like a number', 'B1', "'007"],
    ['elsewhere', 'Z9', 'wertvoll'],
  ])('stays there, and the sheet with it: %s', async (_, address, content) => {
    at(desk.session, { 3: type(address, content) });
    const outcome = await writePlan(PLAN);
    await desk.session.idle();
    const shown = typeof content === 'string' ? content.replace(/^'/, '') : content;
    if (address === 'Z9') {
      expect(outcome.kind).toBe('written');
      expect(held('Z9')).toBe(shown);
      if (outcome.kind !== 'written') return;
      expect(await restore(outcome.written)).toMatchObject({ left: [{ what: 'sheet', where: 'Eins!Z9' }] });
    } else {
      expect(outcome).toMatchObject({
        kind: 'left',
        cause: { kind: 'displaced', places: [`Eins!${address}`] },
        left: [{ what: 'sheet', where: `Eins!${address}`, why: 'changed' }],
        lost: [],
      });
    }
    expect(held(address)).toBe(shown);
    expect(names()).toEqual(['Tabelle1', 'Eins']);
    expect(workbook().Names.find('Satz')).toBeNull();
  });

  it('keeps the sheet under the name it has if it never comes to its filling', async () => {
    at(desk.session, { 3: type('A1', 'wertvoll') });
    desk.session.host.faults.at(3, { kind: 'error', code: 'GeneralException' });
    const outcome = await writePlan(PLAN, 'KIM Test');
    expect(outcome).toMatchObject({
      kind: 'left',
      left: [{ what: 'sheet', where: "'KIM Test 1'!A1", why: 'changed' }],
    });
    expect(held('A1')).toBe('wertvoll');
  });

  it('lets the sheet go once it is no longer there', async () => {
    at(desk.session, { 3: type('A1', 'wertvoll') });
    const outcome = await writePlan(PLAN);
    if (outcome.kind !== 'left') throw new Error(outcome.kind);
    type('A1', '')();
    expect(await restore(outcome.written)).toEqual({ kind: 'restored', lost: [], unsure: [] });
    expect(names()).toEqual(['Tabelle1']);
  });

  it('stays also if the sheet is filled in several requests', async () => {
    const long = Array.from({ length: 40 }, () => ['x'.repeat(32_767)]);
    for (const request of [3, 4, 5]) {
      at(desk.session, { [request]: type('A40', 'wertvoll') });
      const outcome = await writePlan({ sheets: [fresh('Lang', { blocks: [{ at: 'A1', rows: long }] })] });
      expect([request, held('A40')]).toEqual([request, 'wertvoll']);
      expect(outcome).toMatchObject({ left: [{ what: 'sheet', where: 'Lang!A40' }] });
      first()?.Delete();
    }
  });

  it('stays also if something fails afterwards, and what is typed twice is told', async () => {
    for (let after = 1; after < 60; after += 3) {
      at(desk.session, { 3: type('A1', 'wertvoll'), 5: type('B1', 'später') });
      desk.session.host.faults.at(3, { kind: 'cut', after });
      expect((await writePlan(PLAN)).kind).toBe('left');
      expect([held('A1'), held('B1')]).toEqual(['wertvoll', 'später']);
      desk.session.host.onRequest = () => undefined;
      first()?.Delete();
    }
    at(desk.session, { 3: type('A1', 'eins'), 6: type('A1', 'zwei') });
    expect(await writePlan(PLAN)).toMatchObject({
      kind: 'left',
      lost: [{ address: 'Eins!A1', content: 'eins' }],
    });
    expect(held('A1')).toBe('zwei');
  });
});

describe('a chart or a table that somebody puts on a new sheet before it is filled', () => {
  const chart = (): void => {
    const sheet = first();
    if (sheet) sheet.Charts.Add('Line', sheet.GetRange('A1:A2')).Name = 'Eigenes';
  };
  const table = (): void => {
    const sheet = first();
    if (sheet) sheet.Tables.Add('H1:H2', true).Name = 'Eigene';
  };
  it.each([
    ['a chart', chart, 'Eigenes'],
    ['a table', table, 'Eigene'],
  ])('%s keeps it from going', async (_, change, name) => {
    for (const after of [0, 4, 25]) {
      at(desk.session, { 3: change });
      desk.session.host.faults.at(3, { kind: 'cut', after });
      const outcome = await writePlan(PLAN, 'KIM Test');
      if (outcome.kind !== 'left') throw new Error(outcome.kind);
      expect(outcome.left.map(({ where }) => where)).toContain(name);
      expect(names()).toHaveLength(2);
      desk.session.host.onRequest = () => undefined;
      first()?.Delete();
    }
  });
});

describe('a comment that somebody has put on a new sheet', () => {
  it('keeps it from being taken back', async () => {
    const done = await written(writePlan(PLAN));
    workbook().Worksheets.GetItem('Eins').Comments.Add('A1', 'Bitte prüfen');
    const outcome = await restore(done);
    expect(outcome).toMatchObject({
      kind: 'left',
      cause: null,
      left: [{ what: 'comment', where: 'Eins', why: 'changed' }],
    });
    expect(names()).toEqual(['Tabelle1', 'Eins']);
    workbook().Worksheets.GetItem('Eins').Comments.items()[0]?.Delete();
    expect(outcome.kind === 'left' && (await restore(outcome.written)).kind).toBe('restored');
  });

  it('also if writing has failed since', async () => {
    at(desk.session, { 3: () => first()?.Comments.Add('A1', 'Bitte prüfen') });
    desk.session.host.faults.at(3, { kind: 'error', code: 'GeneralException' });
    expect(await writePlan(PLAN, 'KIM Test')).toMatchObject({
      left: [{ what: 'comment', where: 'KIM Test 1', why: 'changed' }],
    });
  });

  it('in the moment in which it goes is told', async () => {
    const done = await written(writePlan(PLAN));
    at(desk.session, { 4: () => workbook().Worksheets.GetItem('Eins').Comments.Add('A1', 'Bitte prüfen') });
    expect(await restore(done)).toEqual({
      kind: 'restored',
      lost: [{ address: 'Eins', content: 'Bitte prüfen' }],
      unsure: [],
    });
  });
});
