import type { FunctionsMetadata } from '../../dev/engine/contract';
import { openSession, type OfficeSession } from '../../dev/excel/node/office-session';

/** Small functions that show what arrives and can end in every way. */
const METADATA: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'ZEIGE', name: 'ZEIGE', parameters: [{ name: 'werte', type: 'any', dimensionality: 'matrix' }] },
    { id: 'PLUS', name: 'PLUS', parameters: [{ name: 'a' }, { name: 'b', optional: true }] },
    { id: 'FEHLER', name: 'FEHLER', parameters: [{ name: 'art' }] },
    {
      id: 'FELD',
      name: 'FELD',
      parameters: [{ name: 'zeilen' }],
      result: { dimensionality: 'matrix' },
    },
    { id: 'SPAETER', name: 'SPAETER', parameters: [{ name: 'wert' }] },
    { id: 'FREMD', name: 'FREMD', parameters: [] },
  ],
};

const FUNCTIONS = `
  const E = CustomFunctions.Error, C = CustomFunctions.ErrorCode;
  CustomFunctions.associate('ZEIGE', (werte) => JSON.stringify(werte.map((zeile) => zeile.map((wert) =>
    wert instanceof E ? wert.code : wert))));
  CustomFunctions.associate('PLUS', (a, b) => a + (b ?? 10));
  CustomFunctions.associate('FEHLER', (art) => {
    if (art === 'werfen') throw new TypeError('kaputt');
    if (art === 'zurück') return new E(C.notAvailable, 'Gibt es nicht.');
    if (art === 'unendlich') return 1 / 0;
    throw new E(C[art], 'Ein Satz.');
  });
  CustomFunctions.associate('FELD', (zeilen) => Array.from({ length: zeilen }, (_, i) => [i + 1, 'Z' + (i + 1)]));
  CustomFunctions.associate('SPAETER', async (wert) => wert * 2);
`;

let test: OfficeSession;
afterEach(() => test.close());
const start = (blank: 0 | null = null): void => {
  test = openSession({ metadata: METADATA, functions: FUNCTIONS, blank });
};

/** Enters formulas one below the other from A1 on and brings their values once all is calculated. */
async function calculated(formulas: string[], address = `A1:A${formulas.length}`): Promise<unknown[][]> {
  await test.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  await test.idle();
  return read(address);
}

async function read(address: string): Promise<unknown[][]> {
  let values: unknown[][] = [];
  await test.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await context.sync();
    values = range.values as unknown[][];
  });
  return values;
}

const enter = (address: string, entry: unknown): Promise<void> =>
  test.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[entry]];
    await context.sync();
  });

const message = (row: number): unknown =>
  test.host.book.engine.value({
    sheet: test.host.book.workbook.Worksheets.active().engineId,
    row,
    column: 0,
  });

describe('custom functions through the runtime of the library', () => {
  it.each([
    ['on the web', null, '[[1,null],["x","#N/A"]]'],
    ['on the desktop', 0, '[[1,0],["x","#N/A"]]'],
  ] as const)('get ranges, blanks and errors as %s', async (_, blank, expected) => {
    start(blank);
    await test.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C1:D2').formulas = [
        [1, ''],
        ['x', '=NA()'],
      ];
      await context.sync();
    });
    expect(
      await calculated(['=KIM.ZEIGE(C1:D2)', '=KIM.ZEIGE(C1)', '=KIM.PLUS(1)', '=KIM.PLUS(1,2)*2']),
    ).toEqual([[expected], ['[[1]]'], [11], [6]]);
  });

  it('end in errors with or without a message', async () => {
    start();
    const kinds = ['invalidValue', 'notAvailable', 'divisionByZero', 'invalidNumber', 'nullReference'];
    const formulas = [...kinds, 'werfen', 'zurück', 'unendlich'].map((kind) => `=KIM.FEHLER("${kind}")`);
    expect((await calculated([...formulas, '=KIM.FREMD()', '=KIM.UNBEKANNT(1)'])).flat()).toEqual([
      '#VALUE!',
      '#N/A',
      '#DIV/0!',
      '#NUM!',
      '#NULL!',
      '#VALUE!',
      '#N/A',
      '#NUM!',
      '#VALUE!',
      '#NAME?',
    ]);
    expect([message(0), message(1), message(2), message(6)]).toEqual([
      { code: '#VALUE!', message: 'Ein Satz.' },
      { code: '#N/A', message: 'Ein Satz.' },
      { code: '#DIV/0!' },
      { code: '#N/A', message: 'Gibt es nicht.' },
    ]);
  });

  it('show #BUSY! until they answer, then spill; a blocked spill shows #SPILL!', async () => {
    start();
    // In one batch, for none answers within it.
    const meanwhile = await test.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['=KIM.FELD(3)']];
      const range = sheet.getRange('A1:B3').load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(meanwhile).toEqual([
      ['#BUSY!', ''],
      ['', ''],
      ['', ''],
    ]);
    await test.idle();
    expect(await read('A1:B3')).toEqual([
      [1, 'Z1'],
      [2, 'Z2'],
      [3, 'Z3'],
    ]);
    await enter('B2', 'im Weg');
    expect(await read('A1:B2')).toEqual([
      ['#SPILL!', ''],
      ['', 'im Weg'],
    ]);
  });

  it('nest, wait for promises, and travel in one message per pass', async () => {
    start();
    const formulas = ['=KIM.PLUS(KIM.PLUS(1,1),KIM.SPAETER(4))', '=KIM.SPAETER(A1)', '=KIM.PLUS(1,1)'];
    expect(await calculated(formulas)).toEqual([[10], [20], [2]]);
    expect(test.host.dispatcher.sent.map((messages) => messages.length)).toEqual([3, 1, 1]);
  });

  it('are called again only when an argument has changed, or for a full calculation', async () => {
    start();
    await enter('C1', 1);
    await enter('C2', 1);
    await calculated(['=KIM.PLUS(C1,0)', '=KIM.PLUS(C2,0)', '=KIM.PLUS(A1,A2)']);
    const before = test.host.dispatcher.sent.length;
    await enter('C2', 5);
    await enter('C3', 'ohne Folgen');
    await test.idle();
    expect(test.host.dispatcher.sent.slice(before).map((messages) => messages.length)).toEqual([1, 1]);
    expect(await read('A1:A3')).toEqual([[1], [5], [6]]);
    await test.Excel.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    await test.idle();
    expect(test.host.dispatcher.sent.slice(before + 2).flat().length).toBeGreaterThanOrEqual(3);
  });
});

describe('calculation', () => {
  it('waits for calculate() in manual mode', async () => {
    start();
    await test.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').formulas = [[2], ['=A1*2']];
      application.calculate('Recalculate');
      const first = sheet.getRange('A2').load('values');
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      const stale = sheet.getRange('A1:A2').load('values');
      application.load('calculationMode, calculationState');
      await context.sync();
      expect([first.values, stale.values]).toEqual([[[4]], [[5], [4]]]);
      expect([application.calculationMode, application.calculationState]).toEqual(['Manual', 'Pending']);
      application.calculate('Recalculate');
      const fresh = sheet.getRange('A2').load('values');
      await context.sync();
      expect(fresh.values).toEqual([[10]]);
    });
  });

  it('holds until the next sync when suspended', async () => {
    start();
    await test.Excel.run(async (context) => {
      const { application } = context.workbook;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange('A1:A2').formulas = [[2], ['=KIM.PLUS(A1,1)']];
      await context.sync();
    });
    await test.idle();
    expect(await read('A1:A2')).toEqual([[2], [3]]);
    expect(test.host.dispatcher.sent).toHaveLength(1);
  });
});

it('a formula that is entered anew calls its function, though nothing has changed', async () => {
  start();
  await calculated(['=KIM.PLUS(1,2)', '=KIM.PLUS(3,4)']);
  const { reports } = test.host.book.calculation;
  reports.splice(0);
  await test.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('formulas');
    await context.sync();
    cell.formulas = cell.formulas as unknown[][];
    await context.sync();
  });
  await test.idle();
  const calls = reports.flatMap(({ passes }) => passes.flat());
  expect(calls.map(({ id }) => id)).toEqual(['PLUS']);
  expect(await read('A1:A2')).toEqual([[3], [7]]);
});
