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
