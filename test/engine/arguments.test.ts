import { Book } from './book';

/** What arrives at a function, as it told the story. */
const seen = async (formula: string, book = new Book()): Promise<unknown> => {
  const value = await book.result(formula);
  return typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
};

describe('arguments', () => {
  test.each([
    ['=KIM.GESEHEN(2.5)', [2.5, null, null]],
    ['=KIM.GESEHEN(-2.5,{39;35;14;12})', [-2.5, [[39], [35], [14], [12]], null]],
    [
      '=KIM.GESEHEN("a""b",{1,"x";TRUE,-2})',
      [
        'a"b',
        [
          [1, 'x'],
          [true, -2],
        ],
        null,
      ],
    ],
    ['=KIM.GESEHEN(TRUE,,7)', [true, null, 7]],
    ['=KIM.GESEHEN(,5)', [null, [[5]], null]],
    ['=KIM.GESEHEN(0.1+0.2,DATE(2021,10,15))', [0.30000000000000004, [[44484]], null]],
    ['=KIM.GESEHEN(SUM(1,2),SEQUENCE(2)*2)', [3, [[2], [4]], null]],
    ['=KIM.GESEHEN(KIM.PLUS(1,2),KIM.ECHO({1,2}),KIM.PLUS(KIM.PLUS(1)))', [3, [[1, 2]], 201]],
    ['=KIM.GESEHEN({5})', [5, null, null]],
    ['=KIM.GESEHEN(1e400)', ['Fehler #NUM!', null, null]],
    ['=kim.gesehen(1)', [1, null, null]],
    ['=KIM.ALLE()', []],
    ['=KIM.ALLE(1,,{2,3},"x")', [[[1]], null, [[2, 3]], [['x']]]],
    ['=LET(a,KIM.PLUS(1,1),b,a*2,KIM.GESEHEN(b,a+b))', [4, [[6]], null]],
    ['=IF(FALSE,0,KIM.GESEHEN(ROW(),COLUMN()))', [99, [[26]], null]],
  ])('%s', async (formula, expected) => {
    expect(await seen(formula)).toEqual(expected);
  });

  it('from ranges are rows, with numbers of all digits, texts, booleans and blanks', async () => {
    const book = new Book().set({ A1: 0.1 + 0.2, B1: 'x', A2: true, B3: '=1/3' });
    expect(await seen('=KIM.GESEHEN(A1,A1:B3,B3)', book)).toEqual([
      0.30000000000000004,
      [
        [0.30000000000000004, 'x'],
        [true, null],
        [null, 1 / 3],
      ],
      1 / 3,
    ]);
  });

  it('from blank cells are null on the web and 0 on the desktop; left out they are null on both', async () => {
    const formula = '=KIM.GESEHEN(A1,A1:A2)';
    expect(await seen(formula, new Book())).toEqual([null, [[null], [null]], null]);
    expect(await seen(formula, new Book({ blank: 0 }))).toEqual([0, [[0], [0]], null]);
    expect(await seen('=KIM.TYPEN(A1,A1,A1)', new Book({ blank: 0 }))).toEqual([0, '', false]);
    expect(await seen('=KIM.TYPEN(A1,A1,A1)', new Book())).toEqual([null, null, null]);
  });

  it('of more cells than can be looked at are an error', async () => {
    const book = new Book().set({
      XFD1048576: 1,
      A1: '=KIM.GESEHEN(C2:XFD1048576)',
      A2: '=SUM(C2:XFD1048576)',
    });
    book.set({ A3: '=ROWS(C2:XFD1048576)', A4: '=SUM(B1:B1048576)' });
    await book.recalculate();
    const tooLarge = { code: '#CALC!', message: expect.stringContaining('vier Millionen') as string };
    expect(book.values('A1:A4')).toEqual([['["Fehler #CALC!",null,null]'], [tooLarge], [1_048_575], [0]]);
  });

  it('of whole columns end with the rows in use', async () => {
    const book = new Book().set({ A1: 1, B4: 2 });
    expect(await seen('=KIM.GESEHEN(0,Daten!A:B)', book)).toEqual([0, [['Fehler #REF!']], null]);
    const data = book.engine.addSheet('Daten');
    book.set({ A1: 1, B4: 2 }, data);
    expect(await seen('=KIM.GESEHEN(0,Daten!A:B)', book)).toEqual([
      0,
      [
        [1, null],
        [null, null],
        [null, null],
        [null, 2],
      ],
      null,
    ]);
    expect(await seen('=KIM.GESEHEN(0,Daten!D:D)', book)).toEqual([
      0,
      [[null], [null], [null], [null]],
      null,
    ]);
  });

  it('that are errors reach functions that take them', async () => {
    const book = new Book().set({ A1: 1, A2: '=1/0' });
    expect(await seen('=KIM.GESEHEN(NA(),A1:A2)', book)).toEqual([
      'Fehler #N/A',
      [[1], ['Fehler #DIV/0!']],
      null,
    ]);
  });

  it('that are errors are the result where the parameter has a type', async () => {
    expect(await new Book().result('=KIM.TYPEN(NA())')).toEqual({ code: '#N/A' });
  });

  it('are converted to the type of the parameter', async () => {
    expect(await seen('=KIM.TYPEN("2,5",1.5,1)')).toEqual([2.5, '1,5', true]);
    expect(await seen('=KIM.TYPEN(TRUE,TRUE,"WAHR")')).toEqual([1, 'WAHR', true]);
    expect(await new Book().result('=KIM.TYPEN("x")')).toEqual({
      code: '#VALUE!',
      message: 'Argument „zahl“: Eine Zahl wird erwartet.',
    });
  });

  it('in the wrong number are refused without a call', async () => {
    const book = new Book();
    expect(await book.result('=KIM.PLUS()')).toEqual({
      code: '#VALUE!',
      message: 'Zu wenige Argumente für KIM.PLUS: „a“ fehlt.',
    });
    expect(await book.result('=KIM.PLUS(1,2,3)')).toEqual({
      code: '#VALUE!',
      message: 'Zu viele Argumente für KIM.PLUS: höchstens 2, nicht 3.',
    });
    expect(book.batches).toEqual([]);
  });

  it('that are ranges in the place of single values call the function cell by cell', async () => {
    const book = new Book().set({
      A1: 1,
      A2: 2,
      D1: '=KIM.PLUS(A1:A2,{10,20})',
      D5: '=KIM.PLUS({1;2;3},{1;2})',
    });
    await book.recalculate();
    expect(book.values('D1:E2')).toEqual([
      [11, 21],
      [12, 22],
    ]);
    expect(book.values('D5:D6')).toEqual([[2], [4]]);
    expect(book.batches.map((calls) => calls.length)).toEqual([7]);
  });
});

describe('functions', () => {
  it('that do not exist are named', async () => {
    expect(await new Book().result('=KIM.GIBTSNICHT(1)')).toEqual({
      code: '#NAME?',
      message: 'Eine Funktion KIM.GIBTSNICHT gibt es nicht.',
    });
  });

  it('in a LAMBDA are refused with a reason, unless they need none of its parameters', async () => {
    expect(await new Book().result('=SUM(MAP({1;2},LAMBDA(x,KIM.PLUS(x))))')).toMatchObject({
      code: '#CALC!',
      message: expect.stringContaining('LAMBDA') as string,
    });
    expect(await new Book().result('=SUM(MAP({1;2},LAMBDA(x,x+KIM.PLUS(1,2))))')).toBe(9);
  });
});
