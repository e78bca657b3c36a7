import { openSession, type OfficeSession } from '../../dev/excel/node/office-session';
import { readContents } from '../../src/workbook/read/contents';
import type { InsertOutcome } from '../../src/workbook/write/insert';
import type { Insertion, Request } from '../../src/workbook/write/insertion';
import { readResult } from '../../src/workbook/read/result';
import { readActiveCell, readSelectedArea, watchWorkbook } from '../../src/workbook/read/selection';
import { readSettings } from '../../src/workbook/read/settings';
import { tableAt } from '../../src/workbook/read/tables';
import { withdraw } from '../../src/workbook/write/withdraw';
import { eventually } from '../support/eventually';
import { answerSlow, closeWorkbook, inserted, insertHere, openWorkbook, Sheet, SINGLE } from './support';

let session: OfficeSession;
beforeEach(() => {
  session = openWorkbook();
});
afterEach(() => closeWorkbook(session));

const user = () => new Sheet(session);
const sheet = () => user().active;
const put = (address: string, entry: string): void => user().put(address, entry);
const formula = (address: string): unknown => user().formula(address);
const select = (address: string): void => user().select(address);
const insertFormula = (
  request: Omit<Request, 'target'>,
  last: Insertion | null = null,
): Promise<InsertOutcome> => insertHere(session, request, last);

describe('inserting', () => {
  it('writes into the empty selected cell and keeps it selected', async () => {
    select('B5:C9');
    const insertion = await inserted(insertFormula({ formula: '=KIM.ZWEI(2.5)', size: SINGLE }));
    expect(insertion).toMatchObject({ cell: 'B5', address: 'Tabelle1!B5', formula: '=KIM.ZWEI(2.5)' });
    expect(await readActiveCell()).toEqual(user().target);
    expect(user().target.address).toBe('Tabelle1!B5');
    expect(await readSelectedArea()).toEqual({
      area: 'Tabelle1!B5',
      scattered: false,
      lone: 'Tabelle1!B5',
    });
    expect(await readResult(insertion)).toEqual({ text: '5', area: null, error: null });
  });

  it('finds its own last formula where it was just written, and leaves it at that', async () => {
    select('B5');
    const request = { formula: '=KIM.ZWEI(2.5)', size: SINGLE };
    const first = await inserted(insertFormula(request));
    session.host.faults.at(2, { kind: 'error', code: 'ThereMustBeNoSecondRequest' });
    expect(await inserted(insertFormula(request, first))).toBe(first);
    session.host.faults.clear();
    await session.idle();
  });

  it.each([
    ['another formula is asked for', '=KIM.ZWEI(3)', 'B5', '=KIM.ZWEI(2)'],
    ['the cell has changed', '=KIM.ZWEI(2)', 'B5', '=KIM.ZWEI(4)'],
    ['it is another cell', '=KIM.ZWEI(2)', 'C5', '=KIM.ZWEI(2)'],
  ])('takes nothing else for its own last formula: %s', async (_, wanted, address, there) => {
    select('B5');
    const first = await inserted(insertFormula({ formula: '=KIM.ZWEI(2)', size: SINGLE }));
    put(address, there);
    select(address);
    const outcome = await insertFormula({ formula: wanted, size: SINGLE }, first);
    expect(outcome).toEqual({ kind: 'occupied', address: `Tabelle1!${address}` });
    await session.idle();
  });

  it.each([
    ['a number', '7'],
    ['a text', 'x'],
    ['a formula', '=1+1'],
    ['a formula that shows nothing', '=""'],
    ['zero', '0'],
    ['an error', '=1/0'],
  ])('leaves a cell with %s alone', async (_, entry) => {
    put('B5', entry);
    const before = formula('B5');
    select('B5');
    const outcome = await insertFormula({ formula: '=KIM.ZWEI(1)', size: SINGLE });
    expect(outcome).toEqual({ kind: 'occupied', address: 'Tabelle1!B5' });
    expect(formula('B5')).toBe(before);
  });

  it('leaves the cells alone that a result has spread to', async () => {
    select('B5');
    await inserted(insertFormula({ formula: '=KIM.REIHE()', size: { rows: 3, columns: 2 } }));
    await session.idle();
    select('C6');
    const outcome = await insertFormula({ formula: '=KIM.ZWEI(1)', size: SINGLE });
    expect(outcome).toEqual({ kind: 'occupied', address: 'Tabelle1!C6' });
  });

  it('names what stands in the way of a result that spreads, and writes nothing', async () => {
    put('C7', 'besetzt');
    select('B5');
    const request = { formula: '=KIM.REIHE()', size: { rows: 3, columns: 2 } };
    expect(await insertFormula(request)).toEqual({
      kind: 'blocked',
      target: 'Tabelle1!B5',
      obstacle: 'Tabelle1!C7',
      isTable: false,
      area: 'Tabelle1!B5:C7',
    });
    expect(formula('B5')).toBe('');
    const insertion = await inserted(insertFormula({ ...request, despite: 'Tabelle1!B5' }));
    await session.idle();
    expect(await readResult(insertion)).toMatchObject({ error: '#SPILL!' });
    expect(formula('C7')).toBe('besetzt');
  });

  it('asks anew for another cell than the one that was refused', async () => {
    put('C7', 'besetzt');
    select('B6');
    const request = { formula: '=KIM.REIHE()', size: { rows: 3, columns: 2 }, despite: 'Tabelle1!B5' };
    expect(await insertFormula(request)).toMatchObject({ kind: 'blocked', target: 'Tabelle1!B6' });
    expect(formula('B6')).toBe('');
  });

  it('writes no formula that Excel would only show as a text', async () => {
    sheet().GetRange('B5').NumberFormat = [['@']];
    select('B5');
    expect(await insertFormula({ formula: '=KIM.ZWEI(1)', size: SINGLE })).toEqual({
      kind: 'text-format',
      address: 'Tabelle1!B5',
    });
    expect(formula('B5')).toBe('');
  });

  it.each([
    ['a result that spreads', '=KIM.REIHE()', { rows: 3, columns: 2 }],
    ['one value, which Excel would copy into the whole column', '=KIM.ZWEI(1)', SINGLE],
  ])('leaves tables alone: %s', async (_, text, size) => {
    put('B4', 'Kopf');
    sheet().Tables.Add('B4:B6', true).Name = 'Liste';
    select('B5');
    expect(await insertFormula({ formula: text, size })).toEqual({
      kind: 'in-table',
      address: 'Tabelle1!B5',
      table: 'Liste',
    });
    expect(formula('B5')).toBe('');
  });

  it.each([
    ['to the right', 'XFC1', { rows: 1, columns: 3 }],
    ['below', 'A1048575', { rows: 3, columns: 1 }],
  ])('says that the sheet ends: %s', async (_, address, size) => {
    select(address);
    const outcome = await insertFormula({ formula: '=KIM.REIHE()', size });
    expect(outcome).toEqual({ kind: 'no-room', address: `Tabelle1!${address}`, size });
    expect(formula(address)).toBe('');
  });

  it.each([
    ['a text', 'wertvoll', 'wertvoll'],
    ['a text that looks like a number', "'007", '007'],
    ['a text with an apostrophe of its own', "''Zitat", "'Zitat"],
    ['a number', '7,5', 7.5],
    ['a formula', '=1+1', '=1+1'],
  ])('gives back %s that somebody else has just put there', async (_, entry, content) => {
    select('B5');
    session.host.faults.at(2, { kind: 'interference', change: () => put('B5', entry) });
    const outcome = await insertFormula({ formula: '=KIM.ZWEI(1)', size: SINGLE });
    expect(outcome).toEqual({ kind: 'occupied', address: 'Tabelle1!B5' });
    expect(formula('B5')).toBe(content);
    await session.idle();
  });

  it.each([
    ['08:30', '08:30 (0,3541666666666667)'],
    ['7,5', '7,5'],
    ['01.03.2022', '01.03.2022'],
    ['50%', '50% (0,5)'],
  ])('names content that is lost as its cell shows it: %s', async (entry, text) => {
    select('B5');
    session.host.faults.at(2, { kind: 'interference', change: () => put('B5', entry) });
    session.host.faults.at(3, { kind: 'interference', change: () => put('B5', 'dann') });
    expect(await insertFormula({ formula: '=KIM.ZWEI(1)', size: SINGLE })).toMatchObject({
      lost: [{ text }],
    });
    await session.idle();
  });

  it('gives way to a result that has just spread there', async () => {
    select('B5');
    session.host.faults.at(2, { kind: 'interference', change: () => put('B4', '=SEQUENZ(3)') });
    const outcome = await insertFormula({ formula: '=KIM.ZWEI(1)', size: SINGLE });
    expect(outcome.kind).toBe('occupied');
    await session.idle();
    expect(sheet().GetRange('B4:B6').Values?.flat()).toEqual([1, 2, 3]);
  });

  it('changes no cell but its own', async () => {
    for (const address of ['A4', 'B4', 'C4', 'A5', 'C5', 'A6', 'B6', 'C6'])
      put(address, `Nachbar ${address}`);
    const around = (): unknown => sheet().GetRange('A4:C6').Formulas;
    const before = JSON.stringify(around());
    select('B5');
    const insertion = await inserted(insertFormula({ formula: '=KIM.ZWEI(1)', size: SINGLE }));
    expect(formula('B5')).toBe('=KIM.ZWEI(1)');
    await withdraw(insertion);
    expect(JSON.stringify(around())).toBe(before);
  });
});

describe('the result', () => {
  it('names the area it spreads to', async () => {
    select('B5');
    const insertion = await inserted(insertFormula({ formula: '=KIM.REIHE()', size: SINGLE }));
    expect(await readResult(insertion)).toEqual({ text: 'a', area: 'Tabelle1!B5:C7', error: null });
  });

  it('says which error came out', async () => {
    select('B5');
    const insertion = await inserted(insertFormula({ formula: '=KIM.FEHLER()', size: SINGLE }));
    expect(await readResult(insertion)).toMatchObject({ error: '#VALUE!' });
  });

  it('is unknown as long as it is being calculated', async () => {
    select('B5');
    const insertion = await inserted(insertFormula({ formula: '=KIM.LANGSAM()', size: SINGLE }));
    expect(await readResult(insertion, 0)).toBe('late');
    await answerSlow(session);
    expect(await readResult(insertion, 0)).toMatchObject({ text: '1' });
  });

  it('is nothing that somebody else has put there meanwhile', async () => {
    select('B5');
    const insertion = await inserted(insertFormula({ formula: '=KIM.ZWEI(1)', size: SINGLE }));
    await session.idle();
    put('B5', '99');
    expect(await readResult(insertion)).toBe('replaced');
  });
});

describe('taking back', () => {
  it('empties the cell if nothing has changed', async () => {
    select('B5');
    const insertion = await inserted(insertFormula({ formula: '=KIM.REIHE()', size: SINGLE }));
    await session.idle();
    expect(await withdraw(insertion)).toMatchObject({ kind: 'withdrawn', unsure: null });
    expect(sheet().GetRange('B5:C7').Values?.flat()).toEqual(['', '', '', '', '', '']);
  });

  it.each([
    ['another formula', '=KIM.ZWEI(3)', 'changed'],
    ['a value', '4', 'changed'],
    ['nothing', '', 'empty'],
  ])('keeps %s that stands there now', async (_, entry, outcome) => {
    select('B5');
    const insertion = await inserted(insertFormula({ formula: '=KIM.ZWEI(2)', size: SINGLE }));
    await session.idle();
    put('B5', entry);
    const now = formula('B5');
    expect(await withdraw(insertion)).toMatchObject({ kind: outcome, address: 'Tabelle1!B5' });
    expect(formula('B5')).toBe(now);
    await session.idle();
  });

  it('gives back what somebody else has just put there', async () => {
    select('B5');
    const insertion = await inserted(insertFormula({ formula: '=KIM.ZWEI(2)', size: SINGLE }));
    await session.idle();
    session.host.faults.at(3, { kind: 'interference', change: () => put('B5', 'wertvoll') });
    expect(await withdraw(insertion)).toMatchObject({ kind: 'changed', lost: [] });
    expect(formula('B5')).toBe('wertvoll');
  });

  it('does nothing if the sheet is gone', async () => {
    const second = session.host.book.workbook.Worksheets.Add('Zweites');
    second.Activate();
    const insertion = await inserted(insertFormula({ formula: '=KIM.ZWEI(2)', size: SINGLE }));
    await session.idle();
    second.Delete();
    expect(await withdraw(insertion)).toEqual({ kind: 'gone' });
  });
});

describe('reading', () => {
  /** Moves the selection and waits until all who listen have been told. */
  const othersHearOfAMove = async (): Promise<void> => {
    const witness = jest.fn();
    const stop = await watchWorkbook(witness);
    select('D4');
    await eventually(() => expect(witness).toHaveBeenCalled());
    await stop();
  };

  it('finds what references may name', async () => {
    put('A1', 'Kommune');
    put('B1', 'Schlüssel');
    sheet().Tables.Add('A1:B4', true).Name = 'KIM_Kommunen';
    session.host.book.workbook.Names.Add('Schluessel', sheet().GetRange('B2:B4'));
    session.host.book.workbook.Worksheets.Add('Mein Blatt');
    expect(await readContents()).toEqual({
      sheets: ['Tabelle1', 'Mein Blatt'],
      names: ['Schluessel'],
      tables: [
        {
          id: expect.any(String) as string,
          name: 'KIM_Kommunen',
          columns: ['Kommune', 'Schlüssel'],
          rows: 4,
          address: 'Tabelle1!A1:B4',
          headings: true,
          totals: false,
        },
      ],
    });
  });

  it('KO-2: knows a table that is selected with or without its totals row', async () => {
    put('A1', 'Kommune');
    const table = sheet().Tables.Add('A1:B4', true);
    table.Name = 'KIM_Kommunen';
    expect(tableAt('Tabelle1!A1:B4', await readContents())?.name).toBe('KIM_Kommunen');
    expect(tableAt('Tabelle1!A1:B3', await readContents())).toBeUndefined();
    table.ShowTotals = true;
    const contents = await readContents();
    expect(contents.tables[0]).toMatchObject({ address: 'Tabelle1!A1:B5', rows: 4, totals: true });
    expect(tableAt('Tabelle1!A1:B5', contents)?.name).toBe('KIM_Kommunen');
    expect(tableAt('Tabelle1!A1:B4', contents)?.name).toBe('KIM_Kommunen');
    expect(tableAt('Tabelle1!A1:B3', contents)).toBeUndefined();
    expect(tableAt('Tabelle1!A2:B4', contents)).toBeUndefined();
  });

  it('KO-2: a table without headings is no argument', () => {
    const table = { id: '1', name: 'T', columns: ['a'], rows: 3, address: 'Tabelle1!A1:A3', totals: false };
    const contents = (headings: boolean) => ({ sheets: [], names: [], tables: [{ ...table, headings }] });
    expect(tableAt('Tabelle1!A1:A3', contents(true))?.name).toBe('T');
    expect(tableAt('Tabelle1!A1:A3', contents(false))).toBeUndefined();
  });

  it('tells of every move of the selection until nobody listens any more', async () => {
    session.host.book.workbook.Worksheets.Add('Zweites');
    const changed = jest.fn();
    const stop = await watchWorkbook(changed);
    select('C3');
    await eventually(() => expect(changed).toHaveBeenCalled());
    changed.mockClear();
    session.host.book.workbook.Worksheets.GetItem('Zweites').Activate();
    await eventually(() => expect(changed).toHaveBeenCalled());
    await stop();
    const before = changed.mock.calls.length;
    await othersHearOfAMove();
    expect(changed).toHaveBeenCalledTimes(before);
  });

  it.each<[string, () => void]>([
    ['a cell gets another content', () => put('A1', '5')],
    ['rows are inserted', () => sheet().GetRange('1:2').Insert('Down')],
  ])('tells of it without a move of the selection: %s', async (_, change) => {
    const changed = jest.fn();
    const stop = await watchWorkbook(changed);
    change();
    await eventually(() => expect(changed).toHaveBeenCalled());
    await stop();
  });

  it('hears nothing any more also if Excel could not be told', async () => {
    const changed = jest.fn();
    const stop = await watchWorkbook(changed);
    session.host.faults.at(1, { kind: 'transport', fault: 'cellEditMode' });
    await expect(stop()).rejects.toMatchObject({ name: 'WorkbookFault', kind: 'cell-edit' });
    await othersHearOfAMove();
    expect(changed).not.toHaveBeenCalled();
  });

  it('knows whether results wait for F9', async () => {
    expect(await readSettings()).toEqual({ manual: false, from1904: false });
    session.host.book.calculation.mode = 'Manual';
    expect(await readSettings()).toEqual({ manual: true, from1904: false });
  });

  it('DA-1: knows that a workbook counts its days from 1904', async () => {
    session.close();
    session = openSession({ date1904: true });
    Object.assign(globalThis, { Excel: session.Excel });
    expect(await readSettings()).toEqual({ manual: false, from1904: true });
  });
});
