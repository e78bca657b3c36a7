import { Book } from './book';

describe('results', () => {
  test.each([
    ['WERT', { code: '#VALUE!', message: 'Das war falsch.' }],
    ['NV', { code: '#N/A', message: 'Das gibt es nicht.' }],
    ['DIV', { code: '#DIV/0!' }],
    ['ABSTURZ', { code: '#VALUE!', message: 'TypeError: kaputt' }],
    ['ZURÜCK', { code: '#N/A', message: 'Zurückgegeben statt geworfen.' }],
    ['NAN', { code: '#NUM!' }],
    ['NICHTS', 0],
    ['SPÄTER', 7],
    ['DATUM', { code: '#VALUE!', message: 'Ein Ergebnis dieser Art kann nicht in einer Zelle stehen.' }],
    [
      'MATRIX',
      {
        code: '#VALUE!',
        message: 'KIM-Funktion FEHLER: Sie liefert eine Matrix, nach den Metadaten aber nur einen Wert.',
      },
    ],
  ])('of the kind %s', async (kind, expected) => {
    expect(await new Book().result(`=KIM.FEHLER("${kind}")`)).toEqual(expected);
  });

  it('keep their sentence on the way through native functions, as long as the error is the same', async () => {
    expect(await new Book().result('=KIM.FEHLER("NV")*2')).toMatchObject({ message: 'Das gibt es nicht.' });
    expect(await new Book().result('=IFERROR(KIM.FEHLER("NV"),"weg")')).toBe('weg');
    expect(await new Book().result('=KIM.FEHLER("WERT")+NA()')).toMatchObject({ code: '#VALUE!' });
  });

  it('of the type matrix spill, and formulas see the spilled cells', async () => {
    const book = new Book().set({
      B2: '=KIM.ECHO({0.1,"x";3,TRUE})',
      F1: '=B3*2',
      F2: '=SUM(B2#)',
      F3: '=ROWS(B2#)',
    });
    await book.recalculate();
    expect(book.values('B2:C3')).toEqual([
      [0.1, 'x'],
      [3, true],
    ]);
    expect(book.engine.spill(book.at('C3'))).toEqual(book.area('B2:C3'));
    expect(book.engine.spill(book.at('B4'))).toBeNull();
    expect(book.engine.formula(book.at('C3'))).toBeNull();
    expect(book.values('F1:F3')).toEqual([[6], [3.1], [2]]);
    expect(book.engine.usedRange(book.sheet)).toEqual(book.area('A1:F3'));
  });

  it('that can not spill are #SPILL! until there is room', async () => {
    const book = new Book().set({ A1: '=KIM.ECHO({1;2;3})', A3: 'im Weg', C1: '=SEQUENCE(3)', C2: 'auch' });
    await book.recalculate();
    expect(book.value('A1')).toEqual({ code: '#SPILL!' });
    expect(book.value('C1')).toEqual({ code: '#SPILL!' });
    expect(book.values('A2:A3')).toEqual([[null], ['im Weg']]);
    book.engine.clear(book.area('A3:C3'));
    book.set({ C2: null });
    expect(await book.recalculate()).toEqual([]);
    expect(book.values('A1:A3')).toEqual([[1], [2], [3]]);
    expect(book.values('C1:C3')).toEqual([[1], [2], [3]]);
  });

  it('that are overwritten by a value in their midst give way', async () => {
    const book = new Book().set({ A1: '=KIM.ECHO({1;2;3})' });
    await book.recalculate();
    await book.set({ A2: 9 }).recalculate();
    expect(book.values('A1:A3')).toEqual([[{ code: '#SPILL!' }], [9], [null]]);
  });

  it('may grow and shrink', async () => {
    const book = new Book().set({ E1: 2, A1: '=KIM.ECHO(SEQUENCE(E1))', C1: '=SUM(A1#)', C2: '=SUM(A:A)' });
    await book.recalculate();
    expect(book.values('C1:C2')).toEqual([[3], [3]]);
    await book.set({ E1: 400 }).recalculate();
    expect(book.values('C1:C2')).toEqual([[80200], [80200]]);
    await book.set({ E1: 1 }).recalculate();
    expect(book.values('C1:C2')).toEqual([[1], [1]]);
    expect(book.engine.spill(book.at('A1'))).toBeNull();
  });

  describe('of thousands of cells, which the native engine gets only if it needs them', () => {
    const SIZE = '=KIM.ECHO(Quelle!A1:A3000)';
    let book: Book;
    let source: number;
    let other: number;
    beforeEach(async () => {
      book = new Book();
      source = book.engine.addSheet('Quelle');
      other = book.engine.addSheet('Andere');
      book.set({ A1: '=SEQUENCE(3000)' }, source);
      book.set({ A5: SIZE });
      await book.recalculate();
    });

    it('stand in their cells', () => {
      expect(book.values('A3004:A3005')).toEqual([[3000], [null]]);
      expect(book.engine.spill(book.at('A9'))).toEqual(book.area('A5:A3004'));
    });

    it.each(['=SUM(Tabelle1!A5#)', '=SUM(Tabelle1!A:A)', '=SUM(INDIRECT("Tabelle1!A5:A3004"))'])(
      'are seen by %s that comes later',
      async (formula) => {
        book.set({ A1: formula }, other);
        expect(await book.recalculate()).toEqual([]);
        expect(book.value('A1', other)).toBe(4_501_500);
        book.set({ A1: null }, other);
        await book.recalculate();
        expect(book.values('A3004:A3004')).toEqual([[3000]]);
      },
    );

    it('give way to a value, and to another result that was there before', async () => {
      await book.set({ A2000: 'im Weg' }).recalculate();
      expect(book.value('A5')).toEqual({ code: '#SPILL!' });
      await book.set({ A2000: null, A1: '=SEQUENCE(2)' }).recalculate();
      expect(book.values('A1:A5')).toEqual([[1], [2], [null], [null], [1]]);
      await book.set({ A1: '=SEQUENCE(10)' }).recalculate();
      expect([book.value('A1'), book.value('A5')]).toContainEqual({ code: '#SPILL!' });
    });

    it('are what another call gets', async () => {
      await book.set({ A1: '=KIM.GESEHEN(1,Tabelle1!A3003:A3004)' }, other).recalculate();
      expect(book.value('A1', other)).toContain('3000');
    });
  });
});
