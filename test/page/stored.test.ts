import { type Cell, Workbook, type Worksheet as FileSheet } from 'exceljs';
import JSZip from 'jszip';
import { WorkbookSession } from '../../dev/excel/page/model/workbook-session';
import { readWorkbook } from '../../dev/excel/page/file/open';
import { workbookFile } from '../../dev/excel/page/file/save';
import { parts } from './support/desk';
import { closeHosts, newHost } from './support/hosts';

afterEach(closeHosts);

/** Results that no calculation would give, so that one is noticed. */
async function file(): Promise<ArrayBuffer> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Blatt');
  const array = (cell: Cell, ref: string, formula: string, result: number | string): void => {
    cell.value = { shareType: 'array', ref, formula, result } as unknown as Cell['value'];
  };
  sheet.getCell('A1').value = 5;
  sheet.getCell('A2').value = { formula: 'A1*2', result: 77 };
  sheet.getCell('A3').value = { formula: '_xldudf_KIM_X()', result: 42 };
  sheet.getCell('A4').value = { formula: 'A3&"!"', result: 'alt!' };
  sheet.getCell('A5').value = { formula: 'A3/0', result: { error: '#N/A' } };
  sheet.getCell('A6').value = { formula: 'A1+1' };
  array(sheet.getCell('C1'), 'C1:D3', '_xldudf_KIM_X()', 'Kopf');
  fill(sheet, { D1: 'Betrag', C2: 'Ahlen', D2: 1, C3: '', D3: 2 });
  sheet.getCell('F1').value = { formula: 'SUM(_xlfn.ANCHORARRAY(C1))', result: 3 };
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  return zip.generateAsync({ type: 'arraybuffer' });
}

function fill(sheet: FileSheet, cells: Readonly<Record<string, string | number>>): void {
  for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value;
}

let session: WorkbookSession;
afterEach(() => session.dispose());

async function opened(data: ArrayBuffer): Promise<void> {
  const metadata = { functions: [{ id: 'X', name: 'X', parameters: [] }] };
  const { fill: fillIn } = await readWorkbook(data, 'KIM');
  session = new WorkbookSession({ ...parts(), metadata }, 'x.xlsx', fillIn);
}

const values = (address: string): unknown =>
  session.host.book.workbook.Worksheets.active().GetRange(address).Values;
const settled = async (): Promise<void> => {
  session.begin();
  await session.host.book.calculation.idle();
};

describe('a file', () => {
  beforeEach(async () => opened(await file()));

  it('is shown with the results that it has, before and after the first calculation', async () => {
    const column = [[5], [77], [42], ['alt!'], ['#N/A']];
    const spilled = [
      ['Kopf', 'Betrag'],
      ['Ahlen', 1],
      ['', 2],
    ];
    const { engine } = session.host.book;
    const [id] = engine.sheets().map((sheet) => sheet.id);
    expect(engine.value({ sheet: id ?? 0, row: 2, column: 0 })).toBe(42);
    await settled();
    expect([values('A1:A5'), values('C1:D3'), values('F1')]).toEqual([column, spilled, [[3]]]);
    expect(values('A6')).toEqual([[6]]);
    expect(session.host.dispatcher.sent).toEqual([]);
  });

  it('is done at once if every formula has a result', async () => {
    expect(session.stage).toBe('fresh');
    const host = newHost();
    host.book.workbook.Worksheets.active().GetRange('A1').Formulas = [['=1+1']];
    host.book.calculation.refresh();
    const data = await workbookFile(host, 'KIM', 'formulas');
    session.dispose();
    await opened(data);
    expect(session.stage).toBe('done');
  });

  it('calls a function whose formula is entered anew, and all in an explicit calculation', async () => {
    await settled();
    const sheet = session.host.book.workbook.Worksheets.active();
    const called = (): number => session.host.book.engine.pending;
    sheet.GetRange('A3').Formulas = [['=KIM.X()']];
    session.host.book.calculation.refresh();
    expect([called(), values('A3:A4'), values('C1')]).toEqual([1, [['#BUSY!'], ['#BUSY!']], [['Kopf']]]);
    session.host.book.workbook.Application.Calculate('Full');
    session.host.book.calculation.refresh();
    expect(values('A2')).toEqual([[10]]);
  });

  it('calculates what depends on a changed cell', async () => {
    await settled();
    session.host.book.workbook.Worksheets.active().GetRange('A1').Values = [[6]];
    await settled();
    expect([values('A2'), values('A3')]).toEqual([[[12]], [[42]]]);
  });
});

it('a result that the file format has no word for is calculated again', async () => {
  const host = newHost();
  const sheet = host.book.workbook.Worksheets.active();
  sheet.GetRange('A1:A3').Formulas = [['=SEQUENCE(3)'], [''], ['im Weg']];
  host.book.calculation.refresh();
  expect(sheet.GetRange('A1').Values).toEqual([['#SPILL!']]);
  await opened(await workbookFile(host, 'KIM', 'formulas'));
  await settled();
  expect(values('A1')).toEqual([['#SPILL!']]);
});
