import type { OfficeSession } from '../../dev/excel/node/office-session';
import { Following, type Move, type Referring } from '../../src/taskpane/functions/form/following';
import { readArgument } from '../../src/workbook/formula/argument';
import { readContents } from '../../src/workbook/read/contents';
import { closeWorkbook, openWorkbook, Sheet } from '../workbook/support';

let session: OfficeSession;
let user: Sheet;
let following: Following;
beforeEach(() => {
  session = openWorkbook();
  user = new Sheet(session);
  following = new Following();
});
afterEach(async () => {
  session.host.faults.clear();
  await session.idle();
  closeWorkbook(session);
});

const sheets = () => session.host.book.workbook.Worksheets;
const range = (address: string) => user.active.GetRange(address);

async function field(text: string, key = 'kosten'): Promise<Referring> {
  const reading = readArgument(text, await readContents());
  return { key, text, place: reading.kind === 'refused' ? undefined : reading.place };
}

async function becomes(text: string, change: () => void): Promise<readonly Move[]> {
  await following.keep([await field(text)]);
  change();
  await session.idle();
  return following.moves(['kosten']);
}
const now = async (text: string, change: () => void): Promise<string | null> => {
  const [move, ...more] = await becomes(text, change);
  expect(more).toEqual([]);
  return move ? move.now : text;
};

describe('a reference of the form goes where its cells go', () => {
  it.each<[string, string, () => void, string | null]>([
    ['a row is inserted above', 'Tabelle1!D2', () => range('1:1').Insert('Down'), 'Tabelle1!D3'],
    ['a row is inserted below', 'Tabelle1!D2', () => range('5:5').Insert('Down'), 'Tabelle1!D2'],
    ['a row above is deleted', 'Tabelle1!D3', () => range('1:1').Delete('Up'), 'Tabelle1!D2'],
    ['a column is inserted', '$d$2', () => range('A:A').Insert('Right'), '$E$2'],
    ['a row is inserted within', 'Tabelle1!B2:B5', () => range('3:3').Insert('Down'), 'Tabelle1!B2:B6'],
    ['it is cut and pasted', 'Tabelle1!D2', () => range('D2').MoveTo('F9'), 'Tabelle1!F9'],
    ['the sheet is renamed', 'Tabelle1!D2', () => (user.active.Name = 'Plan 2'), "'Plan 2'!D2"],
    ['the sheet is renamed that it does not name', 'D2', () => (user.active.Name = 'Plan 2'), 'D2'],
    ['a spill has moved', 'Tabelle1!D2#', () => range('1:1').Insert('Down'), 'Tabelle1!D3#'],
    ['its row is deleted', 'Tabelle1!D2', () => range('2:2').Delete('Up'), null],
  ])('%s: %s', async (_, text, change, expected) => {
    expect(await now(text, change)).toBe(expected);
  });

  it('or is lost with its sheet, while others are still known', async () => {
    sheets().Add('Daten');
    await following.keep([await field('Daten!A1'), await field('Tabelle1!D2', 'vzae')]);
    sheets().GetItem('Daten').Delete();
    range('1:1').Insert('Down');
    await session.idle();
    expect(await following.moves(['kosten', 'vzae'])).toEqual([
      { key: 'kosten', before: 'Daten!A1', now: null },
      { key: 'vzae', before: 'Tabelle1!D2', now: 'Tabelle1!D3' },
    ]);
    expect(await following.moves(['kosten', 'vzae'])).toEqual([]);
  });

  it('again and again', async () => {
    expect(await now('Tabelle1!D2', () => range('1:1').Insert('Down'))).toBe('Tabelle1!D3');
    range('1:1').Insert('Down');
    await session.idle();
    expect(await following.moves(['kosten'])).toEqual([
      { key: 'kosten', before: 'Tabelle1!D3', now: 'Tabelle1!D4' },
    ]);
  });

  it('but stays where it means the sheet of the formula, and that is another one by now', async () => {
    sheets().Add('Daten');
    expect(
      await now('D2', () => {
        range('1:1').Insert('Down');
        sheets().GetItem('Daten').Activate();
      }),
    ).toBe('D2');
  });
});

it('cells that nobody refers to any more are not followed', async () => {
  const { count } = session.host.book.references;
  await following.keep([await field('Tabelle1!D2')]);
  expect(session.host.book.references.count).toBe(count + 1);
  await following.keep([await field('E5')]);
  expect(session.host.book.references.count).toBe(count + 1);
  await following.keep([await field('55000')]);
  expect(session.host.book.references.count).toBe(count);
  expect(await following.moves(['kosten'])).toEqual([]);
});

it('what could not be asked is told, and the next time answered', async () => {
  await following.keep([await field('Tabelle1!D2')]);
  range('1:1').Insert('Down');
  session.host.faults.at(1, { kind: 'transport', fault: 'activityLimit' });
  await expect(following.moves(['kosten'])).rejects.toMatchObject({ kind: 'busy' });
  expect(await following.moves(['kosten'])).toMatchObject([{ now: 'Tabelle1!D3' }]);
});

it.each([
  ['KIM_Kommunen', 'Partner'],
  ['kim_kommunen[[#Kopfzeilen];[#Daten]]', 'Partner[[#Kopfzeilen];[#Daten]]'],
  ['KIM_Kommunen[Schlüssel]', 'Partner[Schlüssel]'],
])('a table that is called otherwise by now is known: %s', async (text, expected) => {
  range('A1:B2').FormulasLocal = [['Kommune', 'Schlüssel'], ['Unna', '35']]; // prettier-ignore
  user.active.Tables.Add('A1:B2', true).Name = 'KIM_Kommunen';
  const tables = async () => (await readContents()).tables;
  const before = await field(text);
  expect(following.renamed([before], await tables())).toEqual([]);
  user.active.Tables.GetItem('KIM_Kommunen').Name = 'Partner';
  const renamed = [{ key: 'kosten', before: text, now: expected }];
  expect(following.renamed([await field(text)], await tables())).toEqual(renamed);
  // Something else was typed in the meantime.
  expect(following.renamed([await field('KIM_Kommunen[Ort]')], await tables())).toEqual([]);
});
