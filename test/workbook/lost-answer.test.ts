import type { OfficeSession } from '../../dev/excel/node/office-session';
import { insertFormula } from '../../src/workbook/write/insert';
import { withdraw } from '../../src/workbook/write/withdraw';
import { closeWorkbook, inserted, openWorkbook, Sheet, SINGLE } from './support';

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
const insert = () => insertFormula({ formula: FORMULA, size: SINGLE });

describe('a request that has been carried out although it seems to have failed', () => {
  it('inserting: the formula does not stay behind', async () => {
    session.host.faults.at(2, { kind: 'unanswered', fault: 'timeout' });
    await expect(insert()).rejects.toMatchObject({ kind: 'timeout' });
    expect(user.formula('B5')).toBe('');
  });

  it('inserting, cut off at any action: the cell is empty', async () => {
    for (let after = 0; after < 12; after++) {
      session.host.faults.at(2, { kind: 'cut', after });
      await expect(insert()).rejects.toMatchObject({ name: 'WorkbookFault' });
      expect(user.formula('B5')).toBe('');
    }
    session.host.unknown.splice(0);
  });

  it('inserting: what others have written into the cell since stays', async () => {
    session.host.faults.at(2, { kind: 'unanswered', fault: 'timeout' });
    session.host.faults.at(3, { kind: 'interference', change: () => user.put('B5', 'wertvoll') });
    await expect(insert()).rejects.toMatchObject({ kind: 'timeout' });
    expect(user.formula('B5')).toBe('wertvoll');
  });

  it('taking back: asked once more, the cell is found empty', async () => {
    const insertion = await inserted(insert());
    await session.idle();
    session.host.faults.at(3, { kind: 'unanswered', fault: 'timeout' });
    await expect(withdraw(insertion)).rejects.toMatchObject({ kind: 'timeout' });
    expect(await withdraw(insertion)).toEqual({ kind: 'empty' });
  });
});
