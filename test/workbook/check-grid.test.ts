import { scanWorkbook } from '../../src/workbook/check/scan';
import type { CellFormula } from '../../src/workbook/trace/cell-formula';
import { readReferences } from '../../src/workbook/trace/references';
import { useWorkbook } from './support';

const desk = useWorkbook(({ session, user }) => {
  const { workbook } = session.host.book;
  for (const [column, heading] of ['Stelle', 'VZÄ', 'Kosten gesamt'].entries())
    user.put(`${'ABC'.charAt(column)}3`, heading);
  for (const row of [4, 5, 6]) {
    user.put(`A${row}`, `Stelle ${row}`);
    user.put(`B${row}`, String(row));
  }
  user.put('C5', '=1/0');
  workbook.Tables.Add('Tabelle1!A3:C6', true).Name = 'KIM_Stellen';
  workbook.Tables.GetItem('KIM_Stellen').ShowTotals = true;
  user.put('E1', '=KIM.REIHE()');
  user.put('G1', '=KIM.ZWEI(B4)');
  user.put('G5', '=KIM.ZWEI(E1#)+KIM.ZWEI(A1)');
  const other = workbook.Worksheets.Add("Fach's 2");
  other.GetRange('B2:C3').Values = [
    [1, 'x'],
    [true, ''],
  ];
  workbook.Names.Add('KIM_Cells', other.GetRange('B2:C3'));
  workbook.Names.Add('KIM_Number', '=7');
  workbook.Names.Add('KIM_Formula', '=1+1');
  workbook.Tables.Add("'Fach''s 2'!E5:E6", false).Name = 'Ohne';
});

const REFERENCES = [
  'A1',
  '$B$4:$C$6',
  "'Fach''s 2'!B2:C4",
  "'Fach''s 2'!Z99",
  'E1#',
  'B4#',
  'KIM_Stellen',
  'KIM_Stellen[#All]',
  'KIM_Stellen[#Headers]',
  'KIM_Stellen[#Totals]',
  'KIM_Stellen[[#Headers],[#Data]]',
  'KIM_Stellen[[#Data],[#Totals]]',
  'KIM_Stellen[VZÄ]',
  'KIM_Stellen[[VZÄ]:[Kosten gesamt]]',
  'KIM_Stellen[[#Headers],[#Data],[Stelle]:[VZÄ]]',
  'KIM_Stellen[@VZÄ]',
  'KIM_Stellen[@]',
  'Ohne',
  'KIM_Cells',
  'KIM_Number',
  'KIM_Formula',
  'KIM_Missing',
  "'Missing'!A1",
  '[2]Blatt!A1',
];

test('AK-7 a reference holds in what was read what Excel tells of it alone', async () => {
  await desk.session.idle();
  const cell = { sheet: 'Tabelle1', row: 5, table: null };
  const { grid } = await scanWorkbook();
  const asked = await readReferences(cell as CellFormula, REFERENCES);
  const found = REFERENCES.map((text) => {
    const located = grid.locate(text, cell);
    if (located === null) return [text, null];
    return [text, 'value' in located ? [[located.value]] : grid.values(located)];
  });
  // Nobody looks into a spill that no KIM formula refers to; what is not there is an error for Excel.
  const alone = REFERENCES.map((text) => [text, text === 'B4#' ? null : (asked.get(text) ?? null)]);
  expect(found).toEqual(alone);
  expect(found.filter(([, values]) => values === null).map(([text]) => text)).toEqual([
    'B4#',
    'KIM_Formula',
    'KIM_Missing',
    "'Missing'!A1",
    '[2]Blatt!A1',
  ]);
});

test('AK-7 whole columns and rows are read as far as the sheet is filled, and a block as far as it has spread', async () => {
  await desk.session.idle();
  const { grid } = await scanWorkbook();
  const position = { sheet: 'Tabelle1', row: 1, table: null };
  const valuesOf = (text: string): unknown => {
    const located = grid.locate(text, position);
    return located && 'area' in located ? grid.values(located) : located;
  };
  expect(valuesOf('B:B')).toEqual([null, null, 'VZÄ', 4, 5, 6, null].map((value) => [value]));
  const [row] = valuesOf("'Fach''s 2'!$2:$2") as unknown[][];
  expect(row?.slice(0, 5)).toEqual([null, 1, 'x', null, null]);
  expect(row).toHaveLength(16_384);
  expect(valuesOf('Missing!A:A')).toBeNull();
  expect(valuesOf('B:5')).toBeNull();
  expect(grid.blockAt('Tabelle1', 0, 4).area).toMatchObject({ rows: 3, columns: 2 });
  expect(grid.blockAt('Tabelle1', 0, 6).area).toMatchObject({ rows: 1, columns: 1 });
  grid.replace({ sheet: 'Tabelle1', area: { row: 3, column: 1, rows: 2, columns: 1 } }, [[40]]);
  expect(valuesOf('B4:B6')).toEqual([[40], [null], [6]]);
});
