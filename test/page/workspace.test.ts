import type { Rect } from '../../dev/excel/host/model/grid/rect';
import { barsOf } from '../../dev/excel/page/model/bars';
import { cellView } from '../../dev/excel/page/model/cell-view';
import { editText } from '../../dev/excel/page/model/entry';
import { fillAlongside, fillInside, fillTo } from '../../dev/excel/page/model/fill';
import { pressInEdit, pressOnCell } from '../../dev/excel/page/model/keys';
import { renameSheet } from '../../dev/excel/page/model/user-refusal';
import type { Workspace } from '../../dev/excel/page/model/workspace';
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
    ['1234,5', '1234,5', '1234,5'],
    ['1.234,5', '1.234,50', '1234,5'],
    ['55.000 €', '55.000 €', '55000'],
    ['12:30', '12:30', '12:30:00'],
    ['April 2022', 'Apr 22', '01.04.2022'],
    ['+1+1', '2', '=+1+1'],
    ["'1.4.", '1.4.', "'1.4."],
    ['=DATUM(2022;4;1)', '01.04.2022', '=DATUM(2022;4;1)'],
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

  it.each([
    ['=1+', 'Die Formel =1+ lässt sich so nicht eingeben: Hier endet die Formel zu früh (Zeichen 3).'],
    ['=SUMME(A1,A2)', /Semikolon.*Zeichen 10/],
    ['=SUMME(A1,2)', /Semikolon.*Zeichen 10/],
    ['=1.5*2', /Komma, kein Punkt.*Zeichen 3/],
    ['=50.000*2', /ohne Tausenderpunkt: 50000 statt 50.000 \(Zeichen 4\)/],
    ['=KIM.X(1.234.567,89;2)', /ohne Tausenderpunkt: 1234567 statt 1.234.567/],
    ['=KIM.X(31.12.2026)', /ein Datum in Anführungszeichen: "31.12.2026"/],
    ['=KIM.X(1.4.26;2)', /ein Datum in Anführungszeichen: "1.4.26"/],
    ['=KIM.X(9b;3)', /Text in Anführungszeichen: "9b" \(Zeichen 8\)/],
    ['=KIM.X(S 11b;3)', /Text in Anführungszeichen: "S 11b"/],
    [`=${'('.repeat(70)}1`, /höchstens 64 Klammern ineinander/],
    [`=1${'+1'.repeat(4_500)}`, /höchstens 8.192 Zeichen lang sein, nicht 9.002/],
    ['x'.repeat(40_000), /höchstens 32.767 Zeichen, nicht 40.000/],
    ['=A1)', /Klammer zu viel.*Zeichen 4/],
  ])('%s stays open with a sentence that says where', (entry, sentence) => {
    expect(type('B2', entry)).toBe(false);
    expect(workspace.edit?.text).toBe(entry);
    expect(workspace.session.notice).toMatch(sentence);
  });

  it('are out of the text field before the next key', () => {
    select('A1');
    workspace.editing.start('1');
    const before = workspace.session.version();
    workspace.editing.commit();
    expect(workspace.session.version()).toBeGreaterThan(before);
  });

  it('widen a column of standard width for a number or date, and no other', () => {
    const width = (address: string): number | null => workspace.sheet.GetRange(address).Format.ColumnWidth;
    type('A1', '1.4.2022');
    type('B1', 'ein Text, der nicht hineinpasst');
    workspace.sheet.GetRange('C1').Format.ColumnWidth = 30;
    type('C1', '12345678901');
    expect(['A1', 'B1', 'C1'].map(width)).toEqual([60, 60, 30]);
    workspace.sheet.GetRange('A1').NumberFormat = '#,##0.00';
    type('A1', '12345678,9');
    expect(width('A1')).toBeGreaterThan(70);
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

describe('texts of several lines', () => {
  const rowHeight = (): number | null => workspace.sheet.GetRange('A1').Format.RowHeight;

  it('are wrapped, and the row grows with them and shrinks again', () => {
    select('A1');
    workspace.clipboard.paste('"eins\nzwei\ndrei"\t5');
    expect([rowHeight(), workspace.sheet.GetRange('A1').Format.WrapText]).toEqual([45, true]);
    type('A1', 'eins');
    expect(rowHeight()).toBe(15);
    type('A1', 'ein Text, der drei Zeilen braucht');
    expect(rowHeight()).toBe(60);
  });

  it('leave a height that somebody has set', () => {
    workspace.sheet.GetRange('A1').Format.RowHeight = 20;
    type('A1', 'eins\nzwei');
    expect(rowHeight()).toBe(20);
  });

  it('stand in one line without wrapping', () => {
    workspace.sheet.GetRange('A1').Values = [['eins\n zwei']];
    expect(cellView(workspace.sheet, 0, 0)?.text).toBe('eins zwei');
  });
});

describe('charts', () => {
  it('whose cells hold an error say so instead of drawing zeros', () => {
    type('A1', '=1/0');
    type('A2', '=1/0');
    const chart = workspace.sheet.Charts.Add('ColumnClustered', workspace.sheet.GetRange('A1:A2'), 'Auto');
    expect(barsOf(chart).fault).toContain('#DIV/0!');
    select('A1:A2');
    workspace.erase();
    expect(barsOf(chart).fault).toContain('keine Zahlen');
    type('A2', '5');
    expect(barsOf(chart).fault).toBeNull();
  });

  it('whose results are to come have no fault yet', () => {
    type('A1', '=1/0');
    const chart = workspace.sheet.Charts.Add('ColumnClustered', workspace.sheet.GetRange('A1:A2'), 'Auto');
    expect(barsOf(chart, true).fault).toBe('Das Diagramm erscheint, sobald gerechnet ist …');
    type('A2', '5');
    expect(barsOf(chart, true).fault).toBeNull();
  });
});

describe('names of sheets', () => {
  it.each([
    ['', 'braucht einen Namen'],
    ['a/b', 'keines der Zeichen'],
    ['x'.repeat(32), 'höchstens 31 Zeichen lang sein, nicht 32'],
    ["'x'", 'Apostroph'],
    ['tabelle2', 'gibt es schon'],
    ['History', 'behält Excel sich selbst vor'],
    ['verlauf', 'behält Excel sich selbst vor'],
  ])('%s is refused in plain words', (name, sentence) => {
    const { sheet, session } = workspace;
    sheet.book.workbook.Worksheets.Add('Tabelle2');
    expect(session.act(() => renameSheet(sheet, name))).toBe(false);
    expect(session.notice).toContain(sentence);
    expect(session.act(() => renameSheet(sheet, 'Kosten'))).toBe(true);
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

describe('series', () => {
  it.each([
    ['a single date by days', ['30.04.2022'], ['01.05.2022', '02.05.2022']],
    ['a single month by months', ['November 2022'], ['Dez 22', 'Jan 23']],
    ['two dates a month apart by months', ['31.12.2022', '31.01.2023'], ['28.02.2023', '31.03.2023']],
    ['two dates a year apart by years', ['01.04.2022', '01.04.2023'], ['01.04.2024', '01.04.2025']],
    ['two dates a week apart by weeks', ['01.04.2022', '08.04.2022'], ['15.04.2022', '22.04.2022']],
    ['a single time by hours', ['12:30'], ['13:30', '14:30']],
    ['numbered texts by their number', ['Stelle 1'], ['Stelle 2', 'Stelle 3']],
    ['numbers with zeros before them', ['Nr. 09'], ['Nr. 10', 'Nr. 11']],
    ['different texts each for itself', ['Stelle 1', 'Kommune 4'], ['Stelle 2', 'Kommune 5']],
    ['weekdays', ['Freitag'], ['Samstag', 'Sonntag']],
    ['short months, every other one', ['Nov', 'Jan'], ['Mrz', 'Mai']],
    ['quarters', ['Q3'], ['Q4', 'Q1']],
    ['other texts not at all', ['9c', 'Unna'], ['9c', 'Unna']],
    ['a single number not at all', ['5'], ['5', '5']],
  ])('go on: %s', (_, entries, expected) => {
    entries.forEach((entry, row) => type(`A${row + 1}`, entry));
    select(`A1:A${entries.length}`);
    fillTo(workspace, { row: entries.length + 1, column: 0 });
    const rows = [0, 1].map((index) => `A${entries.length + index + 1}`);
    expect(rows.map(text)).toEqual(expected);
  });

  it('go back upwards too', () => {
    type('A3', 'März');
    select('A3');
    fillTo(workspace, { row: 0, column: 0 });
    expect(['A1', 'A2'].map(text)).toEqual(['Januar', 'Februar']);
  });

  it('of whole columns reach as far down as the sheet is filled', () => {
    for (const row of [1, 2, 3]) type(`A${row}`, 'x');
    select('A:A');
    fillTo(workspace, { row: 0, column: 1 });
    expect(['B1', 'B3', 'B4'].map(text)).toEqual(['x', 'x', '']);
    expect(workspace.selection.rect.columns).toBe(2);
  });

  it('end where the handle is dragged back into the selection', () => {
    for (const row of [1, 2, 3, 4]) type(`A${row}`, String(row));
    select('A1:A4');
    fillTo(workspace, { row: 1, column: 0 });
    expect(['A1', 'A2', 'A3', 'A4'].map(text)).toEqual(['1', '2', '', '']);
    expect(workspace.selection.rect.rows).toBe(2);
  });

  it('reach as far as the column beside them after a double click', () => {
    for (const row of [1, 2, 3, 4]) type(`A${row}`, 'x');
    type('B1', '=ZEILE()');
    select('B1');
    fillAlongside(workspace);
    expect(['B3', 'B4', 'B5'].map(text)).toEqual(['3', '4', '']);
    type('C1', '1');
    type('C3', 'steht hier');
    select('C1');
    fillAlongside(workspace);
    expect(['C2', 'C3', 'C4'].map(text)).toEqual(['1', 'steht hier', '']);
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
    pressInEdit(workspace, key('F4'));
    expect(workspace.edit?.text).toBe('=$A$1');
    pressInEdit(workspace, key('ArrowDown'));
    pressInEdit(workspace, key('ArrowUp'));
    expect(workspace.edit?.text).toBe('=A1');
    pressInEdit(workspace, key('Enter'));
    expect([text('B2'), workspace.selection.active]).toEqual(['4', { row: 2, column: 1 }]);
  });
});

describe('keys of Excel', () => {
  const onCell = (name: string, more = {}): boolean => pressOnCell(workspace, key(name, more), 10);
  const inEdit = (name: string, more = {}): boolean => pressInEdit(workspace, { ...key(name), ...more });
  const rect = (): Rect => workspace.selection.rect;

  it('Alt+Enter breaks the line at the insertion point', () => {
    select('A1');
    workspace.editing.start('eins zwei');
    workspace.assist.caretAt(4, false);
    inEdit('Enter', { alt: true });
    expect([workspace.edit?.text, workspace.edit?.caret]).toEqual(['eins\n zwei', 5]);
    workspace.editing.commit();
    expect(workspace.sheet.GetRange('A1').Format.WrapText).toBe(true);
  });

  it('Shift+Space and Ctrl+Space select rows and columns', () => {
    select('B2:C3');
    onCell(' ', { shift: true });
    expect(rect()).toMatchObject({ row: 1, rows: 2, column: 0 });
    select('B2:C3');
    onCell(' ', { control: true });
    expect(rect()).toMatchObject({ row: 0, column: 1, columns: 2 });
  });

  it('Ctrl+PgDn and Ctrl+PgUp change the sheet', () => {
    const first = workspace.sheet;
    const second = first.book.workbook.Worksheets.Add('Zweites');
    first.Activate();
    onCell('PageDown', { control: true });
    expect(workspace.sheet).toBe(second);
    onCell('PageDown', { control: true });
    onCell('PageUp', { control: true });
    expect(workspace.sheet).toBe(first);
  });

  it('Enter after Tab goes below the cell where the row was begun', () => {
    select('B2');
    for (const entry of ['1', '2']) {
      workspace.editing.start(entry);
      inEdit('Tab');
    }
    workspace.editing.start('3');
    inEdit('Enter');
    expect(workspace.selection.active).toEqual({ row: 2, column: 1 });
    onCell('Tab');
    onCell('ArrowRight');
    onCell('Enter');
    expect(workspace.selection.active).toEqual({ row: 3, column: 3 });
  });

  it('Ctrl+Shift+arrow goes by what stands in the line of the active cell', () => {
    for (const address of ['A1', 'A2', 'A3', 'B1', 'C1']) type(address, '1');
    select('A1:C1');
    onCell('ArrowDown', { control: true, shift: true });
    expect(rect()).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
  });

  it('arrows leap over hidden lines and merged cells', () => {
    const { sheet } = workspace;
    sheet.layout.hide('row', sheet.GetRange('2:3').rect, true);
    sheet.layout.merge(sheet.GetRange('B4:C5').rect);
    select('B1');
    onCell('ArrowDown');
    expect(workspace.selection.active).toEqual({ row: 3, column: 1 });
    onCell('ArrowRight');
    expect(workspace.selection.active).toEqual({ row: 3, column: 3 });
    onCell('ArrowLeft');
    expect(workspace.selection.active).toEqual({ row: 3, column: 1 });
    onCell('ArrowDown');
    expect(workspace.selection.active).toEqual({ row: 5, column: 1 });
    workspace.selectCell({ row: 4, column: 2 });
    expect(workspace.selection.active).toEqual({ row: 3, column: 1 });
  });

  it('whole columns and rows can be pointed at', () => {
    select('A1');
    workspace.editing.start('=SUMME(');
    workspace.assist.caretAt(7, true);
    workspace.assist.pointLines('column', 1, 1);
    expect(workspace.edit?.text).toBe('=SUMME(B:B');
    workspace.assist.pointLines('column', 1, 3);
    expect(workspace.edit?.text).toBe('=SUMME(B:D');
    workspace.assist.pointLines('row', 4, 4);
    expect(workspace.edit?.text).toBe('=SUMME(5:5');
  });

  it('selecting lines keeps the first one active, so that Shift extends from it', () => {
    workspace.selectLine('column', 3, 1);
    expect([rect().column, rect().columns, workspace.selection.active.column]).toEqual([1, 3, 3]);
  });
});
