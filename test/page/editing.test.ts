import { pressInEdit } from '../../dev/excel/page/model/keys';
import { editText } from '../../dev/excel/page/model/entry';
import { Desk, key } from './support/desk';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

describe('Ctrl+Enter', () => {
  const fill = (address: string, entry: string): void => {
    desk.select(address);
    desk.workspace.editing.start(entry);
    pressInEdit(desk.workspace, key('Enter', { control: true }));
  };

  it('fills the selected cells, formats and moved references included, in one step for undo', () => {
    fill('A1:A3', '80 %');
    expect(desk.texts('A1', 'A2', 'A3')).toEqual(['80%', '80%', '80%']);
    fill('B1:B3', '=A1*2');
    expect(desk.formula('B3')).toBe('=A3*2');
    desk.workspace.undo();
    expect(desk.texts('B1', 'B2', 'B3')).toEqual(['', '', '']);
    desk.workspace.undo();
    expect(desk.texts('A1', 'A2', 'A3')).toEqual(['', '', '']);
  });

  it('fills what was selected when the entry began, also while another sheet is shown to point at', () => {
    const { workspace } = desk;
    const first = workspace.sheet;
    desk.type('A1', 'wichtig');
    const second = workspace.session.host.book.workbook.Worksheets.Add('Zweites');
    workspace.show(second);
    desk.select('A1:B3');
    workspace.show(first);
    desk.select('D5');
    workspace.editing.start('=');
    workspace.assist.caretAt(1, true);
    workspace.show(second);
    workspace.assist.point({ row: 9, column: 9 }, false);
    pressInEdit(workspace, key('Enter', { control: true }));
    expect(workspace.sheet).toBe(first);
    expect(desk.text('A1')).toBe('wichtig');
    expect(desk.formula('D5')).toBe('=Zweites!J10');
  });
});

describe('an entry', () => {
  it('gets the parentheses that are missing, those in names of sheets not counted', () => {
    const { Worksheets } = desk.workspace.session.host.book.workbook;
    Worksheets.Add("A'(1");
    desk.workspace.show(Worksheets.GetFirst());
    expect(desk.type('B2', "='A''(1'!A1+SUMME(1;2")).toBe(true);
    expect(desk.formula('B2')).toBe("='A''(1'!A1+SUMME(1;2)");
  });

  it('offers even the smallest percentage as it can be typed again', () => {
    const { sheet } = desk.workspace;
    sheet.GetRange('A1').NumberFormat = '0.00%';
    sheet.GetRange('A1').Values = [[1e-9]];
    const shown = editText(sheet, 0, 0);
    expect(shown).toBe('1e-7%');
    desk.type('A1', shown.replace('1', '2'));
    expect(sheet.GetRange('A1').Values).toEqual([[2e-9]]);
  });
});

it('Excel answers no add-in while a cell is open', () => {
  const { editing, session } = desk.workspace;
  expect(session.host.cellEdit.isOn).toBe(false);
  editing.start('1');
  expect(session.host.cellEdit.isOn).toBe(true);
  editing.commit();
  expect(session.host.cellEdit.isOn).toBe(false);
  editing.start('2');
  editing.cancel();
  expect(session.host.cellEdit.isOn).toBe(false);
});
