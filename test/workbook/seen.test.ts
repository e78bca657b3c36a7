import type { OfficeSession } from '../../dev/excel/node/office-session';
import { readArgument } from '../../src/workbook/formula/argument';
import type { Place } from '../../src/workbook/formula/fragment';
import { readContents } from '../../src/workbook/read/contents';
import { readSeen, type SeenCell } from '../../src/workbook/read/seen';
import { closeWorkbook, openWorkbook, Sheet } from './support';

let session: OfficeSession;
let user: Sheet;
beforeEach(() => {
  session = openWorkbook();
  user = new Sheet(session);
});
afterEach(async () => {
  await session.idle();
  closeWorkbook(session);
});

async function placeOf(typed: string): Promise<Place | undefined> {
  const reading = readArgument(typed, await readContents());
  return reading.kind === 'refused' ? undefined : reading.place;
}
const seen = async (typed: string): Promise<readonly SeenCell[]> =>
  (await readSeen([await placeOf(typed)]))[0] ?? [];

it.each<[string, string, SeenCell]>([
  ['01.07.2025', '', { value: 45_839, text: '01.07.2025', formula: '45839', isDay: true }],
  ['45839', '', { value: 45_839, text: '45839', formula: '45839', isDay: false }],
  ['45839', '[$-407]d. mmmm yyyy', { value: 45_839, text: '1. Juli 2025', formula: '45839', isDay: true }],
  ['55000', '#,##0.00 "Euro je Jahr, davon"', expect.objectContaining({ isDay: false }) as SeenCell],
  ['55000', '[Red]0.00', expect.objectContaining({ isDay: false }) as SeenCell],
  ["'01.07.2025", '', { value: '01.07.2025', text: '01.07.2025', formula: '01.07.2025', isDay: false }],
  ['', '', { value: null, text: '', formula: '', isDay: false }],
])('a cell with %j in the format %j', async (entry, format, expected) => {
  user.put('B2', entry);
  if (format !== '') user.active.GetRange('B2').NumberFormat = [[format]];
  expect(await seen('B2')).toEqual([expected]);
});

it('an area is read row by row, and what is no cells comes to nothing', async () => {
  user.active.GetRange('A1:B2').FormulasLocal = [['a', '1'], ['b', '2']]; // prettier-ignore
  expect((await seen('A1:B2')).map(({ value }) => value)).toEqual(['a', 1, 'b', 2]);
  expect(await readSeen([await placeOf('55000'), await placeOf('B2')])).toMatchObject([[], [{ value: 2 }]]);
});

it('nothing is asked for where no field refers to cells', async () => {
  const requests = jest.spyOn(session.host, 'process');
  expect(await readSeen([undefined])).toEqual([[]]);
  expect(requests).not.toHaveBeenCalled();
});
