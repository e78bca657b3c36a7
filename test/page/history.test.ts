import type { Workspace } from '../../dev/excel/page/model/workspace';
import { Desk } from './support/desk';

let desk: Desk;
let workspace: Workspace;
beforeEach(() => {
  desk = new Desk(({ book }) => {
    book.workbook.Worksheets.active().GetRange('F1').NumberFormat = '#,##0.00';
  });
  workspace = desk.workspace;
});
afterEach(() => desk.close());

describe('undo', () => {
  it('takes back entries, deletions and what the add-in writes, step by step', () => {
    desk.type('A1', '1');
    desk.type('A1', '2');
    desk.select('A1');
    workspace.erase();
    workspace.sheet.GetRange('C1:C2').Values = [[5], [6]];
    workspace.session.begin();
    workspace.undo();
    expect([desk.text('C1'), desk.text('C2')]).toEqual(['', '']);
    workspace.undo();
    expect(desk.text('A1')).toBe('2');
    workspace.undo();
    expect(desk.text('A1')).toBe('1');
    workspace.redo();
    expect(desk.text('A1')).toBe('2');
    workspace.undo();
    workspace.undo();
    expect(desk.text('A1')).toBe('');
  });

  it('lets a table shrink again that grew with an entry', () => {
    desk.type('A1', 'Stelle');
    desk.type('A2', 'eine');
    const table = workspace.sheet.Tables.Add('A1:A2', true);
    desk.type('A3', 'noch eine');
    expect(table.rect.rows).toBe(3);
    workspace.undo();
    expect([table.rect.rows, desk.text('A3')]).toEqual([2, '']);
    workspace.redo();
    expect([table.rect.rows, desk.text('A3')]).toEqual([3, 'noch eine']);
  });

  it('knows whether there is something that no file has', () => {
    const { history } = workspace.session;
    expect(history.isUnsaved).toBe(false);
    desk.type('A1', '1');
    expect(history.isUnsaved).toBe(true);
    history.noteSaved();
    expect(history.isUnsaved).toBe(false);
    workspace.undo();
    expect(history.isUnsaved).toBe(true);
  });

  it('counts what the add-in keeps in the workbook beside its cells', () => {
    const { history, host } = workspace.session;
    host.book.workbook.Settings.Add('Entwurf', { titel: 'Nord' });
    expect(history.isUnsaved).toBe(true);
    history.noteSaved();
    expect(history.isUnsaved).toBe(false);
    host.book.workbook.Settings.Add('Entwurf', { titel: 'Süd' });
    expect(history.isUnsaved).toBe(true);
  });

  it('takes an entry back that was typed into a spill', () => {
    desk.type('A1', '=SEQUENZ(3)');
    desk.type('A2', '7');
    workspace.undo();
    expect(desk.texts('A1', 'A2', 'A3')).toEqual(['1', '2', '3']);
    expect(desk.formula('A1')).toBe('=SEQUENZ(3)');
  });

  it.each(['C3', 'F1', 'C3:D5'])('takes back a number format on blank cells: %s', (address) => {
    const range = workspace.sheet.GetRange(address);
    const before = range.NumberFormat;
    desk.type('A1', '5');
    workspace.session.act(() => {
      range.NumberFormat = '0.00%';
      workspace.sheet.cells.changed(range.rect, 'RangeEdited');
    });
    workspace.undo();
    expect(range.NumberFormat).toEqual(before);
    expect(desk.text('A1')).toBe('5');
    workspace.redo();
    expect(range.NumberFormat?.[0]?.[0]).toBe('0.00%');
  });

  it('knows the first entry on a new sheet', () => {
    workspace.session.act(() => workspace.session.host.book.workbook.Worksheets.Add().Activate());
    desk.type('A1', '5');
    workspace.undo();
    expect(desk.text('A1')).toBe('');
  });

  it('ends where a sheet gets another name, as its steps would name a sheet that is no more', () => {
    const second = workspace.session.host.book.workbook.Worksheets.Add('Zweites');
    second.GetRange('A1').Values = [[4]];
    desk.type('A1', '=Zweites!A1*2');
    desk.type('A1', '5');
    workspace.session.act(() => (second.Name = 'Anderes'));
    workspace.undo();
    expect(desk.text('A1')).toBe('5');
    desk.type('A2', '6');
    workspace.undo();
    expect(desk.texts('A1', 'A2')).toEqual(['5', '']);
  });
});
