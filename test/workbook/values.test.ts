import { TRANSPORT_FAULTS, type TransportFault } from '../../dev/excel/host/faults';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import { readArgument } from '../../src/workbook/formula/argument';
import type { Place } from '../../src/workbook/formula/fragment';
import { readContents } from '../../src/workbook/read/contents';
import { readValues, type Values } from '../../src/workbook/read/values';
import { answerSlow, closeWorkbook, failReading, isReading, openWorkbook, Sheet } from './support';

let session: OfficeSession;
let user: Sheet;
beforeEach(async () => {
  session = openWorkbook();
  user = new Sheet(session);
  const { workbook } = session.host.book;
  user.active.GetRange('A1:C4').FormulasLocal = [
    ['Kommune', 'Schlüssel', 'Ort'],
    ['Unna', '35', 'Süd'],
    ['Schwerte', '', '=NV()'],
    ['Summe', '35', ''],
  ];
  const table = user.active.Tables.Add('A1:C3', true);
  table.Name = 'KIM_Kommunen';
  user.put('E1', '=SEQUENZ(2;2)');
  user.put('E5', 'WAHR');
  user.put('E6', '=""');
  user.put('E7', "'007");
  workbook.Names.Add('Anteil', '=0.8');
  workbook.Names.Add('Gruppe', '="9c"');
  workbook.Names.Add('Doppelt', '=Tabelle1!$B$2*2');
  workbook.Names.Add('Ort', '=Tabelle1!$C$2:$C$3');
  await session.idle();
});
afterEach(async () => {
  await session.idle();
  closeWorkbook(session);
});

async function placeOf(typed: string): Promise<Place> {
  const reading = readArgument(typed, await readContents());
  if (reading.kind === 'refused' || !reading.place) throw new Error(`${typed} has no place`);
  return reading.place;
}
const read = async (typed: string): Promise<Values | null | undefined> =>
  (await readValues([await placeOf(typed)]))[0];

const NOT_AVAILABLE = { code: '#N/A' };

describe('values come as Excel hands them to a function', () => {
  it.each<[string, Values | null]>([
    ['B2', [[35]]],
    ['$C$3', [[NOT_AVAILABLE]]],
    ['B3', [[null]]],
    ['Z9', [[null]]],
    ['E5:E7', [[true], [''], ['007']]],
    ['Tabelle1!A2:B3', [['Unna', 35], ['Schwerte', null]]], // prettier-ignore
    ['E1#', [[1, 2], [3, 4]]], // prettier-ignore
    ['E5#', [[{ code: '#REF!' }]]],
    ['KIM_Kommunen[Schlüssel]', [[35], [null]]],
    ['KIM_Kommunen', [['Unna', 35, 'Süd'], ['Schwerte', null, NOT_AVAILABLE]]], // prettier-ignore
    ['KIM_Kommunen[#Kopfzeilen]', [['Kommune', 'Schlüssel', 'Ort']]],
    [
      'KIM_Kommunen[[#Kopfzeilen];[#Daten];[Kommune]:[Schlüssel]]',
      [['Kommune', 'Schlüssel'], ['Unna', 35], ['Schwerte', null]], // prettier-ignore
    ],
    ['KIM_Kommunen[[#Alle];[Schlüssel]]', [['Schlüssel'], [35], [null]]],
    ['Anteil', [[0.8]]],
    ['Gruppe', [['9c']]],
    ['Ort', [['Süd'], [NOT_AVAILABLE]]],
    ['Doppelt', null],
  ])('%s', async (typed, values) => {
    expect(await read(typed)).toEqual(values);
  });

  it('unless another function is under way, for then there is none yet', async () => {
    user.put('G1', '=KIM.LANGSAM()');
    session.host.book.calculation.refresh();
    expect(user.active.GetRange('G1').Values).toEqual([['#BUSY!']]);
    expect(await read('G1:G2')).toBeNull();
    await answerSlow(session);
    expect(await read('G1:G2')).toEqual([[1], [null]]);
  });
});

it('one request reads everything and changes nothing', async () => {
  const places = [await placeOf('A1:B4'), await placeOf('KIM_Kommunen[Ort]'), await placeOf('Anteil')];
  const requests = jest.spyOn(session.host, 'process');
  const writes = jest.spyOn(session.host.book.engine, 'setValue');
  const formulas = jest.spyOn(session.host.book.engine, 'setFormula');
  expect(await readValues(places)).toHaveLength(3);
  expect(requests.mock.calls.filter(([request]) => isReading(request))).toHaveLength(1);
  expect(writes).not.toHaveBeenCalled();
  expect(formulas).not.toHaveBeenCalled();
});

it.each(Object.keys(TRANSPORT_FAULTS) as TransportFault[])(
  '%s is told, and the next question answered',
  async (fault) => {
    const places = [await placeOf('B2')];
    const process = failReading(session, fault);
    await expect(readValues(places)).rejects.toMatchObject({ name: 'WorkbookFault' });
    process.mockRestore();
    expect(await readValues(places)).toEqual([[[35]]]);
  },
);

it('a table that has gone meanwhile is told as gone', async () => {
  const place = await placeOf('KIM_Kommunen[Ort]');
  user.active.Tables.GetItem('KIM_Kommunen').Delete();
  await expect(readValues([place])).rejects.toMatchObject({ kind: 'gone' });
});
