import { readContents } from '../../src/workbook/read/contents';
import { readResult } from '../../src/workbook/read/result';
import { insertFormula } from '../../src/workbook/write/insert';
import type { Insertion } from '../../src/workbook/write/insertion';
import { letGo } from '../../src/workbook/write/kept-formula';
import { withdraw } from '../../src/workbook/write/withdraw';
import { inserted, piecesOf, SINGLE, useWorkbook } from './support';

const desk = useWorkbook(({ user }) => user.put('A1', '7'));

const range = (address: string) => desk.user.active.GetRange(address);

async function insert(...fields: string[]): Promise<Insertion> {
  const pieces = piecesOf('ZWEI', fields, await readContents());
  const formula = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
  const done = await inserted(insertFormula({ formula, pieces, size: SINGLE, target: desk.user.target }));
  await desk.session.idle();
  return done;
}

const addSheet = (name: string) => desk.session.host.book.workbook.Worksheets.Add(name);

describe('a formula that has moved since it was inserted', () => {
  it.each<[string, () => void, string]>([
    ['a row is inserted above it', () => range('2:2').Insert('Down'), 'Tabelle1!B6'],
    ['a row is inserted above everything', () => range('1:1').Insert('Down'), 'Tabelle1!B6'],
    ['a column is inserted', () => range('A:A').Insert('Right'), 'Tabelle1!C5'],
    ['a row is deleted', () => range('3:3').Delete('Up'), 'Tabelle1!B4'],
    ['cells are inserted', () => range('B2:B3').Insert('Down'), 'Tabelle1!B7'],
    ['it is cut and pasted', () => range('B5').MoveTo('D9'), 'Tabelle1!D9'],
    ['its sheet is renamed', () => (desk.user.active.Name = 'Plan 2'), "'Plan 2'!B5"],
    ['its argument is cut and pasted', () => range('A1').MoveTo('F1'), 'Tabelle1!B5'],
  ])('is found and taken back: %s', async (_, change, address) => {
    const insertion = await insert('A1');
    change();
    await desk.session.idle();
    const held = desk.user.formula(address.slice(address.indexOf('!') + 1));
    expect(held).toMatch(/^=KIM\.ZWEI\(\w+\)$/);
    expect(await withdraw(insertion)).toEqual({ kind: 'withdrawn', address, unsure: null });
    expect(desk.user.formula(address.slice(address.indexOf('!') + 1))).toBe('');
  });

  it.each([['Daten!A1'], ['Daten!$A$1'], ["'Daten'!A$1"]])(
    'is known also when the sheet that it refers to is called otherwise and has new rows: %s',
    async (field) => {
      const other = addSheet('Daten');
      const insertion = await insert(field);
      other.Name = 'Neue Daten';
      other.GetRange('1:2').Insert('Down');
      await desk.session.idle();
      expect(desk.user.formula('B5')).toMatch(/Neue Daten'!\$?A\$?3/);
      expect(await withdraw(insertion)).toMatchObject({ kind: 'withdrawn' });
    },
  );

  it('leaves an identical copy alone that stands where it stood', async () => {
    const insertion = await insert('$A$1');
    range('5:5').Insert('Down');
    desk.user.put('B5', '=KIM.ZWEI($A$1)');
    await desk.session.idle();
    expect(await withdraw(insertion)).toMatchObject({ kind: 'withdrawn', address: 'Tabelle1!B6' });
    expect(desk.user.formula('B5')).toBe('=KIM.ZWEI($A$1)');
    expect(desk.user.formula('B6')).toBe('');
  });

  it('stays if somebody has changed its reference by hand', async () => {
    const insertion = await insert('A1');
    range('1:1').Insert('Down');
    desk.user.put('B6', '=KIM.ZWEI(A3)');
    await desk.session.idle();
    expect(await withdraw(insertion)).toMatchObject({ kind: 'changed', address: 'Tabelle1!B6' });
    expect(desk.user.formula('B6')).toBe('=KIM.ZWEI(A3)');
  });

  it('is taken back also if what it referred to has been deleted', async () => {
    const insertion = await insert('A1');
    range('1:1').Delete('Up');
    await desk.session.idle();
    expect(desk.user.formula('B4')).toBe('=KIM.ZWEI(#REF!)');
    expect(await withdraw(insertion)).toMatchObject({ kind: 'withdrawn', address: 'Tabelle1!B4' });
  });

  it.each([
    ['more than a formula that has lost its reference', 'A1', '=KIM.ZWEI(#BEZUG!)+SUMME(C1:C9)*19'],
    ['another argument in the place of the lost reference', 'A1', '=KIM.ZWEI(#BEZUG!;2)'],
  ])('stays if somebody has made of it %s', async (_, field, entry) => {
    const insertion = await insert(field);
    range('1:1').Delete('Up');
    desk.user.put('B4', entry);
    await desk.session.idle();
    const held = desk.user.formula('B4');
    expect(held).toContain('#REF!');
    expect(await withdraw(insertion)).toMatchObject({ kind: 'changed', address: 'Tabelle1!B4' });
    expect(desk.user.formula('B4')).toBe(held);
  });

  it('stays if somebody has changed the reference that is left', async () => {
    const insertion = await insert('A1', 'A3');
    range('1:1').Delete('Up');
    desk.user.put('B4', '=KIM.ZWEI(#BEZUG!;A9)');
    await desk.session.idle();
    expect(await withdraw(insertion)).toMatchObject({ kind: 'changed' });
  });

  it('is taken back with a reference that has gone and one that has moved', async () => {
    const insertion = await insert('A1', 'A3');
    range('1:1').Delete('Up');
    await desk.session.idle();
    expect(desk.user.formula('B4')).toBe('=KIM.ZWEI(#REF!,A2)');
    expect(await withdraw(insertion)).toMatchObject({ kind: 'withdrawn', address: 'Tabelle1!B4' });
  });

  it('is taken back when the sheet that it referred to has been deleted', async () => {
    const other = addSheet('Daten');
    const insertion = await insert('Daten!A1');
    other.Delete();
    await desk.session.idle();
    expect(desk.user.formula('B5')).toContain('#REF!');
    expect(await withdraw(insertion)).toMatchObject({ kind: 'withdrawn' });
  });

  it.each([['ANNAB'], ['anna B'], ["Anna' B"], ['Anna B@']])(
    'stays if somebody has changed a text in it: %s',
    async (text) => {
      const insertion = await insert('Anna B', 'A1');
      desk.user.put('B5', `=KIM.ZWEI("${text}";A1)`);
      await desk.session.idle();
      expect(await withdraw(insertion)).toMatchObject({ kind: 'changed' });
      expect(desk.user.formula('B5')).toBe(`=KIM.ZWEI("${text}",A1)`);
    },
  );

  it('is known with its corners in order, as Excel puts them', async () => {
    const insertion = await insert('$B2:A1');
    desk.user.put('B5', '=KIM.ZWEI(A1:$B2)');
    range('1:1').Insert('Down');
    await desk.session.idle();
    expect(desk.user.formula('B6')).toBe('=KIM.ZWEI(A2:$B3)');
    expect(await withdraw(insertion)).toMatchObject({ kind: 'withdrawn', address: 'Tabelle1!B6' });
  });

  it('shows its result also right after its reference has moved', async () => {
    const insertion = await insert('A1');
    range('1:1').Insert('Down');
    await desk.session.idle();
    expect(await readResult(insertion)).toMatchObject({ text: '14' });
  });

  it('shows its result where it is', async () => {
    const insertion = await insert('$A$1');
    range('3:3').Insert('Down');
    await desk.session.idle();
    expect(await readResult(insertion)).toMatchObject({ text: '14' });
  });
});

describe('a formula that Excel can not find any more', () => {
  it.each<[string, () => void, string]>([
    ['nothing', () => undefined, 'nothing'],
    ['a copy', () => desk.user.put('B5', '=KIM.ZWEI($A$1)'), 'same'],
    ['something else', () => desk.user.put('B5', 'x'), 'other'],
  ])('is told with what stands in its place: %s', async (_, change, holds) => {
    const insertion = await insert('$A$1');
    range('5:5').Delete('Up');
    change();
    const before = desk.user.formula('B5');
    await desk.session.idle();
    expect(await withdraw(insertion)).toEqual({ kind: 'untraceable', address: 'Tabelle1!B5', holds });
    expect(desk.user.formula('B5')).toBe(before);
  });

  it('is not taken for a copy after its tracking has been given up', async () => {
    const insertion = await insert('$A$1');
    await letGo(insertion.kept);
    await expect(withdraw(insertion)).resolves.toMatchObject({ kind: 'untraceable', holds: 'same' });
    expect(desk.user.formula('B5')).toBe('=KIM.ZWEI($A$1)');
  });

  it('does not matter if its sheet is gone', async () => {
    const own = desk.user.active;
    const insertion = await insert('$A$1');
    addSheet('Zweites');
    own.Delete();
    expect(await withdraw(insertion)).toEqual({ kind: 'gone' });
  });
});

it('what could not be inserted is not followed by Excel', async () => {
  desk.user.put('B5', 'besetzt');
  const before = desk.session.host.book.references.count;
  await insertFormula({ formula: '=SUM(1,1)', size: SINGLE, target: desk.user.target });
  await desk.session.Excel.run((context) => context.sync());
  expect(desk.session.host.book.references.count).toBe(before);
});
