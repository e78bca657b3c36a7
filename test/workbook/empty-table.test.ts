import type { OfficeSession } from '../../dev/excel/node/office-session';
import { TABELLENVORLAGEN } from '../../src/vereinbarung/plan/leere-tabelle';
import { writeEmptyTable } from '../../src/workbook/empty-table';
import { restore } from '../../src/workbook/write/restore';
import { oeffneMappe, schliesseMappe } from '../vereinbarung/arbeitsmappe';
import { comparable, furnish } from './agreements';

let session: OfficeSession;
beforeAll(() => {
  session = oeffneMappe(true);
  furnish(session);
});
afterAll(() => schliesseMappe(session));

const sheet = (name: string) => session.host.book.workbook.Worksheets.GetItem(name);

async function type(name: string, at: string, rows: readonly (readonly string[])[]): Promise<void> {
  await session.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(at);
    range.getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).formulasLocal = rows.map((row) => [
      ...row,
    ]);
    await context.sync();
  });
  await session.idle();
}

/** What somebody types into the tables, and what the formula then shows in its second row. */
const FILLED = {
  EIGENANTEILE: { at: 'I8', row: ['Eins', '', '9c', '3', '1', '', '55000'], shown: 'Eins' },
  HAUSHALT: { at: 'L8', row: ['Eins', '', '9c', '3', '1', '', '55000', '', 'Unna', '1'], shown: 2022 },
  WEITERLEITUNG: { at: 'K8', row: ['Kreis', 'Land', '5000', '4000'], shown: 1 },
} as const;

test.each(TABELLENVORLAGEN)(
  'PL-1 an empty table for %s says what to fill in, computes it then, and goes again',
  async (template) => {
    const before = comparable(session);
    const { name, outcome } = await writeEmptyTable(template);
    await session.idle();
    if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome));
    const { at, row, shown } = FILLED[template];
    const own = sheet(name);
    expect(own.GetRange(at).Values).toEqual([['Bitte die hervorgehobenen Zellen ausfüllen.']]);
    const hasPeriod = template !== 'WEITERLEITUNG';
    await type(name, 'A9', [row]);
    if (hasPeriod) await type(name, 'B4', [['01.04.2022'], ['31.03.2023']]);
    expect(own.GetRange(at).GetOffsetRange(1, 0).Values).toEqual([[shown]]);
    expect(await restore(outcome.written)).toMatchObject({ kind: 'left' });
    await type(name, 'A9', [row.map(() => '')]);
    if (hasPeriod) await type(name, 'B4', [[''], ['']]);
    expect(await restore(outcome.written)).toMatchObject({ kind: 'restored' });
    expect(comparable(session)).toEqual(before);
  },
);

test('SC-6 a second one takes the first number that is free in all names', async () => {
  session.host.book.workbook.Names.Add('Stellen_2', sheet('Tabelle1').GetRange('D1'));
  const names = [await writeEmptyTable('EIGENANTEILE'), await writeEmptyTable('EIGENANTEILE')].map(
    ({ name, outcome }) => [name, outcome.kind],
  );
  expect(names).toEqual([
    ['Eigenanteile', 'written'],
    ['Eigenanteile (3)', 'written'],
  ]);
});
