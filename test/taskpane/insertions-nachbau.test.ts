import type { OfficeSession } from '../../dev/excel/node/office-session';
import { Insertions } from '../../src/taskpane/functions/insertion/insertions';
import type { InsertionState, Prepared, Progress } from '../../src/taskpane/functions/insertion/progress';
import type { Shelf, Shelved } from '../../src/taskpane/functions/insertion/shelf';
import type { Insertion } from '../../src/workbook/write/insertion';
import { readActiveCell } from '../../src/workbook/read/selection';
import { eventually } from '../support/eventually';
import { closeWorkbook, openWorkbook, Sheet, SINGLE } from '../workbook/support';

const FORMULA = '=SUM(1,1)';
const shelfOf = (items: Map<string, Shelved>, open = true): Shelf => ({
  read: () => [...items.values()],
  put: (item) => open && Boolean(items.set(item.id, item)),
  remove: (id) => void items.delete(id),
});
const request = (formula: string): Prepared => ({ formula, size: SINGLE, target: user.target });
const wanted = (): Promise<Prepared> => Promise.resolve(request(FORMULA));

let session: OfficeSession;
let user: Sheet;
let insertions: Insertions;
let shelf: Map<string, Shelved>;
let requests: jest.SpyInstance;
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  session = openWorkbook();
  user = new Sheet(session);
  user.select('B5');
  shelf = new Map();
  insertions = new Insertions(shelfOf(shelf));
  requests = jest.spyOn(session.host, 'process');
});
afterEach(async () => {
  await session.idle();
  closeWorkbook(session);
  jest.restoreAllMocks();
});

/** Waits until it has come to this. */
const reaches = (kind: Progress['kind']): Promise<InsertionState> =>
  eventually(() => {
    expect(insertions.current().progress.kind).toBe(kind);
    return insertions.current();
  });
const result = (): Promise<void> =>
  eventually(() =>
    expect(insertions.current().progress).toMatchObject({ kind: 'inserted', shown: { text: '2' } }),
  );
const text = ({ progress }: InsertionState): string =>
  'text' in progress ? progress.text : progress.kind === 'failed' ? progress.error.text : progress.kind;
const writings = (): number =>
  requests.mock.calls.filter(([request]) => JSON.stringify(request).includes(FORMULA)).length;

async function inserted(): Promise<Insertion> {
  insertions.insert(wanted);
  await result();
  const [last] = insertions.current().inserted;
  if (!last) throw new Error('No way back');
  return last;
}

describe('pressing the button twice', () => {
  it('while the first is under way does nothing', async () => {
    insertions.insert(wanted);
    insertions.insert(wanted);
    await result();
    expect(writings()).toBe(1);
  });

  it('when the first is done finds the formula there, and leaves the way back', async () => {
    const first = await inserted();
    insertions.insert(wanted);
    await reaches('working');
    await result();
    expect(insertions.current().inserted).toEqual([first]);
    expect(writings()).toBe(1);
  });

  it('does not take back what is being inserted', async () => {
    const first = await inserted();
    user.select('C5');
    insertions.insert(wanted);
    insertions.takeBack(first);
    await eventually(() => expect(insertions.current().inserted[0]?.cell).toBe('C5'));
    expect([user.formula('B5'), user.formula('C5')]).toEqual([FORMULA, FORMULA]);
  });
});

describe('the way back', () => {
  it('is there until it has been gone', async () => {
    insertions.takeBack(await inserted());
    const state = await reaches('told');
    expect(text(state)).toBe('Die Formel in Tabelle1!B5 wurde zurückgenommen.');
    expect(state.inserted).toEqual([]);
    expect(user.formula('B5')).toBe('');
  });

  it('stays after a refusal', async () => {
    const first = await inserted();
    insertions.insert(() => Promise.resolve(request('=SUM(1,2)')));
    const state = await reaches('blocked');
    expect(text(state)).toContain('In Tabelle1!B5 steht eine Formel, die Sie von hier eingefügt haben.');
    expect(state.inserted).toEqual([first]);
  });

  it('is not needed where the cell has not taken the formula, and the reason is told', async () => {
    session.host.faults.at(2, {
      kind: 'interference',
      change: () => user.active.GetRange('A5:B5').Merge(),
    });
    insertions.insert(wanted);
    const state = await reaches('refused');
    expect(text(state)).toContain('Tabelle1!B5 ist von verbundenen Zellen verdeckt');
    expect(state.inserted).toEqual([]);
  });

  it('stays after a fault', async () => {
    const first = await inserted();
    session.host.faults.at(1, { kind: 'transport', fault: 'activityLimit' });
    insertions.takeBack(first);
    expect((await reaches('failed')).inserted).toEqual([first]);
    expect(user.formula('B5')).toBe(FORMULA);
  });

  it.each([
    ['', 'Tabelle1!B5 ist schon leer'],
    ['5', 'Tabelle1!B5 wurde inzwischen geändert'],
  ])('ends where the cell has changed: %j', async (entry, sentence) => {
    const first = await inserted();
    user.put('B5', entry);
    insertions.takeBack(first);
    const state = await reaches('told');
    expect(text(state)).toContain(sentence);
    expect(state.inserted).toEqual([]);
  });
});

describe('where Excel does not answer', () => {
  it('what stands in the cell instead is told, with a word about what nobody knows', async () => {
    session.host.faults.at(2, { kind: 'unanswered', fault: 'timeout' });
    session.host.faults.at(3, { kind: 'interference', change: () => user.put('B5', 'wertvoll') });
    insertions.insert(wanted);
    const state = await reaches('refused');
    expect(text(state)).toContain('die Formel steht nicht dort');
    expect(text(state)).toContain('nur noch im Versionsverlauf');
    expect(state.inserted).toEqual([]);
  });

  it('the formula that stands in the cell is inserted, with a word about what nobody knows', async () => {
    session.host.faults.at(2, { kind: 'unanswered', fault: 'timeout' });
    insertions.insert(wanted);
    await result();
    const {
      progress,
      inserted: [last],
    } = insertions.current();
    expect(progress).toMatchObject({ note: { code: 'KIM-103, Timeout' } });
    expect(last?.address).toBe('Tabelle1!B5');
  });

  it('and nobody can look, the way back is there', async () => {
    session.host.faults.at(2, { kind: 'unanswered', fault: 'timeout' });
    for (const at of [3, 4]) session.host.faults.at(at, { kind: 'transport', fault: 'timeout' });
    insertions.insert(wanted);
    const state = await reaches('failed');
    expect(text(state)).toContain('Ob die Formel in Tabelle1!B5 steht, ist ungewiss');
    insertions.takeBack(state.inserted[0] ?? (await inserted()));
    expect(text(await reaches('told'))).toContain('Die Formel in Tabelle1!B5 wurde zurückgenommen');
    expect(user.formula('B5')).toBe('');
  });

  it('taking back is told with a word about what nobody knows', async () => {
    const first = await inserted();
    session.host.faults.at(3, { kind: 'unanswered', fault: 'timeout' });
    insertions.takeBack(first);
    expect(text(await reaches('told'))).toMatch(
      /zurückgenommen\. Excel hat das nicht bestätigt.*KIM-103, Timeout/,
    );
  });
});

describe('a formula that has moved', () => {
  it('is taken back and told where it was', async () => {
    const first = await inserted();
    user.active.GetRange('2:2').Insert('Down');
    insertions.takeBack(first);
    expect(text(await reaches('told'))).toBe('Die Formel in Tabelle1!B6 wurde zurückgenommen.');
  });

  it('and can not be found is told with where it was looked for', async () => {
    const first = await inserted();
    user.active.GetRange('5:5').Delete('Up');
    insertions.takeBack(first);
    const state = await reaches('told');
    expect(text(state)).toContain(
      'In Tabelle1!B5, wo sie eingefügt wurde, steht nichts. Es wurde nichts geändert',
    );
    expect(state.inserted).toEqual([]);
  });

  it('is followed as long as it has a way back, and no longer', async () => {
    const { count } = session.host.book.references;
    const first = await inserted();
    expect(session.host.book.references.count).toBeGreaterThan(count);
    insertions.takeBack(first);
    await reaches('told');
    await eventually(() => expect(session.host.book.references.count).toBe(count));
  });
});

describe('several formulas', () => {
  const cells = (): string[] => insertions.current().inserted.map(({ cell }) => cell);
  const insertAt = async (address: string): Promise<Insertion> => {
    user.select(address);
    return inserted();
  };

  it('have each their way back, in any order', async () => {
    const [first, , third] = [await insertAt('B5'), await insertAt('C5'), await insertAt('D5')];
    expect(cells()).toEqual(['D5', 'C5', 'B5']);
    insertions.takeBack(first);
    expect(text(await reaches('told'))).toBe('Die Formel in Tabelle1!B5 wurde zurückgenommen.');
    insertions.takeBack(third);
    await eventually(() => expect(cells()).toEqual(['C5']));
    expect(['B5', 'C5', 'D5'].map((address) => user.formula(address))).toEqual(['', FORMULA, '']);
  });

  it('stay where they have been changed, and the others can still be taken back', async () => {
    const [first, second] = [await insertAt('B5'), await insertAt('C5')];
    user.put('B5', '5');
    insertions.takeBack(first);
    expect(text(await reaches('told'))).toContain('Tabelle1!B5 wurde inzwischen geändert');
    expect(user.formula('B5')).toBe(5);
    insertions.takeBack(second);
    await eventually(() => expect(cells()).toEqual([]));
    expect(user.formula('C5')).toBe('');
  });

  it('of which one is asked for again, which stands there already, are still as many', async () => {
    await insertAt('B5');
    await insertAt('C5');
    user.select('B5');
    insertions.insert(wanted);
    await reaches('working');
    await result();
    expect(cells()).toEqual(['B5', 'C5']);
    expect(writings()).toBe(2);
  });
});

describe('a formula of this pane in the cell', () => {
  const OTHER = '=SUM(1,2)';
  const replacing = (size = SINGLE): Promise<Prepared> =>
    Promise.resolve({ formula: OTHER, size, target: user.target, replaces: true });

  it('makes room for another one once the user has said so, and the way back is that of the new one', async () => {
    const first = await inserted();
    insertions.insert(() => Promise.resolve(request(OTHER)));
    const { progress } = await reaches('blocked');
    expect(progress).toMatchObject({ permission: { kind: 'replace', target: { cell: 'B5' } } });
    expect(user.formula('B5')).toBe(FORMULA);
    const done = jest.fn();
    insertions.insert(() => replacing(), done);
    const state = await reaches('inserted');
    expect([user.formula('B5'), done.mock.calls.length, state.inserted.length]).toEqual([OTHER, 1, 1]);
    expect(state.inserted).not.toContain(first);
    insertions.takeBack(state.inserted[0] ?? first);
    await reaches('told');
    expect(user.formula('B5')).toBe('');
  });

  it('is found where it has moved to', async () => {
    await inserted();
    user.active.GetRange('2:2').Insert('Down');
    user.select('B6');
    insertions.insert(() => replacing());
    await reaches('inserted');
    expect([user.formula('B5'), user.formula('B6')]).toEqual(['', OTHER]);
  });

  it.each([
    ['is somebody else’s by now', () => user.put('B5', '5'), 5],
    ['has moved away, and another stands there', moveAwayAndFill, 'besetzt'],
  ])('stays where it %s', async (_, change, held) => {
    await inserted();
    change();
    user.select('B5');
    insertions.insert(() => replacing());
    expect(text(await reaches('refused'))).toContain('Tabelle1!B5 ist nicht leer');
    expect(user.formula('B5')).toBe(held);
  });

  it('stands there again where the new one has no room, or Excel refuses it', async () => {
    await inserted();
    user.put('B6', 'im Weg');
    insertions.insert(() => replacing({ rows: 2, columns: 1 }));
    const state = await reaches('blocked');
    expect(text(state)).toContain('In Tabelle1!B5 steht wieder die vorige Formel.');
    expect([user.formula('B5'), state.inserted.length]).toEqual([FORMULA, 1]);
    // Looked at, recognised, looked at once more, taken out; the next request is for the new one.
    session.host.faults.at(6, { kind: 'transport', fault: 'activityLimit' });
    insertions.insert(() => replacing());
    const failed = await reaches('failed');
    expect(text(failed)).toContain('In Tabelle1!B5 steht wieder die vorige Formel.');
    expect([user.formula('B5'), failed.inserted.length]).toEqual([FORMULA, 1]);
  });

  function moveAwayAndFill(): void {
    user.active.GetRange('2:2').Insert('Down');
    user.put('B5', 'besetzt');
  }
});

describe('an error that was told', () => {
  const FAILING = '=KIM.ZWEI(C1)/C2';
  const failed = async (): Promise<void> => {
    insertions.insert(() => Promise.resolve(request(FAILING)));
    await eventually(() =>
      expect(insertions.current().progress).toMatchObject({ shown: { error: '#DIV/0!' } }),
    );
  };

  it('is not told any more once the cell shows something else', async () => {
    await failed();
    const before = insertions.current().progress;
    await insertions.renew();
    expect(insertions.current().progress).toBe(before);
    user.put('C1', '4');
    user.put('C2', '2');
    await session.idle();
    await insertions.renew();
    expect(insertions.current().progress).toMatchObject({ shown: { text: '4', error: null } });
    user.put('C2', '0');
    await session.idle();
    await insertions.renew();
    expect(insertions.current().progress).toMatchObject({ shown: { text: '4' } });
  });

  it('is told to be of a formula that somebody has replaced', async () => {
    await failed();
    user.put('B5', '1');
    await insertions.renew();
    expect(insertions.current().progress).toMatchObject({ shown: 'replaced' });
  });

  it('stays where nobody can look', async () => {
    await failed();
    session.host.faults.at(1, { kind: 'transport', fault: 'timeout' });
    await insertions.renew();
    expect(insertions.current().progress).toMatchObject({ shown: { error: '#DIV/0!' } });
  });
});

describe('a form', () => {
  it('is told when its formula stands in the cell, and not when it was refused', async () => {
    const done = jest.fn();
    insertions.insert(wanted, done);
    await result();
    expect(done).toHaveBeenCalledTimes(1);
    user.select('B5');
    insertions.insert(() => Promise.resolve(request('=SUM(1,2)')), done);
    await reaches('blocked');
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('can ask first, and nothing is written', async () => {
    const asking: Prepared = {
      kind: 'blocked',
      text: 'In der Zelle stünde #WERT!.',
      permission: { kind: 'error', formula: FORMULA },
    };
    insertions.insert(() => Promise.resolve(asking));
    expect(await reaches('blocked')).toMatchObject({ progress: asking, inserted: [] });
    expect(user.formula('B5')).toBe('');
  });
});

describe('going elsewhere', () => {
  it('is done with what has been said, but not with the way back', async () => {
    const first = await inserted();
    insertions.leave();
    expect(insertions.current()).toMatchObject({ progress: { kind: 'idle' }, inserted: [first] });
  });

  it('still hears of what is under way', async () => {
    user.put('B5', 'besetzt');
    insertions.insert(wanted);
    insertions.leave();
    expect(text(await reaches('refused'))).toContain('Tabelle1!B5 ist nicht leer');
  });

  it('does not hear of a result that comes later', async () => {
    insertions.insert(wanted);
    await reaches('inserted');
    insertions.leave();
    await eventually(() =>
      expect(JSON.stringify(requests.mock.calls)).toContain('GetSpillingToRangeOrNullObject'),
    );
    // Once Excel has answered this, it has answered that too.
    await readActiveCell();
    expect(insertions.current().progress.kind).toBe('idle');
  });
});

describe('what somebody else writes at the same moment', () => {
  const meanwhile = (request: number, entry: string): void => {
    session.host.faults.at(request, { kind: 'interference', change: () => user.put('B5', entry) });
    session.host.faults.at(request + 2, { kind: 'transport', fault: 'accessDenied' });
  };

  it('is kept when inserting can not give it back, and taking back does', async () => {
    meanwhile(2, 'wertvoll');
    insertions.insert(wanted);
    const state = await reaches('failed');
    expect(text(state)).toContain('jemand anderes in Tabelle1!B5 geschrieben');
    expect(state.kept).toMatchObject([{ address: 'Tabelle1!B5', content: { text: 'wertvoll' } }]);
    expect(state.inserted[0]?.displaced?.text).toBe('wertvoll');
    const [last] = state.inserted;
    if (!last) throw new Error('No way back');
    insertions.takeBack(last);
    const after = await reaches('told');
    expect(text(after)).toContain('Der andere Inhalt steht wieder dort');
    expect(after).toMatchObject({ inserted: [], kept: [] });
    expect(user.formula('B5')).toBe('wertvoll');
  });

  it('is kept when taking back can not give it back, until the user lets go of it', async () => {
    const first = await inserted();
    meanwhile(3, 'wertvoll');
    insertions.takeBack(first);
    const state = await reaches('failed');
    const [item] = state.kept;
    expect(item).toMatchObject({ address: 'Tabelle1!B5', content: { text: 'wertvoll' } });
    insertions.leave();
    expect(insertions.current().kept).toEqual([item]);
    if (item) insertions.discard(item);
    expect(insertions.current().kept).toEqual([]);
  });

  it('outlives the page, and goes when it has been dealt with', async () => {
    meanwhile(2, 'wertvoll');
    insertions.insert(wanted);
    await reaches('failed');
    const later = new Insertions(shelfOf(shelf));
    const [item] = later.current().kept;
    expect(item).toMatchObject({ address: 'Tabelle1!B5', content: { text: 'wertvoll' }, safe: true });
    if (item) later.discard(item);
    expect([later.current().kept, shelf.size]).toEqual([[], 0]);
  });

  it('is told where it can not outlive the page', async () => {
    insertions = new Insertions(shelfOf(shelf, false));
    meanwhile(2, 'wertvoll');
    insertions.insert(wanted);
    expect((await reaches('failed')).kept).toMatchObject([{ content: { text: 'wertvoll' }, safe: false }]);
  });

  it('is shown before it is saved, so that a failure to save takes nothing away', async () => {
    const seen: number[] = [];
    insertions = new Insertions({
      ...shelfOf(shelf),
      put: () => Boolean(seen.push(insertions.current().kept.length)),
    });
    meanwhile(2, 'wertvoll');
    insertions.insert(wanted);
    expect((await reaches('failed')).kept).toMatchObject([{ content: { text: 'wertvoll' }, safe: true }]);
    expect(seen).toEqual([1]);
  });

  it('twice is kept, and told with the cell', async () => {
    session.host.faults.at(2, { kind: 'interference', change: () => user.put('B5', 'erst') });
    session.host.faults.at(3, { kind: 'interference', change: () => user.put('B5', 'dann') });
    insertions.insert(wanted);
    const state = await reaches('refused');
    expect(text(state)).toContain('Der letzte Inhalt bleibt stehen; der frühere steht hier zum Kopieren');
    expect(state.kept).toMatchObject([{ content: { text: 'erst' } }]);
  });

  it('has nothing to be kept where a result had spread', async () => {
    session.host.faults.at(2, { kind: 'interference', change: () => user.put('B4', '=SEQUENZ(3)') });
    session.host.faults.at(3, { kind: 'transport', fault: 'timeout' });
    insertions.insert(wanted);
    const state = await reaches('failed');
    expect(state.inserted[0]?.displaced?.text).toBe('');
    expect(state.kept).toEqual([]);
  });
});
