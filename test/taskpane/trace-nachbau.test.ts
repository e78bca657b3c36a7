import { type OfficeSession, openSession } from '../../dev/excel/node/office-session';
import type { FunctionsMetadata } from '../../dev/engine/contract';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import type { Catalogue } from '../../src/taskpane/functions/catalogue/metadata';
import { type CallTrace, traceOfCall } from '../../src/taskpane/trace/trace-of-call';
import { WorkbookFault } from '../../src/workbook/fault';
import { readBasis } from '../../src/workbook/trace/basis';
import { type CellFormula, readCellFormula } from '../../src/workbook/trace/cell-formula';
import { readOrigins } from '../../src/workbook/trace/referred';
import { writeTraceSheet } from '../../src/workbook/trace/trace-sheet';
import { restore } from '../../src/workbook/write/restore';
import { built } from '../e2e/support/built';
import { closeWorkbook, Sheet } from '../workbook/support';

const catalogue = JSON.parse(built('functions.json')) as Catalogue & FunctionsMetadata;
const page = globalThis as { kimFunctions?: FunctionsPort | undefined };
const port = page.kimFunctions;
const TEXTS = { name: 'Rechenweg', title: 'Titel', note: 'Hinweis' };

let session: OfficeSession;
let user: Sheet;
beforeEach(async () => {
  session = openSession({ metadata: catalogue, functions: built('functions.js') });
  Object.assign(globalThis, { Excel: session.Excel });
  user = new Sheet(session);
  user.active.Name = "Süd & Co's";
  user.active.GetRange('A1:F3').FormulasLocal = [
    ['Stelle', 'Gruppe', 'Stufe', 'VZÄ', 'Höchstbetrag', 'Bemerkung'],
    ['Case Management', '9c', '3', '1', '55000', ''],
    ['Leitung', '11', '3', '0,5', '55000', ''],
  ];
  user.active.Tables.Add('A1:F3', true).Name = 'KIM_Stellen';
  user.put('H1', '01.01.2022');
  user.put('H2', '31.12.2022');
  session.host.book.workbook.Names.Add('KIM_Von', "='Süd & Co''s'!$H$1");
  await session.idle();
});
afterEach(async () => {
  page.kimFunctions = port;
  await session.idle();
  closeWorkbook(session);
});

async function formulaIn(address: string, entry?: string): Promise<CellFormula> {
  if (entry !== undefined) user.put(address, entry);
  await session.idle();
  user.select(address);
  const { formula } = await readCellFormula();
  if (formula === null) throw new Error(`${address} holds no formula`);
  return formula;
}

const trace = (formula: CellFormula, index = 0): Promise<CallTrace> => {
  const call = formula.calls[index];
  if (call === undefined) throw new Error('There is no such call');
  return traceOfCall(formula, call, catalogue);
};

/** What the sheet of the Rechenweg shows. */
async function onSheet(formula: CellFormula, index = 0): Promise<unknown> {
  const call = formula.calls[index];
  const done = call && (await writeTraceSheet(formula, call, TEXTS));
  if (done?.outcome.kind !== 'written') throw new Error(`${formula.formula} has no sheet`);
  await session.idle();
  const sheet = session.host.book.workbook.Worksheets.active();
  expect(sheet.Name).toBe(done.name);
  const rows = sheet.GetRange('B4:F200').Values ?? [];
  const end = rows.findIndex((row) => row.every((value) => value === ''));
  await restore(done.outcome.written);
  return rows.slice(0, end);
}

test.each([
  ['Zahlen und Konstanten', 'J1', '=KIM.EIGENANTEIL(71320,64;1;55000;12)'],
  ['Zellen und ausgelassene Argumente', 'J1', '=KIM.EIGENANTEIL(A9+71320,64;D2;E2*2/2;12;;;-0;50%-0,5)'],
  [
    'eine Tabelle, ein Name und ein weiterer Aufruf',
    'J1',
    '=KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Von;H2)',
  ],
  ['eine Liste', 'J1', '=KIM.VERTEILUNG(100,01;{39;35;14;12})'],
  [
    'verschachtelt',
    'J1',
    '=WENN(A1="";0;KIM.EIGENANTEIL(KIM.PERSONALKOSTEN("9c";3;1;KIM_Von;H2);1;55000;12)+1)',
  ],
  ['ein Rechenweg selbst', 'J1', '=KIM.RECHENWEG("EIGENANTEIL";1000;1;800;12)'],
])('RZ-1 %s: die Schritte sind die der Zelle', async (_, address, entry) => {
  const formula = await formulaIn(address, entry);
  const result = await trace(formula);
  expect(result.kind).toBe('steps');
  expect(result.kind === 'steps' && result.rows).toEqual(await onSheet(formula));
});

test('RZ-1 eine Zelle des Ergebnisses gehört zur Formel an ihrem Anfang', async () => {
  await formulaIn('J1', '=KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Von;H2)');
  const formula = await formulaIn('L3');
  expect([formula.cell, formula.calls[0]?.name]).toEqual(['J1', 'KIM.EIGENANTEILE']);
  const { address, inResult } = await readCellFormula();
  expect([address.split('!')[1], inResult?.row, inResult?.column]).toEqual(['L3', 2, 2]);
  expect([inResult?.headings[2], inResult?.values[0]]).toEqual(['Kosten', 'Leitung']);
  user.select('J1');
  expect((await readCellFormula()).inResult).toBeNull();
});

test('RZ-1 ein Ergebnis, das von einem anderen Blatt aus gelesen wird, und eines in verdeckten Zeilen', async () => {
  await formulaIn('J1', '=KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Von;H2)');
  user.active.GetRange('1:1').RowHidden = true;
  user.select('J2');
  expect((await readCellFormula()).inResult).toMatchObject({ row: 1, column: 0, text: 'Case Management' });
});

test('RZ-1 die Zeile einer Tabelle, auch auf dem eigenen Blatt', async () => {
  user.put('F2', '=KIM.EIGENANTEIL(71320,64;[@VZÄ];KIM_Stellen[@Höchstbetrag];12)');
  const formula = await formulaIn('F2');
  const result = await trace(formula);
  expect(result.kind === 'steps' && result.rows).toEqual(await onSheet(formula));
});

test('RZ-1 der Grund eines Rechenwegs ändert sich mit Formel, Ergebnis und Angaben, und mit sonst nichts', async () => {
  await formulaIn('J1', '=KIM.EIGENANTEIL(71320,64;D2;E2;12)');
  const cell = await readCellFormula();
  const before = await readBasis(cell);
  user.put('A9', 'etwas anderes');
  user.select('A9');
  await session.idle();
  expect(await readBasis(cell)).toBe(before);
  user.put('D2', '0,5');
  await session.idle();
  const other = await readBasis(cell);
  expect(other).not.toBe(before);
  user.put('D2', '1');
  await session.idle();
  expect(await readBasis(cell)).toBe(before);
  user.put('J1', '=KIM.EIGENANTEIL(71320,64;D2;E2;11)');
  await session.idle();
  expect(await readBasis(cell)).not.toBe(before);
  user.put('J1', '5');
  expect(await readBasis(cell)).toBe('');
});

test('RZ-1 eine Zelle wird auch neu gelesen, wenn eine andere angeklickt ist', async () => {
  await formulaIn('J1', '=KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Von;H2)');
  user.select('L3');
  const cell = await readCellFormula();
  user.select('A1');
  session.host.book.workbook.Worksheets.Add('Anderes').Activate();
  expect(await readCellFormula(cell)).toEqual(cell);
});

test('AS-7 neben den Sachkosten steht, was die Vereinbarung über sie sagt, mit dem Wort Annahme', async () => {
  const { workbook } = session.host.book;
  const call = '=KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Von;H2';
  const sources = async (options = ''): Promise<unknown[]> => {
    const result = await trace(await formulaIn('J1', `${call}${options})`));
    const rows = result.kind === 'steps' ? result.rows : [];
    return [...new Set(rows.filter(([, step]) => step === 'Sachkosten').map((row) => row[4]))];
  };
  expect(await sources(';{"Sachkosten je VZÄ".9700}')).toEqual(['Option Sachkosten je VZÄ']);
  user.put('F1', 'Sachkosten je VZÄ');
  user.put('F2', '9700');
  await session.idle();
  expect(await sources()).toEqual(['']);
  user.put('H3', 'angenommen');
  workbook.Names.Add('KIM_Sachkosten', "='Süd & Co''s'!$H$3");
  expect(await sources()).toEqual(['Annahme']);
  user.put('H4', 'Richtlinie, Baustein 1');
  workbook.Names.Add('KIM_Sachkosten_Quelle', "='Süd & Co''s'!$H$4");
  expect(await sources()).toEqual(['Richtlinie, Baustein 1 (Annahme)']);
  user.put('H3', 'genannt');
  expect(await sources()).toEqual(['Richtlinie, Baustein 1']);
});

test('RZ-1 innere Aufrufe zur Wahl', async () => {
  const formula = await formulaIn(
    'J1',
    '=KIM.EIGENANTEIL(KIM.PERSONALKOSTEN("9c";3;1;KIM_Von;H2);1;55000;12)',
  );
  expect(formula.calls.map(({ name }) => name)).toEqual(['KIM.EIGENANTEIL', 'KIM.PERSONALKOSTEN']);
  const inner = await trace(formula, 1);
  expect(inner.kind === 'steps' && inner.rows).toEqual(await onSheet(formula, 1));
});

test('RZ-1 was nur Excel weiß, wird auf dem Blatt gerechnet', async () => {
  const formula = await formulaIn('J1', '=KIM.EIGENANTEIL(RUNDEN(71320,64;0);1;55000;12)');
  expect(await trace(formula)).toEqual({ kind: 'unreadable' });
  expect(JSON.stringify(await onSheet(formula))).toContain('16321');
});

test('RZ-1 ohne Ergebnis der Satz der Funktion', async () => {
  const result = await trace(await formulaIn('J1', '=KIM.EIGENANTEIL("viel";1;55000;12)'));
  expect(result).toMatchObject({ kind: 'finding', finding: { error: 'WERT' } });
});

test('RZ-1 Zellen ohne Formel und ohne KIM', async () => {
  user.select('A2');
  expect((await readCellFormula()).formula).toBeNull();
  expect((await formulaIn('J1', '=1+1')).calls).toEqual([]);
});

test('RZ-1 ein Verweis und eine Summe führen zu den Formeln mit KIM, auch über andere Zellen', async () => {
  user.put('J1', '=KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Von;H2)');
  user.put('A20', '=KIM.EIGENANTEIL(71320,64;1;55000;12)');
  user.put('A21', '=KIM.EIGENANTEIL(1000;1;55000;12)');
  user.put('A22', '=SUMME(A20:A21)');
  session.host.book.workbook.Worksheets.Add('KIM Rechenweg');
  const origins = async (entry: string): Promise<unknown> => {
    const { formulas, traceSheet } = await readOrigins(await formulaIn('A25', entry));
    return [formulas.map(({ cell }) => cell), traceSheet];
  };
  expect(await origins('=WENN(ISTFEHLER($J$1);$J$1;INDEX($J$1#;2;3))')).toEqual([['J1'], 'KIM Rechenweg']);
  expect(await origins('=K2*2')).toEqual([['J1'], 'KIM Rechenweg']);
  expect(await origins('=A22+A20')).toEqual([['A20', 'A21'], 'KIM Rechenweg']);
  expect(await origins('=A1')).toEqual([[], 'KIM Rechenweg']);
});

test('RZ-1 es wird nichts geschrieben, und eine Störung kommt als solche an', async () => {
  const formula = await formulaIn('J1', '=KIM.EIGENANTEIL(A2;1;55000;12)');
  const before = session.host.book.workbook.Worksheets.items.length;
  await trace(formula);
  expect(session.host.book.workbook.Worksheets.items).toHaveLength(before);
  session.host.faults.at(1, { kind: 'transport', fault: 'timeout' });
  await expect(trace(formula)).rejects.toBeInstanceOf(WorkbookFault);
});

test('RZ-1 ohne die Funktionen dieser Fassung', async () => {
  page.kimFunctions = undefined;
  expect(await trace(await formulaIn('J1', '=KIM.EIGENANTEIL(1;1;1;12)'))).toEqual({ kind: 'unreadable' });
});

test('RZ-1 das eigene Blatt ist spaltenweise gestaltet, nicht für tausende Zeilen, und hat die Höhe seiner Texte', async () => {
  const formula = await formulaIn('J1', '=KIM.PERSONALKOSTEN("9c";3;1;KIM_Von;H2)');
  const result = await trace(formula);
  const [call] = formula.calls;
  if (result.kind !== 'steps' || call === undefined) throw new Error('There is no Rechenweg');
  const done = await writeTraceSheet(formula, call, TEXTS);
  expect(done?.outcome.kind).toBe('written');
  const sheet = session.host.book.workbook.Worksheets.active();
  const painted = sheet.layout.formats.areas().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  expect(painted).toBeLessThan(100);
  expect(sheet.GetRange('E50003').NumberFormat).toEqual([['#,##0.00']]);
  expect(sheet.GetRange('E4').Format.HorizontalAlignment).toBe('Right');
  const height = (row: number): number => Number(sheet.GetRange(`A${row}`).Format.RowHeight);
  const notIncluded = result.rows.findIndex(([, step]) => step === 'Nicht enthalten');
  const short = result.rows.findIndex(([rule]) => rule === 'ZE-1');
  expect(height(4 + notIncluded)).toBeGreaterThan(40);
  expect(height(4 + short)).toBe(15);
  const words = (sheet.GetRange('A4:B200').Values ?? []).filter(([, rule]) => rule !== '');
  expect(words[0]).toEqual(['Worum es geht', 'Regel']);
  expect(words.filter(([word]) => word === '')).toEqual([]);
  expect(words).toContainEqual(['Jahressonderzahlung', 'PK-5']);
});
