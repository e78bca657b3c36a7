import { openSession, type OfficeSession } from '../../dev/excel/node/office-session';

let test: OfficeSession;
let run: (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) => Promise<void>;
beforeEach(() => {
  test = openSession();
  run = (batch) =>
    test.Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
});
afterEach(() => test.close());

describe('values and formulas', () => {
  it('are written and read in all their notations', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 'zwei'],
        [2.5, '=SUM(A1,A2)'],
      ];
      range.numberFormat = [
        ['0', '@'],
        ['#,##0.00', '0.0'],
      ];
      range.load('values, formulas, formulasLocal, text, address, valueTypes, numberFormatLocal, cellCount');
      await context.sync();
      expect(range.values).toEqual([
        [1, 'zwei'],
        [2.5, 3.5],
      ]);
      expect(range.formulas[1]).toEqual([2.5, '=SUM(A1,A2)']);
      expect(range.formulasLocal[1]).toEqual([2.5, '=SUMME(A1;A2)']);
      expect(range.text).toEqual([
        ['1', 'zwei'],
        ['2,50', '3,5'],
      ]);
      expect(range.numberFormatLocal[1]).toEqual(['#.##0,00', '0,0']);
      expect(range.valueTypes[0]).toEqual(['Double', 'String']);
      expect([range.address, range.cellCount]).toEqual(['Tabelle1!A1:B2', 4]);
    }));

  it('take German entries', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('A1:A5');
      range.formulasLocal = [
        ['1.234,56'],
        ['80 %'],
        ['15.10.2021'],
        ['=WENN(A2>0,5;"ja";"nein")'],
        ["'=kein"],
      ];
      range.load('values, text, formulas');
      await context.sync();
      expect(range.values.flat()).toEqual([1234.56, 0.8, 44484, 'ja', '=kein']);
      expect(range.text.flat()).toEqual(['1.234,56', '80%', '15.10.2021', 'ja', '=kein']);
      expect(range.formulas[4]).toEqual(["'=kein"]);
    }));

  it('leave cells alone for null and empty them for an empty text', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 9]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '', 9]]);
    }));

  it('show errors by their names, in German on screen', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('A1:A3');
      range.formulas = [['=1/0'], ['=NA()'], ['=VALUE("x")']];
      range.load('values, text, valueTypes');
      await context.sync();
      expect(range.values.flat()).toEqual(['#DIV/0!', '#N/A', '#VALUE!']);
      expect(range.text.flat()).toEqual(['#DIV/0!', '#NV', '#WERT!']);
      expect(range.valueTypes.flat()).toEqual(['Error', 'Error', 'Error']);
    }));

  it('refuse a matrix of another shape and a formula that can not be read', async () => {
    const shape = run(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(shape).rejects.toMatchObject({ code: 'InvalidArgument' });
    const formula = run(async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=SUM(']];
      await context.sync();
    });
    await expect(formula).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('arrive whole when the library sends them in pieces', () =>
    run(async (sheet, context) => {
      const rows = Array.from({ length: 2000 }, (_, index) => [index, `Zeile ${index}`]);
      const range = sheet.getRange('A1:B2000');
      range.values = rows;
      const last = sheet.getRange('A2000:B2000').load('values');
      await context.sync();
      expect(last.values).toEqual([[1999, 'Zeile 1999']]);
    }));

  it('spill, and say where', () =>
    run(async (sheet, context) => {
      sheet.getRange('B2').formulas = [['=SEQUENCE(2,3)']];
      const spill = sheet.getRange('B2').getSpillingToRange().load('address, values, hasSpill');
      const parent = sheet.getRange('D3').getSpillParent().load('address');
      const none = sheet.getRange('F1').getSpillParentOrNullObject().load('address');
      await context.sync();
      expect(spill.values).toEqual([
        [1, 2, 3],
        [4, 5, 6],
      ]);
      expect([spill.address, spill.hasSpill, parent.address, none.isNullObject]).toEqual([
        'Tabelle1!B2:D3',
        true,
        'Tabelle1!B2',
        true,
      ]);
    }));

  it('show #ÜBERLAUF! when something is in the way', () =>
    run(async (sheet, context) => {
      sheet.getRange('A2').values = [['im Weg']];
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      const range = sheet.getRange('A1').load('values, text');
      await context.sync();
      expect([range.values, range.text]).toEqual([[['#SPILL!']], [['#ÜBERLAUF!']]]);
    }));
});

describe('finding cells', () => {
  beforeEach(() =>
    run(async (sheet, context) => {
      sheet.getRange('B2:C4').formulas = [
        ['Unna', 1],
        ['Schwerte', '=C2*2'],
        ['unnachgiebig', ''],
      ];
      await context.sync();
    }),
  );

  it('by what they show', () =>
    run(async (sheet, context) => {
      const all = sheet.findAll('unna', { completeMatch: false, matchCase: false }).load('address');
      const exact = sheet.getRange().find('Unna', { completeMatch: true, matchCase: true }).load('address');
      const none = sheet.findAllOrNullObject('Kamen', { completeMatch: false }).load('address');
      const replaced = sheet.replaceAll('Unna', 'Kreis Unna', { completeMatch: true });
      await context.sync();
      expect([all.address, exact.address]).toEqual(['Tabelle1!B2,Tabelle1!B4', 'Tabelle1!B2']);
      expect([none.isNullObject, replaced.value]).toEqual([true, 1]);
    }));

  it('in use', () =>
    run(async (sheet, context) => {
      const used = sheet.getUsedRange().load('address');
      const column = sheet.getRange('C:C').getUsedRange(true).load('address');
      const nothing = sheet.getRange('F:F').getUsedRangeOrNullObject().load('address');
      const region = sheet.getRange('B2').getSurroundingRegion().load('address');
      const edge = sheet.getRange('B2').getRangeEdge('Down').load('address');
      await context.sync();
      expect([used.address, column.address, nothing.isNullObject, region.address, edge.address]).toEqual([
        'Tabelle1!B2:C4',
        'Tabelle1!C2:C3',
        true,
        'Tabelle1!B2:C4',
        'Tabelle1!B4',
      ]);
    }));

  it('of a special kind', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('B2:C4');
      const formulas = range.getSpecialCells('Formulas').load('address');
      const numbers = range.getSpecialCells('Constants', 'Numbers').load('address');
      const blanks = range.getSpecialCells('Blanks').load('address');
      const errors = range.getSpecialCellsOrNullObject('Formulas', 'Errors').load('address');
      await context.sync();
      expect([formulas.address, numbers.address, blanks.address, errors.isNullObject]).toEqual([
        'Tabelle1!C3',
        'Tabelle1!C2',
        'Tabelle1!C4',
        true,
      ]);
    }));
});

describe('a range that is kept', () => {
  const keep = (address: string): Promise<Excel.Range> =>
    test.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.track();
      await context.sync();
      return range;
    });
  const addressOf = (range: Excel.Range): Promise<string> =>
    test.Excel.run(range, async (context) => {
      range.load('address');
      await context.sync();
      return range.address;
    });
  const sheet = () => test.host.book.workbook.Worksheets.active();

  it('goes where its cells go, into whatever they are called then', async () => {
    const range = await keep('B5:C6');
    sheet().GetRange('3:4').Insert('Down');
    expect(await addressOf(range)).toBe('Tabelle1!B7:C8');
    sheet().GetRange('A:A').Delete('Left');
    expect(await addressOf(range)).toBe('Tabelle1!A7:B8');
    sheet().GetRange('A8').Insert('Right');
    expect(await addressOf(range)).toBe('Tabelle1!A7:B8');
    sheet().GetRange('A6:B9').MoveTo('D1');
    sheet().Name = 'Plan';
    expect(await addressOf(range)).toBe('Plan!D2:E3');
  });

  it('is as high as the sheet or as wide if it was, whatever is inserted', async () => {
    const [column, row] = [await keep('C:C'), await keep('5:5')];
    sheet().GetRange('2:2').Insert('Down');
    sheet().GetRange('B:B').Insert('Right');
    expect(await addressOf(column)).toBe('Tabelle1!D:D');
    expect(await addressOf(row)).toBe('Tabelle1!6:6');
  });

  it.each([
    ['its row is deleted', () => sheet().GetRange('5:5').Delete('Up')],
    ['its cell is deleted', () => sheet().GetRange('B5').Delete('Left')],
    ['something is moved upon it', () => sheet().GetRange('A1').MoveTo('B5')],
    [
      'its sheet is deleted',
      () => {
        const own = sheet();
        test.host.book.workbook.Worksheets.Add('Zweites');
        own.Delete();
      },
    ],
  ])('is gone when %s', async (_, change) => {
    const range = await keep('B5');
    change();
    await expect(addressOf(range)).rejects.toMatchObject({ code: 'InvalidReference' });
  });
});

describe('moving cells', () => {
  it('inserts and deletes rows, columns and parts of them with all references', () =>
    run(async (sheet, context) => {
      sheet.getRange('A1:B3').formulas = [
        [1, 'a'],
        [2, 'b'],
        ['=SUM(A1:A2)', 'c'],
      ];
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A:A').insert('Right');
      const whole = sheet.getRange('B1:C4').load('formulas');
      await context.sync();
      expect(whole.formulas).toEqual([
        [1, 'a'],
        ['', ''],
        [2, 'b'],
        ['=SUM(B1:B3)', 'c'],
      ]);
      sheet.getRange('B2').delete('Up');
      const part = sheet.getRange('B1:C4').load('formulas');
      await context.sync();
      expect(part.formulas).toEqual([
        [1, 'a'],
        [2, ''],
        ['=SUM(B1:B2)', 'b'],
        ['', 'c'],
      ]);
    }));

  it('sorts by several columns, blanks last', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('A1:B5');
      range.values = [
        ['Ort', 'Wert'],
        ['Unna', 2],
        ['', 9],
        ['Ahlen', 3],
        ['Unna', 1],
      ];
      range.sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Ort', 'Wert'],
        ['Ahlen', 3],
        ['Unna', 2],
        ['Unna', 1],
        ['', 9],
      ]);
    }));

  it('copies with relative references, values alone, and turned', () =>
    run(async (sheet, context) => {
      sheet.getRange('A1:B2').formulas = [
        [1, '=A1*10'],
        [2, '=A$1*10'],
      ];
      sheet.getRange('D1').copyFrom('A1:B2');
      sheet.getRange('D4').copyFrom('B1:B2', 'Values');
      sheet.getRange('F1').copyFrom('A1:A2', 'Values', false, true);
      const copied = sheet.getRange('D1:G5').load('formulas');
      await context.sync();
      expect(copied.formulas).toEqual([
        [1, '=D1*10', 1, 2],
        [2, '=D$1*10', '', ''],
        ['', '', '', ''],
        [10, '', '', ''],
        [10, '', '', ''],
      ]);
    }));

  it('clears contents, formats or both', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      range.load('values');
      const fonts = [
        sheet.getRange('A1').format.font.load('bold'),
        sheet.getRange('B1').format.font.load('bold'),
      ];
      await context.sync();
      expect(range.values).toEqual([['', 2]]);
      expect(fonts.map((font) => font.bold)).toEqual([true, false]);
    }));
});
