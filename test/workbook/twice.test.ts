import { withdraw } from '../../src/workbook/write/withdraw';
import { inserted, insertHere, SINGLE, useWorkbook } from './support';

const desk = useWorkbook();

const FORMULA = '=SUM(1,1)';
const insert = () => insertHere(desk.session, { formula: FORMULA, size: SINGLE });
const meanwhile = (request: number, entry: string): void =>
  desk.session.host.faults.at(request, { kind: 'interference', change: () => desk.user.put('B5', entry) });

describe('somebody else writes into the same cell again and again', () => {
  it('before it is looked what goes back: the newer stays, the older is named', async () => {
    meanwhile(2, 'erst');
    meanwhile(3, 'dann');
    const outcome = await insert();
    expect(outcome).toMatchObject({ kind: 'overtaken', address: 'Tabelle1!B5', lost: [{ text: 'erst' }] });
    expect(desk.user.formula('B5')).toBe('dann');
  });

  it('in the very request that gives back: the newer stays, the older is named', async () => {
    meanwhile(2, 'erst');
    meanwhile(4, 'dann');
    const outcome = await insert();
    expect(outcome).toMatchObject({ kind: 'overtaken', lost: [{ text: 'erst' }] });
    expect(desk.user.formula('B5')).toBe('dann');
  });

  it('emptying the cell meanwhile: it stays empty, and what it held is named', async () => {
    meanwhile(2, 'erst');
    meanwhile(3, '');
    expect(await insert()).toMatchObject({ kind: 'overtaken', lost: [{ text: 'erst' }] });
    expect(desk.user.formula('B5')).toBe('');
  });

  it('while it is taken back: the newer stays, the older is named', async () => {
    const insertion = await inserted(insert());
    await desk.session.idle();
    meanwhile(3, 'erst');
    meanwhile(4, 'dann');
    expect(await withdraw(insertion)).toMatchObject({ kind: 'changed', lost: [{ text: 'erst' }] });
    expect(desk.user.formula('B5')).toBe('dann');
  });

  it('without an end: of all they wrote one is in the cell, and the others are named', async () => {
    const entries = Array.from({ length: 12 }, (_, index) => `Eintrag ${index}`);
    for (const [index, entry] of entries.entries()) meanwhile(2 * index + 2, entry);
    const before = desk.session.host.faults.requests;
    const outcome = await insert();
    const written = entries.slice(0, Math.floor((desk.session.host.faults.requests - before) / 2));
    desk.session.host.faults.clear();
    if (outcome.kind !== 'overtaken') throw new Error(outcome.kind);
    const told = [...outcome.lost.map(({ text }) => text), String(desk.user.formula('B5'))];
    expect(told.sort()).toEqual(written.sort());
  });
});
