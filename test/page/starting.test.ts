import { cellView } from '../../dev/excel/page/model/cell-view';
import { WorkbookSession } from '../../dev/excel/page/model/workbook-session';
import { parts } from './support/desk';

/** A workbook whose function has not answered yet, and formulas that need its result. */
function opened(): WorkbookSession {
  const metadata = { functions: [{ id: 'X', name: 'X', parameters: [] }] };
  return new WorkbookSession({ ...parts(), metadata }, 'x.xlsx', ({ book }) => {
    const sheet = book.workbook.Worksheets.active();
    sheet.GetRange('A1:A4').Formulas = [['=KIM.X()'], ['=A1*2'], ['=1+1'], ['Text']];
    sheet.GetRange('A1:A3').NumberFormat = '#,##0.00';
  });
}

const shown = ({ host, stage }: WorkbookSession): (string | undefined)[] =>
  [0, 1, 2, 3].map((row) => cellView(host.book.workbook.Worksheets.active(), row, 0, stage)?.text);

describe('a workbook that has just been opened', () => {
  it('shows no amounts before they are calculated', () => {
    const session = opened();
    expect([session.stage, shown(session)]).toEqual(['fresh', ['…', '…', '…', 'Text']]);
    expect(cellView(session.host.book.workbook.Worksheets.active(), 0, 0, session.stage)).toMatchObject({
      busy: true,
      error: null,
    });
    session.begin();
    expect([session.stage, shown(session)]).toEqual(['under way', ['…', '…', '2,00', 'Text']]);
    session.dispose();
  });

  it('shows everything, also errors, when it is done', async () => {
    const session = new WorkbookSession(parts(), 'x.xlsx', ({ book }) => {
      book.workbook.Worksheets.active().GetRange('A1:A4').Formulas = [['=1/0'], ['=A1'], ['=1+1'], ['Text']];
    });
    session.begin();
    await session.host.book.calculation.idle();
    await Promise.resolve();
    expect([session.stage, shown(session)]).toEqual(['done', ['#DIV/0!', '#DIV/0!', '2', 'Text']]);
    session.dispose();
  });
});
