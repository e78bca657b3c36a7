import type { OfficeSession } from '../../../dev/excel/node/office-session';
import { differences } from '../../../src/taskpane/assistent/sheets/differences';
import { changePreview } from '../../../src/taskpane/assistent/steps/change-preview';
import { watchSheets } from '../../../src/taskpane/assistent/sheets/watch-sheets';
import type { Vereinbarung } from '../../../src/vereinbarung/form';
import { previewUpdate } from '../../../src/workbook/agreement/update/preview';
import { updateAgreement } from '../../../src/workbook/agreement/update/update-agreement';
import { eventually } from '../../support/eventually';
import { close, done, openWritten, SMALL, stateOf } from '../../workbook/agreements';

let session: OfficeSession;
beforeEach(async () => {
  session = await openWritten();
});
afterEach(() => close(session));

const inStellen = (cell: string, value: unknown): void => {
  session.host.book.workbook.Worksheets.GetItem('KIM Stellen').GetRange(cell).Values = [[value]];
};

it('SC-2 tells what somebody changes in the sheets, until nobody wants to know it, and nothing of what is written by us', async () => {
  const told: Vereinbarung[] = [];
  const end = watchSheets(1, ({ answers }) => told.push(answers));
  await eventually(() => expect(told).toEqual([SMALL]));
  inStellen('E6', 0.5);
  await eventually(() => expect(told.at(-1)?.stellen[0]?.vzae).toBe(0.5));
  const [, changed = SMALL] = told;
  expect(differences(SMALL, changed, SMALL)).toEqual({ count: 1, conflicts: [] });
  const wanted = { ...changed, kommunen: [...changed.kommunen].slice(0, 1) };
  const { state } = await stateOf();
  const preview = await previewUpdate(state, wanted);
  done(await updateAgreement(preview));
  await eventually(() => expect(told.at(-1)?.kommunen).toHaveLength(1));
  expect(differences(preview.work.after, told.at(-1) ?? SMALL, preview.work.after).count).toBe(0);
  end();
  const count = told.length;
  inStellen('E6', 0.75);
  // Another one that wants to know it hears of the change: whoever heard before it has heard already.
  const others: Vereinbarung[] = [];
  const endOther = watchSheets(1, ({ answers }) => others.push(answers));
  await eventually(() => expect(others.at(-1)?.stellen[0]?.vzae).toBe(0.75));
  endOther();
  expect(told).toHaveLength(count);
});

it('SC-2 a cell that was changed after its sheet had been read keeps what it holds, also where that is what was written first', async () => {
  const at = (vzae: number): Vereinbarung => ({
    ...SMALL,
    stellen: SMALL.stellen.map((post, i) => (i === 0 ? { ...post, vzae } : post)),
  });
  inStellen('E6', 0.5);
  await session.idle();
  // The pane is opened, and then the cell gets back what it had.
  const seen = at(0.5);
  inStellen('E6', SMALL.stellen[0]?.vzae);
  await session.idle();
  for (const wanted of [seen, at(0.75)]) {
    const preview = await changePreview(1, wanted, new Map(), seen);
    expect(preview?.changes).toEqual([]);
    expect(preview?.conflicts).toMatchObject([{ before: 0.5, hers: SMALL.stellen[0]?.vzae }]);
  }
});
