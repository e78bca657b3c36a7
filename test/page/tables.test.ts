import { editText } from '../../dev/excel/page/model/entry';
import { pressInEdit } from '../../dev/excel/page/model/keys';
import { Desk, key } from './support/desk';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  for (const [address, entry] of [
    ['A1', 'Stelle'],
    ['B1', 'VZÄ'],
    ['A2', 'a'],
    ['B2', '1'],
    ['A3', 'b'],
    ['B3', '2,5'],
  ] as const)
    desk.type(address, entry);
  desk.workspace.sheet.Tables.Add('A1:B3', true).Name = 'KIM_Stellen';
  desk.workspace.session.settle();
});
afterEach(() => desk.close());

const HEADINGS_AND_DATA = '=ZEILEN(KIM_Stellen[[#Kopfzeilen];[#Daten]])';
const shown = (row: number, column: number): string => editText(desk.workspace.sheet, row, column);

describe('a formula that names a table', () => {
  it('is entered and shown in German, and means headings and rows without totals', () => {
    expect(desk.type('D1', HEADINGS_AND_DATA)).toBe(true);
    expect([desk.text('D1'), shown(0, 3)]).toEqual(['3', HEADINGS_AND_DATA]);
    const table = desk.workspace.sheet.Tables.GetItem('KIM_Stellen');
    table.ShowTotals = true;
    desk.workspace.session.settle();
    desk.type('D2', '=ZEILEN(KIM_Stellen[#Alle])');
    desk.type('D3', '=KIM_Stellen[[#Ergebnisse];[Stelle]]');
    expect(desk.texts('D1', 'D2', 'D3')).toEqual(['3', '4', 'Ergebnis']);
  });

  it('is spelled as Excel spells it', () => {
    desk.type('D1', '=summe(kim_stellen[ [#daten] ; [VZÄ] ])');
    expect([desk.text('D1'), shown(0, 3)]).toEqual(['3,5', '=SUMME(kim_stellen[[#Daten];[VZÄ]])']);
  });

  it.each([
    ['=ZEILEN(KIM_Stellen[[#Headers];[#Data]])', /„#Headers“ ist kein Teil einer Tabelle.*Zeichen 9/],
    ['=ZEILEN(KIM_Stellen[[#Kopfzeilen],[#Daten]])', /Zwischen zwei Teilen einer Tabelle steht „;“/],
    ['=SUMME({39%;35})', /kein Prozentzeichen erlaubt. Bitte 0,39 statt 39% schreiben \(Zeichen 11\)/],
  ])('%s stays open with a sentence', (entry, sentence) => {
    expect(desk.type('D1', entry)).toBe(false);
    expect(desk.workspace.session.notice).toMatch(sentence);
  });

  it('follows a table that grows by a row, moves, or gets another name', () => {
    desk.type('D1', HEADINGS_AND_DATA);
    desk.type('D2', '=SUMME(KIM_Stellen[VZÄ])');
    desk.workspace.session.host.book.workbook.Names.Add('Umfang', '=KIM_Stellen[VZÄ]');
    desk.type('D3', '=SUMME(Umfang)');
    desk.type('A4', 'c');
    desk.type('B4', '0,5');
    expect(desk.texts('D1', 'D2', 'D3')).toEqual(['4', '4', '4']);
    desk.carry('cut', 'A1:B4', 'F10');
    expect(desk.texts('D1', 'D2', 'D3')).toEqual(['4', '4', '4']);
    desk.workspace.sheet.Tables.GetItem('KIM_Stellen').Name = 'Stellenplan';
    desk.workspace.session.settle();
    expect(shown(0, 3)).toBe('=ZEILEN(Stellenplan[[#Kopfzeilen];[#Daten]])');
    expect(desk.texts('D1', 'D2', 'D3')).toEqual(['4', '4', '4']);
  });

  it('outlives another spelling of its name', () => {
    desk.type('D1', HEADINGS_AND_DATA);
    desk.workspace.sheet.Tables.GetItem('KIM_Stellen').Name = 'kim_stellen';
    desk.workspace.session.settle();
    expect([desk.text('D1'), shown(0, 3)]).toEqual(['3', HEADINGS_AND_DATA.replace('KIM_S', 'kim_s')]);
  });

  it('follows the heading of a column, and back again', () => {
    desk.type('D1', '=SUMME(KIM_Stellen[VZÄ];KIM_Stellen[[#Daten];[Stelle]:[VZÄ]])');
    desk.type('B1', 'VZÄ [neu]');
    expect(shown(0, 3)).toBe(
      "=SUMME(KIM_Stellen[[VZÄ '[neu']]];KIM_Stellen[[#Daten];[Stelle]:[VZÄ '[neu']]])",
    );
    expect(desk.text('D1')).toBe('7');
    desk.workspace.undo();
    expect(shown(0, 3)).toBe('=SUMME(KIM_Stellen[VZÄ];KIM_Stellen[[#Daten];[Stelle]:[VZÄ]])');
    expect(desk.text('D1')).toBe('7');
  });

  it('is completed while it is written', () => {
    const { workspace } = desk;
    desk.select('D1');
    workspace.editing.start('=ZEILEN(KIM_Stellen[');
    workspace.assist.caretAt(20, true);
    expect(workspace.assist.list.map(({ name }) => name)).toContain('VZÄ');
    pressInEdit(workspace, key('Tab'));
    expect(workspace.edit?.text).toBe('=ZEILEN(KIM_Stellen[[#Kopfzeilen];[#Daten]]');
    expect(workspace.editing.commit()).toBe(true);
    expect(desk.text('D1')).toBe('3');
  });
});
