import { Book } from './book';
import type { CellValue, Matrix } from '../../dev/engine/contract';

describe('results that a file has', () => {
  let book: Book;
  let input: number;

  /** As a file is opened: contents, then the results of the formulas, which no calculation would give. */
  beforeEach(() => {
    book = new Book();
    input = book.engine.addSheet('Eingaben');
    book.set({ A1: 1, A2: 2, B1: 'x' }, input);
    book.set({
      A1: '=KIM.PLUS(Eingaben!A1,1)',
      A2: '=A1*2',
      A3: '=KIM.PLUS(Eingaben!A2,KIM.PLUS(1,1))',
      A4: '=KIM.PLUS(Faktor,0)',
      A5: '=SUM(KIM_Zahlen[Zahl])',
      C1: '=KIM.ECHO(Eingaben!A1:A2)',
      D1: '=SUM(C1#)',
      E1: '=KIM.PLUS(E1,1)',
    });
    book.engine.setName({ name: 'Faktor', formula: '=Eingaben!$A$9' });
    book.set({ D1: 'Zahl', D2: 5 }, input);
    book.engine.setTable({ name: 'KIM_Zahlen', area: book.area('D1:D2', input) });
    keep({ A1: 100, A2: 200, A3: 300, A4: 400, A5: 500, C1: [[7], [8]], D1: 15, E1: { code: '#VALUE!' } });
  });

  const keep = (results: Readonly<Record<string, CellValue | Matrix>>): void =>
    book.engine.keepResults(
      Object.entries(results).map(([address, result]) => ({ cell: book.at(address), result })),
    );
  const shown = (): unknown[] => book.values('A1:A5').flat();

  it('are there at once and stay without a call', async () => {
    const stored = [100, 200, 300, 400, 500];
    expect([shown(), book.engine.complete]).toEqual([stored, true]);
    expect(book.values('C1:D2')).toEqual([
      [7, 15],
      [8, null],
    ]);
    expect(await book.recalculate()).toEqual([]);
    expect(shown()).toEqual(stored);
    expect(book.value('E1')).toEqual({ code: '#VALUE!' });
    expect(await book.set({ Z1: 1, Z2: '=C2+A1' }).recalculate()).toEqual([]);
    expect([shown(), book.value('Z2')]).toEqual([stored, 108]);
    book.engine.renameSheet(input, 'Anders');
    book.engine.addSheet('Neu');
    expect(await book.recalculate()).toEqual([]);
    expect([shown(), book.engine.formula(book.at('A1'))]).toEqual([stored, '=KIM.PLUS(Anders!A1,1)']);
  });

  it('give way to a calculation of all that depends on a changed cell, and of nothing else', async () => {
    expect(await book.set({ A1: 10 }, input).recalculate()).toEqual([['PLUS', 'ECHO']]);
    expect(shown()).toEqual([11, 22, 300, 400, 500]);
    expect(book.values('C1:D2')).toEqual([
      [10, 12],
      [2, null],
    ]);
  });

  it('give way when the formula is entered anew, although it is the same', async () => {
    expect(await book.set({ A1: '=KIM.PLUS(Eingaben!A1,1)' }).recalculate()).toEqual([['PLUS']]);
    expect(shown()).toEqual([2, 4, 300, 400, 500]);
  });

  it('give way when a name or a table means something else', async () => {
    book.engine.setName({ name: 'faktor', formula: '=Eingaben!$A$2' });
    book.set({ D3: 6 }, input);
    book.engine.setTable({ name: 'KIM_Zahlen', area: book.area('D1:D3', input) });
    await book.recalculate();
    expect(shown()).toEqual([100, 200, 300, 2, 11]);
  });

  it('give way when rows of what they refer to are inserted, or a sheet is deleted', async () => {
    book.engine.insertRows(input, 1, 1);
    await book.recalculate();
    expect(book.values('C1:C3')).toEqual([[1], [0], [2]]);
    keep({ A1: 100, A2: 200 });
    book.engine.deleteSheet(input);
    await book.recalculate();
    expect(book.value('A2')).toMatchObject({ code: '#REF!' });
  });

  it('give way to a full calculation, or to that of an area', async () => {
    book.engine.invalidateCalls(book.area('A3:A3'));
    expect(await book.recalculate()).toEqual([['PLUS'], ['PLUS']]);
    expect(shown()).toEqual([100, 200, 4, 400, 500]);
    book.engine.invalidateCalls();
    await book.recalculate();
    expect(shown()).toEqual([2, 4, 4, 0, 5]);
  });

  it('are not taken for what changes by itself', async () => {
    book.set({ B1: '=TODAY()>1' });
    keep({ B1: 'alt' });
    await book.recalculate();
    expect(book.value('B1')).toBe(true);
  });
});
