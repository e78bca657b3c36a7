import { FormulaSyntaxError } from '../../dev/engine/formula/tokens';
import { BEYOND_ENGINE, TOO_COMPLEX, TOO_MANY_RESULTS } from '../../dev/engine/compile/size';
import { Book } from './book';
import { freshIronCalc } from './fresh';

let renewed = 0;
const renew = (): Promise<ReturnType<typeof freshIronCalc>> => {
  renewed += 1;
  return Promise.resolve(freshIronCalc());
};
let book: Book;

beforeEach(() => {
  renewed = 0;
  book = new Book({ renew }, freshIronCalc());
});

const repeated = (first: string, more: string, times: number, end = ''): string =>
  first + more.repeat(times) + end;

describe('a formula with more signs than the native engine takes', () => {
  it.each([
    ['terms', repeated('=1', '+1', 1_200)],
    ['percent signs', repeated('=1', '%', 2_000)],
    ['signs', repeated('=', '-', 3_000, '1')],
  ])('says so, and everything else is calculated: %s', async (_, formula) => {
    book.set({ A1: formula, A2: '=2*3', A3: '=A1+1' });
    await book.recalculate();
    expect(book.value('A1')).toEqual(TOO_COMPLEX);
    expect(book.value('A2')).toBe(6);
    expect(book.value('A3')).toMatchObject({ code: '#CALC!' });
    expect(renewed).toBe(0);
  });

  it('is one also through the names in it', async () => {
    book.engine.setName({ name: 'Zwei', formula: '=1+1' });
    for (let step = 1; step < 18; step += 1) {
      const before = step === 1 ? 'Zwei' : `N${'x'.repeat(step - 1)}`;
      book.engine.setName({ name: `N${'x'.repeat(step)}`, formula: `=${before}+${before}` });
    }
    book.set({ A1: `=N${'x'.repeat(17)}`, A2: '=Nx' });
    await book.recalculate();
    expect(book.value('A1')).toEqual(TOO_COMPLEX);
    expect(book.value('A2')).toBe(4);
  });

  it('is calculated up to there', async () => {
    expect(await book.result(repeated('=1', '+1', 300))).toBe(301);
    expect(await book.result(repeated('=', '(', 64, `1${')'.repeat(64)}`))).toBe(1);
  });
});

describe('a formula with more results than can be waited for', () => {
  it('says so, or at least fails where only the calculation shows it', async () => {
    book.set({ A1: '=SEQUENCE(1000,1000)', B1: 1_000, C1: '=SEQUENCE(B1,B1)', D1: '=SUM(SEQUENCE(3,,B1))' });
    book.set({ E1: '=SEQUENCE( ,2)', G1: '=MAKEARRAY(2,1,LAMBDA(a,b,a+b))' });
    await book.recalculate();
    expect(book.value('A1')).toEqual(TOO_MANY_RESULTS);
    expect(book.value('C1')).toEqual({ code: '#CALC!' });
    expect([book.value('D1'), book.values('E1:F1'), book.value('G2')]).toEqual([3_003, [[1, 2]], 3]);
  });
});

describe('a formula that calculates with every cell of a large area', () => {
  it.each([
    '=Daten!A1:CV10000*1',
    '=Daten!A1:CV10000',
    '=SUM((Daten!A1:CV10000)%)',
    '=SUM(IF(1,-Daten!A1:CV10000,0))',
    '=Daten!A1:A100000+Daten!A1:J1',
  ])('%s is refused with a sentence', async (formula) => {
    book.engine.addSheet('Daten');
    book.set({ A1: formula });
    await book.recalculate();
    expect(book.value('A1')).toEqual(TOO_MANY_RESULTS);
  });

  it.each([
    ['=SUM(Daten!A1:CV10000)*2', 0],
    ['=SUM(IF(1,Daten!A1:CV10000,-1))', 0],
    ['=ROWS(Daten!A1:CV10000)+1', 10_001],
    ['=SUM(Daten!A1:A100000*1)', 0],
    ['=SUM(Daten!A:A*1)', 0],
    ['=SUM({1,2,3}*2)', 12],
  ])('%s is not', async (formula, value) => {
    book.engine.addSheet('Daten');
    expect(await book.result(formula)).toBe(value);
  });
});

describe('results that fill several cells', () => {
  it('are found from each of their cells, also beside and below others', async () => {
    book.set({ A1: '={1,2;3,4}', A3: '={5;6;7}', B3: '={8}', C2: '={9;10}', A7: '={11,12,13}' });
    await book.recalculate();
    expect(book.values('A1:C7')).toEqual([
      [1, 2, null],
      [3, 4, 9],
      [5, 8, 10],
      [6, null, null],
      [7, null, null],
      [null, null, null],
      [11, 12, 13],
    ]);
    expect(book.engine.spill(book.at('A5'))).toMatchObject({ row: 2, column: 0, rows: 3, columns: 1 });
    expect(book.engine.spill(book.at('A6'))).toBeNull();
  });
});

describe('a formula that Excel refuses', () => {
  it.each([
    ['deep', repeated('=', '(', 65, `1${')'.repeat(65)}`), 'höchstens 64 Klammern ineinander'],
    ['deeper', repeated('=', 'ABS(', 1_200, `1${')'.repeat(1_200)}`), 'höchstens 64 Klammern ineinander'],
    ['long', repeated('="', 'x', 8_190, '"'), 'höchstens 8.192 Zeichen lang sein, nicht 8.193'],
  ])('is refused with a sentence: %s', (_, formula, sentence) => {
    expect(() => book.set({ A1: formula })).toThrow(FormulaSyntaxError);
    expect(() => book.set({ A1: formula })).toThrow(sentence);
  });
});

describe('a native engine that fails', () => {
  /** Below each other, each of them needs the one below. */
  const chain = (length: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length }, (_, index) => [`A${index + 1}`, `=A${index + 2}+1`]));
  const HOPELESS = repeated('=', 'TEXTJOIN(",",TRUE,"a",', 64, `"1"${')'.repeat(64)}`);

  it('is replaced by a fresh one, which is given the formulas in an order it can take', async () => {
    book.set({ ...chain(3_000), A3001: 1 });
    await book.recalculate();
    expect(renewed).toBe(1);
    expect(book.value('A1')).toBe(3_001);
    book.set({ A3001: 2 });
    await book.recalculate();
    expect(book.value('A1')).toBe(3_002);
    expect(renewed).toBe(1);
  });

  it('does not get again what it has failed at', async () => {
    book.set({ A1: 1, A2: '=A1*2' });
    await book.recalculate();
    book.set({ B1: HOPELESS, B2: '=A2+1' });
    await book.recalculate();
    expect(book.value('B1')).toEqual(BEYOND_ENGINE);
    expect([book.value('A2'), book.value('B2')]).toEqual([2, 3]);
    book.set({ B1: '=A1+5' });
    await book.recalculate();
    expect(book.value('B1')).toBe(6);
  });

  it('keeps all results while there is none', async () => {
    book.set({ A1: 1, A2: '=A1*2' });
    await book.recalculate();
    book.set({ B1: HOPELESS });
    book.engine.refresh();
    expect(book.value('A2')).toBe(2);
    await book.recalculate();
    expect(book.value('A2')).toBe(2);
  });

  it('is an error where no other can be had', async () => {
    const alone = new Book({}, freshIronCalc());
    alone.set({ B1: HOPELESS });
    await expect(alone.recalculate()).rejects.toThrow('The native engine has failed');
  });
});
