import { Book } from './book';

describe('values', () => {
  it('of constants come back as they were given', async () => {
    const inputs = [
      0.1 + 0.2,
      1e-300,
      5e-324,
      -1.7976931348623157e308,
      'Text',
      "'",
      '',
      '007',
      ' =1',
      true,
      false,
    ];
    const book = new Book();
    inputs.forEach((input, row) => book.engine.setValue({ sheet: book.sheet, row, column: 0 }, input));
    await book.recalculate();
    expect(book.values(`A1:A${inputs.length}`).map(([value]) => value)).toEqual(inputs);
  });

  it('pass through the native engine unchanged, down to the last bit', async () => {
    const numbers = [
      0.1 + 0.2,
      1 / 3,
      2 ** 60 + 2 ** 8,
      1e-300,
      5e-324,
      1.7976931348623157e308,
      187598.41,
      -0.07,
    ];
    const book = new Book();
    numbers.forEach((number, row) => {
      book.engine.setValue({ sheet: book.sheet, row, column: 0 }, number);
      book.engine.setFormula({ sheet: book.sheet, row, column: 1 }, `=A${row + 1}*1`);
    });
    await book.recalculate();
    expect(book.values(`B1:B${numbers.length}`).map(([value]) => value)).toEqual(numbers);
  });

  test.each([
    ['=0.1+0.2', 0.30000000000000004],
    ['=1/3', 1 / 3],
    ['=10^15+0.5', 1000000000000000.5],
    ['="a""b;{c},"&CHAR(10)', 'a"b;{c},\n'],
    ['=""', ''],
    ['=1=1', true],
    ['=Y99', 0],
    ['=DATE(2021,10,15)', 44484],
    ['=50%', 0.5],
    ['=-2^2', 4],
    ['=123456789.123456789', 123456789.123456],
    ['=SUM({39;35;14;12})', 100],
    ['=IF(TRUE,"a","b")&ROW()&COLUMN()', 'a9926'],
    ['=LET(x,5,x*2)', 10],
    ['=XLOOKUP(2,B1:B2,C1:C2,9)', 9],
    ['=XLOOKUP(2,{1;2},{3;4},9)', 4],
    ['=COUNT({1;2;"x"})', 2],
    ['=SUM({1,2;3,4}*{1,2})', 16],
    ['=INDEX({1,"b";TRUE,#N/A},1,2)', 'b'],
    ['="1,5"*2', 3],
    ['="15.10.2021"+0', 44484],
    ['=TEXT(1234.567,"#,##0.00")', '1.234,57'],
    ['=TEXT(1234.567,"#.##0,00")', '1.234,57'],
    ['=TEXT(1234.567,"0,0 ""T.""")', '1234,6 T.'],
    ['=TEXT(1234567,"#,##0")&TEXT(1234567,"#.##0")', '1.234.5671.234.567'],
    ['=TEXT(44484,"TT.MM.JJJJ")', '15.10.2021'],
    ['=TEXT(44484,"dd.mm.yyyy")', '15.10.2021'],
    ['=TEXT(44484,"T. MMMM JJ")', '15. Oktober 21'],
    ['=TEXT(0.5,"Standard")', '0,5'],
    ['=1.5E-7*2', 3e-7],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-0.285,2)', -0.29],
    ['=ROUND(187598.405,2)', 187598.41],
    ['=ROUND(1234.5,-2)', 1200],
    ['=ROUND(2.5,)', 3],
    ['=COUNT(KIM.ECHO({1;2;"x"}),5)', 3],
  ])('%s', async (formula, expected) => {
    expect(await new Book().result(formula)).toBe(expected);
  });

  test.each([
    ['="Eigenanteil: "&A1', 'Eigenanteil: 50098,41'],
    ['=1.5&" VZÄ"', '1,5 VZÄ'],
    ['=A1+A2&""', '50098,71'],
    ['=-A1&"|"&1/3&"|"&0.1+0.2', '-50098,41|0,333333333333333|0,3'],
    ['="["&A9&"]"&TRUE&(A3=2)', '[]WAHRFALSCH'],
    ['=A4&A3', 'a.b1'],
    ['="a"&A5', { code: '#N/A' }],
    [
      '=10^19&"|"&10^20&"|"&10^-12&"|"&1.5E20&"|"&0.00001',
      '10000000000000000000|1E+20|1E-12|1,5E+20|0,00001',
    ],
    ['="x"&A1="x50098,41"', true],
    ['=IF(A1&""="50098,41","ja","nein")&2.5', 'ja2,5'],
    ['=LET(t,"a"&A2,t&A2)', 'a0,30,3'],
    ['=CONCATENATE("K",A2," ",A4)', 'K0,3 a.b'],
    ['=CONCAT("K",A1:A4,0.5)', 'K50098,410,31a.b0,5'],
    ['=TEXTJOIN("; ",TRUE,A1:A4,A9,0.5)', '50098,41; 0,3; 1; a.b; 0,5'],
    ['=TEXTJOIN(",",FALSE,A2,A9,A4)', '0,3,,a.b'],
    ['=TEXTJOIN(",",,A2,A9,A4)', '0,3,a.b'],
    ['=TEXTJOIN("-",TRUE,IF(A1:A3>0.9,A1:A3,""))', '50098,41-1'],
    ['=KIM.ECHO(2.5)&" EUR"', '2,5 EUR'],
    ['=FIXED(A1,2)', '50.098,41'],
    ['=FIXED(A1,,TRUE)&"|"&FIXED(A1)', '50098|50.098,41'],
    ['=DOLLAR(A1)', '50.098,41 €'],
    ['=LEFT(A1,7)&LEN(A1)&FIND(",",A1)', '50098,486'],
    ['=SUBSTITUTE(A1,",",".")', '50098.41'],
    ['=VALUE(A1&"")+1', 50099.41],
    ['=NUMBERVALUE("1,5")', 1.5],
    ['=SUMIF(A1:A3,">"&A2)', 50099.41],
    ['=SUMIF(A1:A3,">0,5")', 50099.41],
    ['=SUMIFS(A1:A3,A1:A3,"<=50.098,41",A1:A3,"<>1")', 50098.41 + 0.3],
    ['=COUNTIF(A1:A3,"0,3")&"/"&COUNTIF(A1:A3,A2)', '1/1'],
    ['=COUNTIF(A1:A4,"a.b")', 1],
    ['=VLOOKUP("a"&".b",A4:B4,2,FALSE)', 'Treffer'],
  ])('numbers become text as in German: %s', async (formula, expected) => {
    const book = new Book().set({
      A1: 50098.41,
      A2: 0.3,
      A3: 1,
      A4: 'a.b',
      A5: { code: '#N/A' },
      B4: 'Treffer',
    });
    expect(await book.result(formula)).toEqual(expected);
  });

  it('looks every value of an area up, where an exact match is asked for', async () => {
    const book = new Book().set({
      A1: 'b',
      A2: 'x',
      A3: 'a',
      C1: '=MATCH(A1:A3,{"a","b"},0)',
      D1: '=IFERROR(CHOOSE(MATCH(INDEX(A1:A3,0,1),{"a","b"},0),"eins","zwei"),"")',
      E1: '=INDEX(A1:A3,MATCH("x",A1:A3,0))',
    });
    await book.recalculate();
    expect(book.values('C1:D3')).toEqual([
      [2, 'zwei'],
      [{ code: '#N/A' }, ''],
      [1, 'eins'],
    ]);
    expect(book.values('E1')).toEqual([['x']]);
  });

  it('texts of an area are as many texts', async () => {
    const book = new Book().set({ A1: 0.5, A2: 'x', C1: '=A1:A3&"!"', D1: '=CONCATENATE("k",A1:A2)' });
    await book.recalculate();
    expect(book.values('C1:D3')).toEqual([
      ['0,5!', 'k0,5'],
      ['x!', 'kx'],
      ['!', null],
    ]);
  });

  test.each([
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['=SQRT(-1)', '#NUM!'],
    ['=VALUE("x")', '#VALUE!'],
    ['=Blatt9!A1', '#REF!'],
    ['=NICHTS', '#NAME?'],
    ['=NICHTS(1)', '#NAME?'],
    ['=#NULL!', '#NULL!'],
    ['=#NULL!+1', '#NULL!'],
    ['=FILTER({1;2},{0;0})', '#CALC!'],
    ['=Z99', '#CALC!'],
    ['=ROUND({1.1;2.2},0)', '#CALC!'],
    ['=SUM(ISNUMBER(A1:A3)*1)', '#CALC!'],
    ['=COUNT(SEQUENCE(3))', '#CALC!'],
    ['=COUNT(A1:A3*1)', '#CALC!'],
  ])('%s is %s', async (formula, code) => {
    expect(await new Book().result(formula)).toMatchObject({ code });
  });

  it('explain the errors of which only Excel itself is free', async () => {
    expect(await new Book().result('=Z99')).toMatchObject({
      message: expect.stringContaining('Zirkelbezug') as string,
    });
    expect(await new Book().result('=ROUND({1.1;2.2},0)')).toMatchObject({
      message: expect.stringContaining('IronCalc') as string,
    });
  });

  it('are cut to the rows in use where a formula names whole columns', async () => {
    const book = new Book().set({
      A1: 1,
      A2: 2,
      A700: 3,
      C1: '=SUM(A:A)',
      C2: '=ROWS(A:A)',
      C3: '=SUMPRODUCT(A:A,A:A)',
    });
    await book.recalculate();
    expect(book.values('C1:C3')).toEqual([[6], [1048576], [14]]);
    await book.set({ A5000: 4 }).recalculate();
    expect(book.values('C1:C3')).toEqual([[10], [1048576], [30]]);
  });
});
