import type { OfficeSession } from '../../dev/excel/node/office-session';
import { withdraw } from '../../src/workbook/write/withdraw';
import { closeWorkbook, inserted, insertHere, openWorkbook, Sheet, SINGLE } from './support';

let session: OfficeSession;
let user: Sheet;
beforeEach(() => {
  session = openWorkbook();
  user = new Sheet(session);
  user.select('B5');
});
afterEach(async () => {
  session.host.faults.clear();
  await session.idle();
  closeWorkbook(session);
});

const FORMULA = '=SUM(1,1)';
const insert = () => insertHere(session, { formula: FORMULA, size: SINGLE });

describe('a request that has been carried out although it seems to have failed', () => {
  it('inserting: the formula that stands there is inserted, and it is told that nobody knows what was there', async () => {
    session.host.faults.at(2, { kind: 'unanswered', fault: 'timeout' });
    const outcome = await insert();
    expect(outcome).toMatchObject({ kind: 'inserted', unsure: { kind: 'timeout' } });
    expect(user.formula('B5')).toBe(FORMULA);
    expect(await withdraw(await inserted(Promise.resolve(outcome)))).toMatchObject({ kind: 'withdrawn' });
  });

  it('inserting, cut off at any action: either nothing stands there and it is told, or it has a way back', async () => {
    const kinds = new Set<string>();
    for (let after = 0; after < 12; after++) {
      session.host.faults.at(2, { kind: 'cut', after });
      const outcome = await insert().catch((error: unknown) => (error as Error).name);
      if (typeof outcome === 'string') expect(outcome).toBe('WorkbookFault');
      else
        expect(await withdraw(await inserted(Promise.resolve(outcome)))).toMatchObject({ kind: 'withdrawn' });
      kinds.add(typeof outcome);
      expect(user.formula('B5')).toBe('');
      session.host.unknown.splice(0);
    }
    expect(kinds).toEqual(new Set(['string', 'object']));
  });

  it('inserting: what others have written into the cell since stays', async () => {
    session.host.faults.at(2, { kind: 'unanswered', fault: 'timeout' });
    session.host.faults.at(3, { kind: 'interference', change: () => user.put('B5', 'wertvoll') });
    expect(await insert()).toMatchObject({ kind: 'overtaken', lost: [], unsure: { kind: 'timeout' } });
    expect(user.formula('B5')).toBe('wertvoll');
  });

  it('inserting, and nobody can look: that is told, and the way back looks', async () => {
    session.host.faults.at(2, { kind: 'unanswered', fault: 'timeout' });
    for (const request of [3, 4])
      session.host.faults.at(request, { kind: 'transport', fault: 'activityLimit' });
    const outcome = await insert();
    if (outcome.kind !== 'unknown') throw new Error(outcome.kind);
    expect(outcome.cause).toMatchObject({ kind: 'timeout' });
    expect(await withdraw(outcome.insertion)).toMatchObject({ kind: 'withdrawn' });
    expect(user.formula('B5')).toBe('');
  });

  it('taking back: the cell is found empty', async () => {
    const insertion = await inserted(insert());
    await session.idle();
    session.host.faults.at(3, { kind: 'unanswered', fault: 'timeout' });
    expect(await withdraw(insertion)).toMatchObject({ kind: 'withdrawn', unsure: { kind: 'timeout' } });
    expect(await withdraw(insertion)).toMatchObject({ kind: 'empty' });
  });

  it('taking back: what others have written into the cell since stays, and it is told', async () => {
    const insertion = await inserted(insert());
    await session.idle();
    session.host.faults.at(3, { kind: 'unanswered', fault: 'timeout' });
    session.host.faults.at(4, { kind: 'interference', change: () => user.put('B5', 'wertvoll') });
    expect(await withdraw(insertion)).toMatchObject({ kind: 'changed', unsure: { kind: 'timeout' } });
    expect(user.formula('B5')).toBe('wertvoll');
  });

  it('taking back, with the displaced content put in again: it is told', async () => {
    session.host.faults.at(2, { kind: 'interference', change: () => user.put('B5', 'wertvoll') });
    session.host.faults.at(4, { kind: 'transport', fault: 'accessDenied' });
    const outcome = await insert();
    if (outcome.kind !== 'displaced') throw new Error(outcome.kind);
    await session.idle();
    session.host.faults.at(3, { kind: 'unanswered', fault: 'timeout' });
    expect(await withdraw(outcome.insertion)).toMatchObject({
      kind: 'given-back',
      unsure: { kind: 'timeout' },
    });
    expect(user.formula('B5')).toBe('wertvoll');
  });

  it('giving back: what was there stays, and it is told that nobody knows what was there right before', async () => {
    session.host.faults.at(2, { kind: 'interference', change: () => user.put('B5', 'wertvoll') });
    session.host.faults.at(4, { kind: 'unanswered', fault: 'timeout' });
    expect(await insert()).toMatchObject({
      kind: 'overtaken',
      address: 'Tabelle1!B5',
      lost: [],
      unsure: { kind: 'timeout' },
    });
    expect(user.formula('B5')).toBe('wertvoll');
  });
});
