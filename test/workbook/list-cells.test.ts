import type { OfficeSession } from '../../dev/excel/node/office-session';
import { stellenliste } from '../../src/vereinbarung/plan/stellenliste';
import { SUEDKREIS } from '../../src/vereinbarung/beispiel';
import { readOwnTables } from '../../src/workbook/agreement/once';
import { goToCell } from '../../src/workbook/read/go-to-sheet';
import { readListTable, readSelectedList } from '../../src/workbook/read/list-cells';
import { writePlan } from '../../src/workbook/write/write-plan';
import { closeWorkbook, openWorkbook, Sheet } from './support';

let session: OfficeSession;
let user: Sheet;
function open(setup = {}): void {
  session = openWorkbook(setup);
  user = new Sheet(session);
}
afterEach(async () => {
  await session.idle();
  closeWorkbook(session);
});

const LIST = [
  ['Stelle', 'Umfang in %', 'von'],
  ['A', '80 %', '01.04.2022'],
  ['B', '0,5', ''],
];

it.each([
  [{}, 44_652],
  [{ date1904: true }, 43_190],
])('AS-11 days and per cents come as they are seen: %j', async (setup, day) => {
  open(setup);
  user.active.GetRange('B3:D5').FormulasLocal = LIST;
  // The stand-in takes a typed day as one from 1900.
  user.active.GetRange('D4').Values = [[day]];
  user.active.GetRange('A1:H40').Select();
  expect(await readSelectedList()).toEqual({
    kind: 'list',
    cells: {
      sheet: 'Tabelle1',
      area: 'B3:D5',
      rows: [LIST[0], ['A', '80 %', '01.04.2022'], ['B', 0.5, null]],
      from1904: 'date1904' in setup,
    },
  });
});

it('AS-11 hours and minutes are no number of VZÄ', async () => {
  open();
  user.active.GetRange('B3:C4').Values = [
    ['Stelle', 'VZÄ'],
    ['A', 0.8125],
  ];
  user.active.GetRange('C4').NumberFormat = 'h:mm';
  user.active.GetRange('B3:C4').Select();
  expect(await readSelectedList()).toMatchObject({
    cells: {
      rows: [
        ['Stelle', 'VZÄ'],
        ['A', '19:30'],
      ],
    },
  });
});

it('AS-11 one cell stands for the block that it lies in', async () => {
  open();
  user.active.GetRange('B3:D5').FormulasLocal = LIST;
  user.active.GetRange('C4').Select();
  expect(await readSelectedList()).toMatchObject({ kind: 'list', cells: { area: 'B3:D5' } });
});

it('AS-11 says why a selection is no list', async () => {
  open();
  user.active.GetRange('F6:G8').Select();
  expect(await readSelectedList()).toEqual({ kind: 'blank' });
});

it('AS-11 the posts stand on a sheet of their own, are read back, and led to', async () => {
  open();
  expect(await readListTable('KIM_Stellenliste')).toBeNull();
  expect((await writePlan(stellenliste(SUEDKREIS))).kind).toBe('written');
  const cells = await readListTable('KIM_Stellenliste');
  expect([cells?.sheet, cells?.area]).toEqual(['KIM Stellenliste', 'A5:H8']);
  expect(cells?.rows[1]).toEqual(['Case Management 1', null, '9c', 3, 1, null, null, 9_700]);
  await goToCell('KIM Stellenliste', 'C7');
  expect(session.host.book.workbook.GetActiveCell().Address).toContain('C7');
});

it('AS-11 what can’t be read stands in the sheet as it was entered, and comes back so', async () => {
  open();
  const unreadable = [
    { zeile: 0, feld: 'stufe', text: 'III' },
    { zeile: 0, feld: 'von', text: '2025-02-31' },
    { zeile: 1, feld: 'von', text: '31.2.24' },
    { zeile: 1, feld: 'drittmittel', text: 'viel' },
  ];
  expect((await writePlan(stellenliste(SUEDKREIS, unreadable))).kind).toBe('written');
  const cells = await readListTable('KIM_Stellenliste');
  expect(cells?.rows.slice(0, 3).map((row) => [row[3], row[5], row[8]])).toEqual([
    ['Stufe', 'Von', 'Drittmittel'],
    ['III', '2025-02-31', null],
    [3, '31.2.24', 'viel'],
  ]);
});

it('PK-14 what the workbook brings itself is read as answers', async () => {
  open();
  expect(await readOwnTables()).toEqual({ tarife: [], saetze: [], parameter: [] });
  const rows = [
    ['Parameter', 'GültigAb', 'Wert', 'Status'],
    ['Rentenversicherung', { day: '2027-01-01' }, 0.19, 'Annahme'],
  ];
  const tables = [{ name: 'KIM_Parameter', area: 'A1:D2' }];
  await writePlan({ sheets: [{ kind: 'new', name: 'Eigene', blocks: [{ at: 'A1', rows }], tables }] });
  const { parameter } = await readOwnTables();
  expect(parameter).toMatchObject([
    { parameter: 'Rentenversicherung', gueltigAb: '2027-01-01', wert: 0.19, status: 'Annahme' },
  ]);
});
