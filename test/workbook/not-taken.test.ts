import { readContents } from '../../src/workbook/read/contents';
import { insertFormula } from '../../src/workbook/write/insert';
import { withdraw } from '../../src/workbook/write/withdraw';
import { piecesOf, SINGLE, useWorkbook } from './support';

const desk = useWorkbook(({ user }) => user.put('A1', '7'));

const range = (address: string) => desk.user.active.GetRange(address);
const meanwhile = (request: number, change: () => void): void =>
  desk.session.host.faults.at(request, { kind: 'interference', change });
const asText = (): void => void (range('B5').NumberFormat = [['@']]);

async function insertWhile(change: () => void) {
  const pieces = piecesOf('ZWEI', ['A1'], await readContents());
  meanwhile(2, change);
  const formula = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
  return insertFormula({ formula, pieces, size: SINGLE, target: desk.user.target });
}

describe('a formula that the cell does not take', () => {
  it.each<[string, (change: () => void) => void]>([
    ['since before', (change) => change()],
    ['since a moment ago', (change) => meanwhile(2, change)],
  ])('is not told as inserted into a cell covered by merged ones: %s', async (_, at) => {
    at(() => range('A5:B5').Merge());
    expect(
      await insertFormula({
        formula: '=SUM(1,1)',
        size: SINGLE,
        target: { ...desk.user.target, cell: 'B5' },
      }),
    ).toEqual({ kind: 'not-taken', reason: 'merged', address: 'Tabelle1!B5', unsure: null });
    expect(desk.user.formula('B5')).toBe('');
  });

  it('is taken back from a cell that has just been formatted as text', async () => {
    meanwhile(2, asText);
    expect(await insertFormula({ formula: '=SUM(1,1)', size: SINGLE, target: desk.user.target })).toEqual({
      kind: 'not-taken',
      reason: 'text-format',
      address: 'Tabelle1!B5',
      unsure: null,
    });
    expect(desk.user.formula('B5')).toBe('');
  });

  it('stays away from what somebody writes there while it is taken back', async () => {
    meanwhile(2, asText);
    meanwhile(3, () => {
      range('B5').NumberFormat = [['General']];
      desk.user.put('B5', 'wertvoll');
    });
    expect(
      await insertFormula({ formula: '=SUM(1,1)', size: SINGLE, target: desk.user.target }),
    ).toMatchObject({
      kind: 'overtaken',
      lost: [],
    });
    expect(desk.user.formula('B5')).toBe('wertvoll');
  });

  it('has a way back where it could not be taken back', async () => {
    meanwhile(2, asText);
    desk.session.host.faults.at(3, { kind: 'transport', fault: 'accessDenied' });
    const outcome = await insertFormula({ formula: '=SUM(1,1)', size: SINGLE, target: desk.user.target });
    if (outcome.kind !== 'unknown') throw new Error(outcome.kind);
    expect(await withdraw(outcome.insertion)).toMatchObject({ kind: 'withdrawn' });
    expect(desk.user.formula('B5')).toBe('');
  });
});

describe('cells that move between the look and the writing', () => {
  it('away from the formula: it is taken back where it is by now', async () => {
    expect(await insertWhile(() => range('1:1').Insert('Down'))).toEqual({
      kind: 'not-taken',
      reason: 'moved',
      address: 'Tabelle1!B6',
      unsure: null,
    });
    expect([desk.user.formula('B5'), desk.user.formula('B6')]).toEqual(['', '']);
  });

  it('with the cell alone: it is inserted, and told where it is', async () => {
    expect(await insertWhile(() => range('3:3').Insert('Down'))).toMatchObject({
      kind: 'inserted',
      insertion: { address: 'Tabelle1!B6', cell: 'B6', formula: '=KIM.ZWEI(A1)' },
    });
  });

  it('in no way that matters, where only the own sheet is called otherwise', async () => {
    expect(await insertWhile(() => (desk.user.active.Name = 'Plan'))).toMatchObject({
      kind: 'inserted',
      insertion: { address: 'Plan!B5' },
    });
  });
});
