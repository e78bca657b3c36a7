import { pressOnCell } from '../../dev/excel/page/model/keys';
import { Desk, key } from './support/desk';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

const list = (source: string, inCellDropDown = true): void => {
  desk.workspace.sheet.GetRange('B2:B3').DataValidation.Rule = { list: { source, inCellDropDown } };
  desk.select('B2');
};
const press = (...names: readonly string[]): boolean[] =>
  names.map((name) => pressOnCell(desk.workspace, key(name, { alt: name === 'ArrowDown' && !isOpen() }), 10));
const isOpen = (): boolean => desk.workspace.choosing.index !== null;

describe('the list of a cell', () => {
  it('is written out, or stands in cells under an address or a name', () => {
    desk.type('D1', '9b');
    desk.type('D2', '10');
    list('9a, 9b');
    expect(desk.workspace.choosing.list).toEqual(['9a', '9b']);
    list('=$D$1:$D$4');
    expect(desk.workspace.choosing.list).toEqual(['9b', '10']);
    desk.workspace.session.host.book.workbook.Names.Add('Gruppen', '=Tabelle1!$D$1:$D$2');
    list('=Gruppen');
    expect(desk.workspace.choosing.list).toEqual(['9b', '10']);
  });

  it('is none where it is switched off, or where only Excel knows what is in it', () => {
    list('9a,9b', false);
    expect(press('ArrowDown')).toEqual([false]);
    list('=INDIRECT("D1")');
    expect(desk.workspace.choosing.list).toEqual([]);
  });

  it('is opened, walked through and chosen from by keyboard, in one step for undo', () => {
    list('9a,9b,10');
    press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter');
    expect([desk.text('B2'), isOpen()]).toEqual(['9b', false]);
    press('ArrowDown');
    expect(desk.workspace.choosing.index).toBe(1);
    press('End', 'Enter');
    expect(desk.workspace.sheet.GetRange('B2').Values).toEqual([[10]]);
    desk.workspace.undo();
    expect(desk.text('B2')).toBe('9b');
  });

  it('closes without a choice, and with the cell', () => {
    list('9a,9b');
    press('ArrowDown', 'Escape');
    expect([desk.text('B2'), isOpen()]).toEqual(['', false]);
    press('ArrowDown');
    desk.select('B3');
    expect(isOpen()).toBe(false);
  });
});
