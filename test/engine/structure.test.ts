import { Book } from './book';

describe('structure', () => {
  it('follows inserted and deleted rows without calling again', async () => {
    const book = new Book().set({
      A1: 1,
      A2: 2,
      A3: 3,
      C1: '=KIM.PLUS(SUM(A1:A3),0)',
      C2: '=A3',
      C3: '=SUM($A$2:A3)',
    });
    await book.recalculate();
    book.engine.insertRows(book.sheet, 1, 2);
    expect(await book.recalculate()).toEqual([]);
    expect(['C1', 'C4', 'C5'].map((cell) => book.engine.formula(book.at(cell)))).toEqual([
      '=KIM.PLUS(SUM(A1:A5),0)',
      '=A5',
      '=SUM($A$4:A5)',
    ]);
    expect(book.values('C1:C5')).toEqual([[6], [null], [null], [3], [5]]);
    book.engine.deleteRows(book.sheet, 4, 1);
    await book.recalculate();
    expect(book.engine.formula(book.at('C4'))).toBe('=#REF!');
    expect(book.values('C1:C4')).toEqual([[3], [null], [null], [{ code: '#REF!' }]]);
  });

  it('follows inserted and deleted columns, on other sheets too', async () => {
    const book = new Book().set({ A1: 1, B1: 2, C1: 3 });
    const other = book.engine.addSheet('Zweites Blatt');
    book.set({ A1: '=SUM(Tabelle1!A1:C1)', A2: '=Tabelle1!C1', A3: '=SUM(Tabelle1!B:C)' }, other);
    await book.recalculate();
    book.engine.deleteColumns(book.sheet, 1, 1);
    book.engine.insertColumns(other, 0, 1);
    await book.recalculate();
    const texts = ['B1', 'B2', 'B3'].map((cell) => book.engine.formula(book.at(cell, other)));
    expect(texts).toEqual(['=SUM(Tabelle1!A1:B1)', '=Tabelle1!B1', '=SUM(Tabelle1!B:B)']);
    expect(['B1', 'B2', 'B3'].map((cell) => book.value(cell, other))).toEqual([4, 3, 3]);
  });

  it('renames, moves and deletes sheets', async () => {
    const book = new Book();
    const other = book.engine.addSheet('Daten', 0);
    book.set({ A1: 5 }, other).set({ A1: '=Daten!A1+KIM.PLUS(Daten!A1,1)' });
    book.engine.setName({ name: 'Betrag', formula: '=Daten!$A$1' });
    await book.recalculate();
    book.engine.renameSheet(other, "Jürgen's Daten");
    book.engine.moveSheet(other, 1);
    expect(await book.recalculate()).toEqual([]);
    expect(book.engine.sheets().map(({ name }) => name)).toEqual(['Tabelle1', "Jürgen's Daten"]);
    expect(book.engine.formula(book.at('A1'))).toBe("='Jürgen''s Daten'!A1+KIM.PLUS('Jürgen''s Daten'!A1,1)");
    expect(book.engine.names()).toEqual([{ name: 'Betrag', formula: "='Jürgen''s Daten'!$A$1" }]);
    expect(book.value('A1')).toBe(11);
    book.engine.deleteSheet(other);
    await book.recalculate();
    expect(book.engine.formula(book.at('A1'))).toBe('=#REF!+KIM.PLUS(#REF!,1)');
    expect(book.value('A1')).toMatchObject({ code: '#REF!' });
  });

  test.each([
    ['', 'muss 1 bis 31 Zeichen haben'],
    ['Blatt/1', 'enthält ein verbotenes Zeichen'],
    ['tabelle1', 'gibt es schon'],
  ])('refuses „%s“ as the name of a sheet', (name, sentence) => {
    expect(() => new Book().engine.addSheet(name)).toThrow(sentence);
  });

  it('refuses a formula that Excel would not accept and leaves the cell alone', () => {
    const book = new Book().set({ A1: 1 });
    expect(() => book.engine.setFormula(book.at('A1'), '=SUM(1')).toThrow(SyntaxError);
    expect(() => book.engine.setFormula(book.at('A1'), 'SUM(1)')).toThrow('Gleichheitszeichen');
    expect(book.value('A1')).toBe(1);
  });
});

describe('names', () => {
  it('stand for cells, values, formulas and functions', async () => {
    const book = new Book().set({ A1: 7, A2: 8 });
    book.engine.setName({ name: 'Betrag', formula: '=Tabelle1!$A$1' });
    book.engine.setName({ name: 'Satz', formula: '=0.8' });
    book.engine.setName({ name: 'Anteil', formula: '=Betrag*Satz+KIM.PLUS(1,1)' });
    book.engine.setName({ name: 'DOPPELT', formula: '=LAMBDA(x,x*2)' });
    book.set({
      C1: '=KIM.PLUS(Betrag,Satz)',
      C2: '=Anteil*10',
      C3: '=DOPPELT(Betrag)',
      C4: '=LET(Betrag,1,Betrag)',
    });
    await book.recalculate();
    expect(book.values('C1:C4')).toEqual([[7.8], [76], [14], [1]]);
    book.engine.setName({ name: 'betrag', formula: '=Tabelle1!$A$2' });
    await book.recalculate();
    expect(book.values('C1:C3')).toEqual([[8.8], [84], [16]]);
    book.engine.deleteName('Betrag');
    await book.recalculate();
    expect(book.value('C1')).toMatchObject({ code: '#NAME?' });
  });

  it('of a sheet go before those of the workbook', async () => {
    const book = new Book();
    const other = book.engine.addSheet('Zweites');
    book.engine.setName({ name: 'Satz', formula: '=1' });
    book.engine.setName({ name: 'Satz', formula: '=2', sheet: other });
    book.set({ A1: '=Satz', A2: '=Zweites!Satz' }).set({ A1: '=Satz+0' }, other);
    await book.recalculate();
    expect([book.value('A1'), book.value('A2'), book.value('A1', other)]).toEqual([1, 2, 2]);
  });

  it('that stand for themselves end in #NAME?', async () => {
    const book = new Book();
    book.engine.setName({ name: 'Kreis', formula: '=Kreis+1' });
    expect(await book.result('=Kreis')).toMatchObject({ code: '#NAME?' });
  });
});

describe('tables', () => {
  const withTable = (): Book => {
    const book = new Book().set({
      B2: 'Stelle',
      C2: 'VZÄ',
      D2: '# [x]',
      B3: 'a',
      C3: 1,
      D3: 10,
      B4: 'b',
      C4: 2.5,
      D4: 20,
    });
    book.set({ B5: 'Summe', C5: 3.5, D5: 30 });
    book.engine.setTable({ name: 'KIM_Stellen', area: book.area('B2:D5'), totals: true });
    return book;
  };

  test.each([
    ['=SUM(KIM_Stellen[VZÄ])', 3.5],
    ['=SUM(kim_stellen[[#Totals],[vzä]])', 3.5],
    ['=ROWS(KIM_Stellen[#All])', 4],
    ['=ROWS(KIM_Stellen)', 2],
    ['=SUM(KIM_STELLEN)', 33.5],
    ['=ROWS(KIM_Stellen[[#Headers],[#Data]])', 3],
    ['=COLUMNS(kim_stellen[[#headers],[#data]])', 3],
    ['=INDEX(KIM_Stellen[[#Headers],[#Data]],3,1)', 'b'],
    ['=SUM(KIM_Stellen[[#Data],[VZÄ]])', 3.5],
    ['=SUM(KIM_Stellen[#Data])', 33.5],
    ['=SUM(KIM_Stellen[[#Data],[#Totals],[VZÄ]])', 7],
    ['=SUM(KIM_Stellen[#Totals])', 33.5],
    ['=INDEX(KIM_Stellen[#Headers],1,2)', 'VZÄ'],
    ['=KIM_Stellen[[#Headers],[VZÄ]]', 'VZÄ'],
    ["=SUM(KIM_Stellen[[VZÄ]:['# '[x']]])", 33.5],
    ['=ROWS(KIM_Stellen[[#Headers],[#Data],[VZÄ]])', 3],
    ['=COLUMNS(KIM_Stellen[])', 3],
    ['=KIM_Stellen[Fehlt]', '#REF!'],
    ['=KIM_Stellen[@VZÄ]', '#REF!'],
    ['=Anderes[VZÄ]', '#NAME?'],
  ])('%s', async (formula, expected) => {
    const value = await withTable().result(formula);
    expect(typeof value === 'object' ? value?.code : value).toBe(expected);
  });

  it('without a row of totals have none, and end with their data', async () => {
    const book = withTable();
    book.engine.setTable({ name: 'KIM_Stellen', area: book.area('B2:D4') });
    book.set({
      F1: '=ROWS(KIM_Stellen[[#Headers],[#Data]])',
      F2: '=ROWS(KIM_Stellen[#All])',
      F3: '=KIM_Stellen[[#Totals],[VZÄ]]',
    });
    await book.recalculate();
    expect(book.values('F1:F2')).toEqual([[3], [3]]);
    expect(book.value('F3')).toMatchObject({ code: '#REF!' });
  });

  it('go into functions with their headings and without their totals, also when they grow', async () => {
    const book = withTable().set({ F1: '=KIM.GESEHEN(0,KIM_Stellen[[#Headers],[#Data],[Stelle]])' });
    await book.recalculate();
    expect(book.value('F1')).toBe('[0,[["Stelle"],["a"],["b"]],null]');
    book.engine.insertRows(book.sheet, 4, 1);
    book.set({ B5: 'c' });
    await book.recalculate();
    expect(book.value('F1')).toBe('[0,[["Stelle"],["a"],["b"],["c"]],null]');
  });

  it('know the row of the formula', async () => {
    const book = withTable().set({ F3: '=KIM_Stellen[@VZÄ]*2', F4: '=KIM_Stellen[[#This Row],[VZÄ]]*2' });
    await book.recalculate();
    expect(book.values('F3:F4')).toEqual([[2], [5]]);
  });

  it('go into functions whole, follow rows and take new headers', async () => {
    const book = withTable().set({
      F1: '=KIM.GESEHEN(0,KIM_Stellen[[#All],[Stelle]])',
      F2: '=SUM(KIM_Stellen[Anteil])',
    });
    await book.recalculate();
    expect(book.value('F1')).toBe('[0,[["Stelle"],["a"],["b"],["Summe"]],null]');
    expect(book.value('F2')).toMatchObject({ code: '#REF!' });
    book.engine.insertRows(book.sheet, 3, 1);
    book.set({ C2: 'Anteil', C4: 4 });
    await book.recalculate();
    expect(book.engine.tables()).toEqual([{ name: 'KIM_Stellen', area: book.area('B2:D6'), totals: true }]);
    expect(book.value('F2')).toBe(7.5);
    book.engine.deleteTable('KIM_Stellen');
    await book.recalculate();
    expect(book.value('F2')).toMatchObject({ code: '#NAME?' });
  });
});
