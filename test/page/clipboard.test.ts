import { Desk } from './support/desk';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

describe('copying', () => {
  it('takes formulas along inside the workbook and text from elsewhere', () => {
    desk.type('A1', '2');
    desk.type('B1', '=A1*3');
    desk.type('A2', '5');
    desk.select('B1');
    const copied = desk.workspace.clipboard.copy(false);
    expect(copied).toBe('6');
    desk.select('B2');
    desk.workspace.clipboard.paste(copied);
    expect(desk.text('B2')).toBe('15');
    desk.select('D1');
    desk.workspace.clipboard.paste('1,5\tSchwerte\r\n2\tUnna\r\n');
    expect(['D1', 'E1', 'D2', 'E2'].map((at) => desk.text(at))).toEqual(['1,5', 'Schwerte', '2', 'Unna']);
  });
});

describe('pay groups', () => {
  const GROUPS = ['E6', 'E9', 'E12', 'e5', 'EG 9c', 'S 11 b'];

  it('stay text in their cells, typed one by one or pasted as a list, also for formulas', () => {
    GROUPS.forEach((group, index) => desk.type(`A${index + 1}`, group));
    desk.select('B1');
    desk.workspace.clipboard.paste(GROUPS.join('\r\n'));
    desk.select('C1:C6');
    desk.workspace.clipboard.paste('E6');
    GROUPS.forEach((group, index) => {
      const row = index + 1;
      desk.type(`D${row}`, `=A${row}&"|"&B${row}&"|"&C${row}&"|"&ISTTEXT(B${row})`);
      expect(desk.text(`D${row}`)).toBe(`${group}|${group}|E6|WAHR`);
    });
  });
});

describe('cutting', () => {
  it('moves cells onto some of themselves without losing any', () => {
    for (const [at, entry] of [
      ['A1', '1'],
      ['A2', '2'],
      ['A3', '3'],
    ] as const)
      desk.type(at, entry);
    desk.workspace.sheet.GetRange('A1:A3').Format.Fill.Color = '#FF0000';
    desk.carry('cut', 'A1:A3', 'A2');
    expect(desk.texts('A1', 'A2', 'A3', 'A4')).toEqual(['', '1', '2', '3']);
    expect(['A1', 'A4'].map((at) => desk.workspace.sheet.GetRange(at).Format.Fill.Color)).toEqual([
      '#FFFFFF',
      '#FF0000',
    ]);
    desk.workspace.undo();
    expect(desk.texts('A1', 'A2', 'A3', 'A4')).toEqual(['1', '2', '3', '']);
  });

  it('leaves formulas as they are, and what refers to the cells follows', () => {
    desk.type('A1', '5');
    desk.type('B1', '=A1*2');
    desk.type('C1', '=B1+1');
    desk.type('C2', '=SUMME(A1:B1)');
    desk.carry('cut', 'B1', 'B5');
    expect(['B5', 'C1', 'C2'].map((at) => desk.formula(at))).toEqual(['=A1*2', '=B5+1', '=SUMME(A1:B1)']);
    expect(desk.texts('B5', 'C1', 'C2')).toEqual(['10', '11', '5']);
    desk.workspace.undo();
    expect(['B1', 'C1'].map((at) => desk.formula(at))).toEqual(['=A1*2', '=B1+1']);
    expect(desk.texts('B1', 'B5', 'C1')).toEqual(['10', '', '11']);
  });

  it('takes formulas to another sheet with their references to this one', () => {
    const first = desk.workspace.sheet;
    const second = desk.workspace.session.host.book.workbook.Worksheets.Add('Zweites');
    desk.type('A1', '5');
    desk.type('A2', '=A1*2');
    desk.type('A3', '=A2+A1');
    desk.carry('cut', 'A2:A3', 'C1', second);
    expect(['C1', 'C2'].map((at) => desk.formula(at))).toEqual(['=Tabelle1!A1*2', '=C1+Tabelle1!A1']);
    expect(desk.texts('C1', 'C2')).toEqual(['10', '15']);
    expect(first.GetRange('A2').Values).toEqual([['']]);
  });

  it('says #BEZUG! where the cells that a formula needs were overwritten', () => {
    desk.type('A1', '5');
    desk.type('B1', '7');
    desk.type('C1', '=B1');
    desk.carry('cut', 'A1', 'B1');
    expect(desk.text('C1')).toBe('#BEZUG!');
  });

  it('takes tables, names, comments and validation along', () => {
    const { sheet, session } = desk.workspace;
    desk.type('A1', 'Kopf');
    desk.type('A2', '3');
    sheet.Tables.Add('A1:A2', true).Name = 'Liste';
    sheet.Comments.Add('A2', 'geprüft');
    sheet.GetRange('A2').DataValidation.Rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    session.host.book.workbook.Names.Add('Wert', '=Tabelle1!$A$2');
    desk.type('C1', '=SUMME(Liste[Kopf])+Wert');
    desk.carry('cut', 'A1:A2', 'E4');
    expect(desk.texts('E5', 'C1')).toEqual(['3', '6']);
    expect(session.host.book.workbook.Names.GetItem('Wert').Formula).toBe('=Tabelle1!$E$5');
    expect(sheet.Comments.GetItemByCell('E5').Content).toBe('geprüft');
    expect(sheet.GetRange('E5').DataValidation.Type).toBe('WholeNumber');
  });
});

it('a table can not be cut to another sheet, and that is said', () => {
  const { sheet } = desk.workspace;
  desk.type('C1', 'Kopf');
  sheet.Tables.Add('C1:C2', true).Name = 'Liste';
  const other = sheet.book.workbook.Worksheets.Add('Zweites');
  desk.carry('cut', 'C1:C2', 'A1', other);
  expect(desk.workspace.session.notice).toContain('nicht auf ein anderes Blatt ausschneiden');
  expect(sheet.GetRange('C1').Values).toEqual([['Kopf']]);
});

describe('pasting a block', () => {
  it('enters some thousand cells as if each of them had been typed', () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => `Stelle ${row + 1}\t1,5\t01.04.2022`);
    desk.select('A1');
    desk.workspace.clipboard.paste(rows.join('\r\n'));
    expect(desk.texts('A2000', 'B2000', 'C2000')).toEqual(['Stelle 2000', '1,5', '01.04.2022']);
    desk.workspace.undo();
    expect(desk.texts('A1', 'C2000')).toEqual(['', '']);
  });

  it('leaves alone what stands beside its shorter lines, and enters nothing if one entry is refused', () => {
    desk.type('B2', 'bleibt');
    desk.select('A1');
    desk.workspace.clipboard.paste('1\t2\r\n3');
    expect(desk.texts('A1', 'B1', 'A2', 'B2')).toEqual(['1', '2', '3', 'bleibt']);
    desk.select('A1');
    desk.workspace.clipboard.paste('9\t=1+');
    expect(desk.texts('A1', 'B1')).toEqual(['1', '2']);
    expect(desk.workspace.session.notice).toContain('=1+');
  });

  it('of one cell into a whole column takes no longer than the column is filled', () => {
    for (const row of [1, 2, 3]) desk.type(`A${row}`, String(row));
    desk.carry('copy', 'A1', 'C:C');
    expect(desk.texts('C1', 'C3', 'C4')).toEqual(['1', '1', '']);
  });

  it('fills a selected column as far as it is filled', () => {
    for (const row of [1, 2, 3]) desk.type(`A${row}`, 'x');
    desk.select('B:B');
    desk.workspace.clipboard.paste('5');
    expect(desk.texts('B1', 'B3', 'B4')).toEqual(['5', '5', '']);
  });
});

describe('pasting beyond the edge of the sheet', () => {
  it.each([
    ['text', '1\t2'],
    ['cells', null],
  ])('is refused with a sentence: %s', (_, foreign) => {
    desk.type('A1', '1');
    desk.type('B1', '2');
    desk.select('A1:B1');
    const copied = desk.workspace.clipboard.copy(false);
    desk.select('XFD1');
    desk.workspace.clipboard.paste(foreign ?? copied);
    expect(desk.workspace.session.notice).toContain('Rand des Blattes');
    expect(desk.text('XFD1')).toBe('');
  });
});
