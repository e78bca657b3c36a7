import { WHOLE_SHEET } from '../../dev/excel/host/model/grid/rect';
import { Geometry } from '../../dev/excel/page/grid/geometry';
import { jump, sheetEnd } from '../../dev/excel/page/model/movement';
import { workbookFile } from '../../dev/excel/page/file/save';
import { closeHosts, opened } from './support/hosts';
import { Desk } from './support/desk';

/** 17 thousand million cells lie between the first one and the last. */
const LAST = 'XFD1048576';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.close();
  closeHosts();
});

describe('a value in the last cell of a sheet', () => {
  it('is entered, found, moved and taken back like any other', () => {
    desk.type('A1', '1');
    desk.type(LAST, '5');
    const { workspace } = desk;
    const { sheet } = workspace;
    expect(sheet.GetUsedRange().rect).toEqual(WHOLE_SHEET);
    desk.type('B1', `=${LAST}*2`);
    expect(desk.text('B1')).toBe('10');
    desk.carry('cut', 'B1', 'C3');
    expect(desk.formula('C3')).toBe(`=${LAST}*2`);
    expect(sheet.FindAll('5').Address).toContain(LAST);
    sheet.book.workbook.Worksheets.active().Copy('End');
    sheet.GetRange('A2').Insert('Down');
    workspace.undo();
    sheet.GetRange().Format.AutofitColumns();
    expect(new Geometry(sheet, 800, 600).rows).toBe(WHOLE_SHEET.rows);
    desk.select('A1');
    sheetEnd(workspace, false);
    expect(workspace.selection.active).toEqual({ row: 1_048_575, column: 16_383 });
    jump(workspace, 'Up', false);
    expect(workspace.selection.active).toEqual({ row: 0, column: 16_383 });
    desk.select(LAST);
    workspace.erase();
    expect(sheet.GetUsedRange().Address).toBe('Tabelle1!A1:C3');
  });

  it('is saved, with an area of all cells, and opened again', async () => {
    desk.type('A1', '1');
    desk.type(LAST, '5');
    const { host } = desk.workspace.session;
    host.book.workbook.Names.Add('Alles', '=Tabelle1!$A$1:$XFD$1048576');
    host.book.workbook.Names.Add('Spalte', '=Tabelle1!$B:$B');
    desk.workspace.sheet.GetRange('B2:XFD1048575').Merge();
    const { host: again } = await opened(await workbookFile(host, 'KIM', 'formulas'));
    const sheet = again.book.workbook.Worksheets.active();
    expect(sheet.GetRange(LAST).Values).toEqual([[5]]);
    expect(sheet.layout.merges).toEqual([{ row: 1, column: 1, rows: 1_048_574, columns: 16_383 }]);
    expect(again.book.workbook.Names.GetItem('Alles').GetRange().rect).toEqual(WHOLE_SHEET);
    expect(again.book.workbook.Names.GetItem('Spalte').GetRange().Address).toBe('Tabelle1!B:B');
  });
});
