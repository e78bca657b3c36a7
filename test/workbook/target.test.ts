import { readContents } from '../../src/workbook/read/contents';
import { readActiveCell, readSelectedArea } from '../../src/workbook/read/selection';
import { insertFormula } from '../../src/workbook/write/insert';
import { inserted, insertHere, piecesOf, SINGLE, useWorkbook } from './support';

const desk = useWorkbook();

const FORMULA = '=SUM(1,1)';
const request = { formula: FORMULA, size: SINGLE };
const range = (address: string) => desk.user.active.GetRange(address);
const addSheet = (name: string) => desk.session.host.book.workbook.Worksheets.Add(name);
/** A table with a heading and two blank rows. */
const addTable = (address: string, name: string): void => {
  desk.user.active.Tables.Add(address, true).Name = name;
};

describe('the target is the cell that was shown', () => {
  it('wherever the user has gone since, and nobody is pulled back to it', async () => {
    const { target } = desk.user;
    const home = desk.user.active;
    addSheet('Zweites').Activate();
    desk.user.select('C7');
    await inserted(insertFormula({ ...request, target }));
    expect(home.GetRange('B5').Formulas).toEqual([[FORMULA]]);
    expect((await readActiveCell()).address).toBe('Zweites!C7');
  });

  it('also if its sheet is called otherwise by now', async () => {
    const { target } = desk.user;
    desk.user.active.Name = 'Plan';
    expect(await inserted(insertFormula({ ...request, target }))).toMatchObject({ address: 'Plan!B5' });
  });

  it('which may have gone with its sheet', async () => {
    const { target } = desk.user;
    const home = desk.user.active;
    addSheet('Zweites');
    home.Delete();
    await expect(insertFormula({ ...request, target })).rejects.toMatchObject({ kind: 'gone' });
  });

  it('leaves a selection elsewhere on the sheet as it is', async () => {
    const { target } = desk.user;
    desk.user.select('D1:D9');
    await inserted(insertFormula({ ...request, target }));
    expect((await readSelectedArea()).area).toBe('Tabelle1!D1:D9');
  });
});

describe('a formula does not go among the cells that it refers to', () => {
  const insert = async (field: string, size = SINGLE) => {
    const pieces = piecesOf('ZWEI', [field], await readContents());
    const formula = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
    return insertFormula({ formula, pieces, size, target: desk.user.target });
  };

  it.each([
    ['by address', 'B4:C6', 'Tabelle1!B4:C6'],
    ['by address with its sheet', "'Tabelle1'!$A$1:$D$9", 'Tabelle1!A1:D9'],
    ['by a name', 'Kosten', 'Tabelle1!A1:B9'],
  ])('%s', async (_, field, reference) => {
    desk.session.host.book.workbook.Names.Add('Kosten', range('A1:B9'));
    expect(await insert(field)).toEqual({ kind: 'circular', address: 'Tabelle1!B5', reference });
    expect(desk.user.formula('B5')).toBe('');
  });

  it('nor where its result would spread among them', async () => {
    expect(await insert('B7:B9', { rows: 3, columns: 1 })).toMatchObject({ kind: 'circular' });
    expect(await insert('B8:B9', { rows: 3, columns: 1 })).toMatchObject({ kind: 'inserted' });
  });

  it('but beside them, and in the same place of another sheet', async () => {
    addSheet('Daten');
    expect(await insert('Daten!B4:C6')).toMatchObject({ kind: 'inserted' });
    desk.user.select('D5');
    expect(await insert('B4:C6')).toMatchObject({ kind: 'inserted' });
  });
});

describe('tables', () => {
  it.each([
    ['right below', 'B2:C4', true],
    ['right of', 'A4:A6', true],
    ['with a cell between', 'B1:C3', false],
    ['below and beside, touching at a corner only', 'A2:A4', false],
    ['above', 'B6:C8', false],
    ['left of', 'C4:D6', false],
  ])('would draw in what is written %s', async (_, address, refused) => {
    addTable(address, 'Liste');
    const outcome = await insertHere(desk.session, request);
    if (refused) expect(outcome).toEqual({ kind: 'next-to-table', address: 'Tabelle1!B5', table: 'Liste' });
    else expect(outcome.kind).toBe('inserted');
  });

  it('with a totals row do not grow downwards', async () => {
    addTable('B2:C3', 'Liste');
    desk.user.active.Tables.items().forEach((table) => (table.ShowTotals = true));
    expect((await insertHere(desk.session, request)).kind).toBe('inserted');
  });

  it('are in the way of a result also where they are empty, and can be passed over', async () => {
    addTable('C6:D8', 'Liste');
    const spreading = { formula: '=SEQUENCE(3,2)', size: { rows: 3, columns: 2 } };
    expect(await insertHere(desk.session, spreading)).toEqual({
      kind: 'blocked',
      target: 'Tabelle1!B5',
      obstacle: 'Liste',
      isTable: true,
      area: 'Tabelle1!B5:C7',
    });
    const anyway = await insertHere(desk.session, { ...spreading, despite: 'Tabelle1!B5' });
    expect(anyway.kind).toBe('inserted');
  });
});

describe('merged cells that are selected', () => {
  it('count as their first cell', async () => {
    desk.user.put('B5', '7');
    range('B5:C6').Merge();
    desk.user.select('B5:C6');
    expect(await readSelectedArea()).toMatchObject({ area: 'Tabelle1!B5:C6', lone: 'Tabelle1!B5' });
  });

  it('are no cells of which another one holds something', async () => {
    desk.user.put('C6', '7');
    desk.user.select('B5:C6');
    expect(await readSelectedArea()).toMatchObject({ area: 'Tabelle1!B5:C6', lone: null });
  });

  it('are not looked for where too much is selected', async () => {
    desk.user.select('A:A');
    expect(await readSelectedArea()).toMatchObject({ lone: null });
  });
});
