import { editText } from '../../src/dev/tryout/page/model/entry';
import { fillInside, fillTo } from '../../src/dev/tryout/page/model/fill';
import { pressInEdit, pressOnCell } from '../../src/dev/tryout/page/model/keys';
import type { Workspace } from '../../src/dev/tryout/page/model/workspace';
import { Desk, key } from './support/desk';

let desk: Desk;
let workspace: Workspace;
beforeEach(() => {
  desk = new Desk();
  workspace = desk.workspace;
});
afterEach(() => desk.close());

const select = (address: string): void => desk.select(address);
const text = (address: string): string => desk.text(address);
const type = (address: string, entry: string): boolean => desk.type(address, entry);

describe('entries', () => {
  it.each([
    ['1.234,5', '1234,5', '1234,5'],
    ['31.12.2022', '31.12.2022', '31.12.2022'],
    ['80 %', '80%', '80%'],
    ['=SUMME(1;2', '3', '=SUMME(1;2)'],
    ["'007", '007', "'007"],
    ['WAHR', 'WAHR', 'WAHR'],
  ])('%s', (entry, shown, edited) => {
    expect(type('B2', entry)).toBe(true);
    expect([text('B2'), editText(workspace.sheet, 1, 1)]).toEqual([shown, edited]);
  });

  it('mean percent in a percent cell', () => {
    workspace.sheet.GetRange('B2').NumberFormat = '0.0%';
    type('B2', '39');
    expect(text('B2')).toBe('39,0%');
  });

  it('stay open with a sentence if they are refused', () => {
    expect(type('B2', '=1+')).toBe(false);
    expect([workspace.edit?.text, workspace.session.notice]).toEqual(['=1+', expect.stringContaining('=1+')]);
  });

  it('below a table make it grow', () => {
    for (const [cell, entry] of [
      ['A1', 'Stelle'],
      ['B1', 'VZÄ'],
      ['A2', 'x'],
      ['B2', '1'],
    ] as const)
      type(cell, entry);
    const table = workspace.sheet.Tables.Add('A1:B2', true);
    type('B3', '0,5');
    expect(table.rect.rows).toBe(3);
  });
});

describe('filling', () => {
  it('repeats formulas with their references moved, and goes on with equal steps', () => {
    type('A1', '1');
    type('A2', '3');
    type('B1', '=A1*2');
    select('A1:A2');
    fillTo(workspace, { row: 4, column: 0 });
    expect(['A3', 'A4', 'A5'].map(text)).toEqual(['5', '7', '9']);
    select('B1:B5');
    fillInside(workspace, 'down');
    expect(text('B5')).toBe('18');
  });
});

describe('keys', () => {
  it('move, extend and jump', () => {
    for (const address of ['A1', 'A2', 'A3', 'A9']) type(address, '1');
    select('A1');
    pressOnCell(workspace, key('ArrowDown', { control: true }), 10);
    expect(workspace.selection.active).toEqual({ row: 2, column: 0 });
    pressOnCell(workspace, key('ArrowRight', { shift: true }), 10);
    expect(workspace.selection.rect).toEqual({ row: 2, column: 0, rows: 1, columns: 2 });
    pressOnCell(workspace, key('End', { control: true }), 10);
    expect(workspace.selection.active).toEqual({ row: 8, column: 0 });
  });

  it('point at cells while a formula waits for a reference', () => {
    type('A1', '4');
    select('B2');
    workspace.editing.start('=');
    workspace.assist.caretAt(1, true);
    pressInEdit(workspace, key('ArrowUp'));
    pressInEdit(workspace, key('ArrowLeft'));
    expect(workspace.edit?.text).toBe('=A1');
    pressInEdit(workspace, key('Enter'));
    expect([text('B2'), workspace.selection.active]).toEqual(['4', { row: 2, column: 1 }]);
  });
});
