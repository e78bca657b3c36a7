import { withdraw } from '../../src/workbook/write/withdraw';
import { inserted, insertHere, SINGLE, useWorkbook } from './support';

const desk = useWorkbook();

const FORMULA = '=SUM(1,1)';
const insert = () => insertHere(desk.session, { formula: FORMULA, size: SINGLE });

describe('a request that has been carried out although it seems to have failed', () => {
  it('inserting: the formula that stands there is inserted, and it is told that nobody knows what was there', async () => {
    desk.session.host.faults.at(2, { kind: 'unanswered', fault: 'timeout' });
    const outcome = await insert();
    expect(outcome).toMatchObject({ kind: 'inserted', unsure: { kind: 'timeout' } });
    expect(desk.user.formula('B5')).toBe(FORMULA);
    expect(await withdraw(await inserted(Promise.resolve(outcome)))).toMatchObject({ kind: 'withdrawn' });
  });

  it('inserting, cut off at any action: either nothing stands there and it is told, or it has a way back', async () => {
    const kinds = new Set<string>();
    for (let after = 0; after < 12; after++) {
      desk.session.host.faults.at(2, { kind: 'cut', after });
      const outcome = await insert().catch((error: unknown) => (error as Error).name);
      if (typeof outcome === 'string') expect(outcome).toBe('WorkbookFault');
      else
        expect(await withdraw(await inserted(Promise.resolve(outcome)))).toMatchObject({ kind: 'withdrawn' });
      kinds.add(typeof outcome);
      expect(desk.user.formula('B5')).toBe('');
      desk.session.host.unknown.splice(0);
    }
    expect(kinds).toEqual(new Set(['string', 'object']));
  });

  it('inserting: what others have written into the cell since stays', async () => {
    desk.session.host.faults.at(2, { kind: 'unanswered', fault: 'timeout' });
    desk.session.host.faults.at(3, { kind: 'interference', change: () => desk.user.put('B5', 'wertvoll') });
    expect(await insert()).toMatchObject({ kind: 'overtaken', lost: [], unsure: { kind: 'timeout' } });
    expect(desk.user.formula('B5')).toBe('wertvoll');
  });

  it('inserting, and nobody can look: that is told, and the way back looks', async () => {
    desk.session.host.faults.at(2, { kind: 'unanswered', fault: 'timeout' });
    for (const request of [3, 4])
      desk.session.host.faults.at(request, { kind: 'transport', fault: 'activityLimit' });
    const outcome = await insert();
    if (outcome.kind !== 'unknown') throw new Error(outcome.kind);
    expect(outcome.cause).toMatchObject({ kind: 'timeout' });
    expect(await withdraw(outcome.insertion)).toMatchObject({ kind: 'withdrawn' });
    expect(desk.user.formula('B5')).toBe('');
  });

  it('taking back: the cell is found empty', async () => {
    const insertion = await inserted(insert());
    await desk.session.idle();
    desk.session.host.faults.at(3, { kind: 'unanswered', fault: 'timeout' });
    expect(await withdraw(insertion)).toMatchObject({ kind: 'withdrawn', unsure: { kind: 'timeout' } });
    expect(await withdraw(insertion)).toMatchObject({ kind: 'empty' });
  });

  it('taking back: what others have written into the cell since stays, and it is told', async () => {
    const insertion = await inserted(insert());
    await desk.session.idle();
    desk.session.host.faults.at(3, { kind: 'unanswered', fault: 'timeout' });
    desk.session.host.faults.at(4, { kind: 'interference', change: () => desk.user.put('B5', 'wertvoll') });
    expect(await withdraw(insertion)).toMatchObject({ kind: 'changed', unsure: { kind: 'timeout' } });
    expect(desk.user.formula('B5')).toBe('wertvoll');
  });

  it('taking back, with the displaced content put in again: it is told', async () => {
    desk.session.host.faults.at(2, { kind: 'interference', change: () => desk.user.put('B5', 'wertvoll') });
    desk.session.host.faults.at(4, { kind: 'transport', fault: 'accessDenied' });
    const outcome = await insert();
    if (outcome.kind !== 'displaced') throw new Error(outcome.kind);
    await desk.session.idle();
    desk.session.host.faults.at(3, { kind: 'unanswered', fault: 'timeout' });
    expect(await withdraw(outcome.insertion)).toMatchObject({
      kind: 'given-back',
      unsure: { kind: 'timeout' },
    });
    expect(desk.user.formula('B5')).toBe('wertvoll');
  });

  it('giving back: what was there stays, and it is told that nobody knows what was there right before', async () => {
    desk.session.host.faults.at(2, { kind: 'interference', change: () => desk.user.put('B5', 'wertvoll') });
    desk.session.host.faults.at(4, { kind: 'unanswered', fault: 'timeout' });
    expect(await insert()).toMatchObject({
      kind: 'overtaken',
      address: 'Tabelle1!B5',
      lost: [],
      unsure: { kind: 'timeout' },
    });
    expect(desk.user.formula('B5')).toBe('wertvoll');
  });
});
