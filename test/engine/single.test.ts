import { isSingle } from '../../dev/engine/compile/single';
import { parse } from '../../dev/engine/formula/parser';
import { tokenize } from '../../dev/engine/formula/tokenizer';
import { INVARIANT } from '../../dev/engine/formula/tokens';
import { Book } from './book';

const judged = (formula: string): boolean => {
  const tokens = tokenize(formula, INVARIANT);
  return isSingle(tokens, parse(tokens), { from: 0, to: tokens.length });
};

describe('formulas that give one value', () => {
  test.each([
    'A1*2-(B1+50%)',
    'SUM(A1:B9)&IF(\'Blatt 2\'!$A$1>0,"ja","nein")',
    'INDEX(A1#,2,1)',
    'INDEX(A1#,ROWS(A1#),3)',
    'INDEX(A1#,ROWS(A1#)-1,3)',
    'IFERROR(SUMPRODUCT((A1:A9="x")*1),":")',
  ])('%s', (formula) => {
    expect(judged(formula)).toBe(true);
  });
});

describe('formulas that may give several values', () => {
  test.each([
    'A1:A9*2',
    'A1#',
    'IF(A1:A9>0,1,2)',
    'INDEX(A1:C9,0,2)',
    'INDEX(A1:C9,2)',
    'INDEX(A1:C9,A1,2)',
    'INDEX(A1#,ROWS(B1#)-1,3)',
    'A1:INDEX(B1:C9,3,1)',
    'SEQUENCE(3)',
    '{1,2}*2',
    'KIM.VERTEILUNG(10,{62;37})',
    'Name+1',
    'A:A+1',
  ])('%s', (formula) => {
    expect(judged(formula)).toBe(false);
  });
});

describe('what is known to be one value', () => {
  it('comes out as before, also where it is that of a cell in another row', async () => {
    const book = new Book();
    book.set({
      A1: 4,
      A2: 'x',
      C7: '=IF(A1>3,A2,A1)',
      C8: '=A1&""',
      C9: '=(A2)',
      C10: '=-A1',
      D7: '=IFERROR(B9,1)',
    });
    await book.recalculate();
    expect(['C7', 'C8', 'C9', 'C10', 'D7'].map((cell) => book.value(cell))).toEqual(['x', '4', 'x', -4, 0]);
  });

  it('has results behind # as large as they are by now, also of formulas that are calculated later', async () => {
    const book = new Book();
    book.set({
      A1: '=IF(SEQUENCE(ROWS(D1#))=1,"Kopf",MMULT((D1#=TRANSPOSE(F1#))*1,F1#)+H1#)',
      D1: '=SEQUENCE(J1)',
      F1: '=SEQUENCE(ROWS(H1#))',
      H1: '=SEQUENCE(J1)*10',
      J1: 2,
    });
    await book.recalculate();
    expect(book.values('A1:A3')).toEqual([['Kopf'], [22], [null]]);
    book.set({ J1: 3 });
    await book.recalculate();
    expect(book.values('A1:A4')).toEqual([['Kopf'], [22], [33], [null]]);
    book.set({ J1: 2 });
    await book.recalculate();
    expect(book.values('A1:A3')).toEqual([['Kopf'], [22], [null]]);
  });

  it('does not take a result before it is there', async () => {
    const book = new Book();
    book.set({ A1: '=INDEX(A3#,2,1)&"; "&INDEX(A3#,ROWS(A3#)-1,1)', A3: '=SEQUENCE(B1)*2', B1: '=1+3' });
    await book.recalculate();
    expect(book.value('A1')).toBe('4; 6');
    book.set({ B1: 1 });
    await book.recalculate();
    expect(book.value('A1')).toEqual(expect.objectContaining({ code: '#REF!' }));
  });
});
