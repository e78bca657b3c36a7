import type { OfficeSession } from '../../dev/excel/node/office-session';
import { Insertions } from '../../src/taskpane/functions/insertion/insertions';
import type { InsertionState, Prepared, Progress } from '../../src/taskpane/functions/insertion/progress';
import type { Insertion } from '../../src/workbook/write/insert';
import { readActiveCell } from '../../src/workbook/read/selection';
import { eventually } from '../support/eventually';
import { closeWorkbook, openWorkbook, Sheet, SINGLE } from '../workbook/support';

const FORMULA = '=SUM(1,1)';
const wanted = (): Promise<Prepared> => Promise.resolve({ formula: FORMULA, size: SINGLE });

let session: OfficeSession;
let user: Sheet;
let insertions: Insertions;
let requests: jest.SpyInstance;
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  session = openWorkbook();
  user = new Sheet(session);
  user.select('B5');
  insertions = new Insertions();
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
  const { last } = insertions.current();
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
    expect(insertions.current().last).toBe(first);
    expect(writings()).toBe(1);
  });

  it('does not take back what is being inserted', async () => {
    const first = await inserted();
    user.select('C5');
    insertions.insert(wanted);
    insertions.takeBack(first);
    await eventually(() => expect(insertions.current().last?.cell).toBe('C5'));
    expect([user.formula('B5'), user.formula('C5')]).toEqual([FORMULA, FORMULA]);
  });
});

describe('the way back', () => {
  it('is there until it has been gone', async () => {
    insertions.takeBack(await inserted());
    const state = await reaches('told');
    expect(text(state)).toBe('Die Formel in Tabelle1!B5 wurde zurückgenommen.');
    expect(state.last).toBeNull();
    expect(user.formula('B5')).toBe('');
  });

  it('stays after a refusal', async () => {
    const first = await inserted();
    insertions.insert(() => Promise.resolve({ formula: '=SUM(1,2)', size: SINGLE }));
    const state = await reaches('refused');
    expect(text(state)).toContain('Tabelle1!B5 ist nicht leer');
    expect(state.last).toBe(first);
  });

  it('stays after a fault', async () => {
    const first = await inserted();
    session.host.faults.at(1, { kind: 'transport', fault: 'activityLimit' });
    insertions.takeBack(first);
    expect((await reaches('failed')).last).toBe(first);
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
    expect(state.last).toBeNull();
  });
});

describe('going elsewhere', () => {
  it('is done with what has been said, but not with the way back', async () => {
    const first = await inserted();
    insertions.leave();
    expect(insertions.current()).toMatchObject({ progress: { kind: 'idle' }, last: first });
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
    session.host.faults.at(request + 1, { kind: 'transport', fault: 'accessDenied' });
  };

  it('is kept when inserting can not give it back, and taking back does', async () => {
    meanwhile(2, 'wertvoll');
    insertions.insert(wanted);
    const state = await reaches('failed');
    expect(text(state)).toContain('jemand anderes in Tabelle1!B5 geschrieben');
    expect(state.kept).toMatchObject([{ address: 'Tabelle1!B5', content: { text: 'wertvoll' } }]);
    expect(state.last?.displaced?.text).toBe('wertvoll');
    if (!state.last) throw new Error('No way back');
    insertions.takeBack(state.last);
    const after = await reaches('told');
    expect(text(after)).toContain('Der andere Inhalt steht wieder dort');
    expect(after).toMatchObject({ last: null, kept: [] });
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

  it('has nothing to be kept where a result had spread', async () => {
    session.host.faults.at(2, { kind: 'interference', change: () => user.put('B4', '=SEQUENZ(3)') });
    session.host.faults.at(3, { kind: 'transport', fault: 'timeout' });
    insertions.insert(wanted);
    const state = await reaches('failed');
    expect(state.last?.displaced?.text).toBe('');
    expect(state.kept).toEqual([]);
  });
});
