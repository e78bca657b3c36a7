import { Book } from './book';

describe('recalculation', () => {
  it('sends all dirty calls of a pass in one batch and nested calls in the next', async () => {
    const book = new Book().set({
      A1: '=KIM.PLUS(1,2)',
      A2: '=KIM.PLUS(KIM.PLUS(3,4),KIM.PLUS(5,6))',
      A3: '=KIM.PLUS(A2,1)',
    });
    expect(await book.recalculate()).toEqual([['PLUS', 'PLUS', 'PLUS'], ['PLUS'], ['PLUS']]);
    expect(book.values('A1:A3')).toEqual([[3], [18], [19]]);
  });

  it('calls dependents only', async () => {
    const book = new Book().set({
      A1: 1,
      B1: 2,
      C1: '=KIM.PLUS(A1,1)',
      C2: '=KIM.PLUS(B1,1)',
      C3: '=KIM.PLUS(C1+C2,0)',
    });
    await book.recalculate();
    book.set({ B1: 5 });
    await book.recalculate();
    expect(book.batches.map((calls) => calls.map((call) => call.address))).toEqual([
      ['Tabelle1!C2'],
      ['Tabelle1!C3'],
    ]);
    expect(book.values('C1:C3')).toEqual([[2], [6], [8]]);
    expect(await book.recalculate()).toEqual([]);
  });

  it('calls nothing if a new value is the old one or ends before the call', async () => {
    const book = new Book().set({ A1: 3, B1: '=KIM.PLUS(MIN(A1,10),1)' });
    await book.recalculate();
    expect(await book.set({ A1: 3 }).recalculate()).toEqual([]);
    await book.set({ A1: 12 }).recalculate();
    expect(await book.set({ A1: 99 }).recalculate()).toEqual([]);
    expect(book.value('B1')).toBe(11);
  });

  it('never calls with a mixture of new values and old results', async () => {
    const book = new Book().set({ A1: 1, B1: '=KIM.PLUS(A1,0)', C1: '=KIM.PLUS(A1,B1)' });
    await book.recalculate();
    await book.set({ A1: 10 }).recalculate();
    expect(book.batches.map((calls) => calls.map((call) => call.args))).toEqual([[[10, 0]], [[10, 10]]]);
    expect(book.value('C1')).toBe(20);
  });

  it('shows #BUSY! in the cells that wait, and says so', async () => {
    const seen: unknown[] = [];
    const onProgress = (): void => {
      seen.push(book.values('A1:A4').flat(), book.engine.pending);
    };
    const book: Book = new Book({ onProgress }).set({
      A1: '=KIM.PLUS(1,2)',
      A2: '=A1*2',
      A3: '=KIM.PLUS(A2,1)',
      A4: 'x',
    });
    await book.recalculate();
    const busy = { code: '#BUSY!' };
    expect(seen).toEqual([[busy, busy, busy, 'x'], 0, [3, 6, busy, 'x'], 0]);
    expect(book.values('A1:A3')).toEqual([[3], [6], [7]]);
  });

  it('takes up what is written while calls are under way', async () => {
    const book = new Book().set({ A1: 1, B1: '=KIM.PLUS(A1,0)' });
    book.beforeAnswer = () => {
      book.beforeAnswer = () => undefined;
      book.set({ A1: 2, B2: '=KIM.PLUS(A1,B1)' });
      expect(book.engine.pending).toBe(1);
    };
    const first = book.engine.recalculate();
    const second = book.engine.recalculate();
    expect((await first).settled && (await second).settled).toBe(true);
    expect(book.values('B1:B2')).toEqual([[2], [4]]);
    expect(book.engine.dirty).toBe(false);
  });

  it('refreshes native formulas at once, also while calls are under way', async () => {
    const book = new Book().set({ A1: 1, B1: '=KIM.PLUS(A1,0)', C1: '=A1*2', D1: '=B1*2' });
    book.beforeAnswer = () => {
      book.beforeAnswer = () => undefined;
      book.set({ A1: 5 }).engine.refresh();
      const busy = { code: '#BUSY!' };
      expect(book.values('B1:D1')).toEqual([[busy, 10, busy]]);
    };
    await book.recalculate();
    expect(book.values('B1:D1')).toEqual([[5, 10, 10]]);
    book.set({ A1: 6 }).engine.refresh();
    expect(book.value('C1')).toBe(12);
    expect(await book.recalculate()).toEqual([['PLUS']]);
  });

  it('reports what went out', async () => {
    const book = new Book().set({ A1: '=KIM.PLUS(1,2)' });
    expect(await book.engine.recalculate()).toEqual({
      settled: true,
      passes: [[{ id: 'PLUS', args: [1, 2], cell: book.at('A1'), address: 'Tabelle1!A1' }]],
    });
  });

  it('calls everything again on demand', async () => {
    const book = new Book().set({ A1: '=KIM.PLUS(1,2)', A2: '=KIM.PLUS(3,4)' });
    await book.recalculate();
    book.engine.invalidateCalls();
    expect(await book.recalculate()).toEqual([['PLUS', 'PLUS']]);
  });

  it('passes over an answer whose formula has gone with its sheet meanwhile', async () => {
    const book = new Book().set({ A1: 1 });
    const other = book.engine.addSheet('Zweites Blatt');
    book.set({ A1: '=KIM.PLUS(1,2)' }, other);
    book.beforeAnswer = () => {
      book.engine.deleteSheet(other);
      book.engine.refresh();
    };
    await book.recalculate();
    book.set({ A2: '=A1+1' });
    await book.recalculate();
    expect(book.value('A2')).toBe(2);
  });

  it('leaves cells at #BUSY! and tries again when the functions could not be reached', async () => {
    const book = new Book().set({ A1: '=KIM.PLUS(1,2)' });
    book.beforeAnswer = () => Promise.reject(new Error('nicht erreichbar'));
    await expect(book.engine.recalculate()).rejects.toThrow('nicht erreichbar');
    expect(book.value('A1')).toEqual({ code: '#BUSY!' });
    book.beforeAnswer = () => undefined;
    await book.recalculate();
    expect(book.value('A1')).toBe(3);
  });

  it('ends circles with a sentence', async () => {
    const book = new Book().set({
      A1: '=KIM.PLUS(A1,1)',
      B1: '=KIM.PLUS(B2,1)',
      B2: '=B1+1',
      C1: '=KIM.PLUS(1,1)',
    });
    expect((await book.engine.recalculate()).settled).toBe(false);
    const circle = { code: '#CALC!', message: expect.stringContaining('Zirkelbezug') as string };
    expect(book.values('A1:C1')).toEqual([[circle, circle, 2]]);
  });

  it('stops after ten passes', async () => {
    const book = new Book().set({ A1: '=KIM.PLUS(1,1)' });
    for (let row = 2; row <= 12; row += 1) book.set({ [`A${row}`]: `=KIM.PLUS(A${row - 1},1)` });
    const { settled, passes } = await book.engine.recalculate();
    expect(settled).toBe(false);
    expect(passes).toHaveLength(10);
    expect(book.value('A10')).toBe(11);
    expect(book.value('A12')).toMatchObject({
      code: '#CALC!',
      message: expect.stringContaining('10 Durchgängen') as string,
    });
  });

  it('calculates formulas in cells that were used before', async () => {
    const book = new Book().set({ A1: '=KIM.PLUS(1,2)', A2: '=LET(x,1,KIM.PLUS(x+1,2))' });
    await book.recalculate();
    await book.set({ A1: '=A2*2', A2: 5 }).recalculate();
    expect(book.values('A1:A2')).toEqual([[10], [5]]);
    await book.set({ A1: null, A2: '=COUNTA(A1)' }).recalculate();
    expect(book.values('A1:A2')).toEqual([[null], [0]]);
  });
});
