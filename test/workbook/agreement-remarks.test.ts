import type { OfficeSession } from '../../dev/excel/node/office-session';
import { previewUpdate } from '../../src/workbook/agreement/update/preview';
import { oeffneMappe } from '../vereinbarung/arbeitsmappe';
import { close, created, SMALL, stateOf } from './agreements';

let session: OfficeSession;
beforeEach(async () => {
  session = oeffneMappe(false);
  await created(session);
});
afterEach(() => close(session));

const sheet = (name: string) => session.host.book.workbook.Worksheets.GetItem(name);
const remarks = async () => (await previewUpdate((await stateOf(1)).state, SMALL)).remarks;

test('SC-2 a change says which formulas are typed over and stay so', async () => {
  expect(await remarks()).toEqual([]);
  sheet('KIM Ergebnis').GetRange('H21').Values = [['kaputt']];
  sheet('KIM Haushalt').GetRange('A23').Clear('Contents');
  await session.idle();
  const [only, more] = await remarks();
  expect(only).toMatch(/^In 'KIM Ergebnis'!H21, 'KIM Haushalt'!A23 steht statt der Formel etwas anderes\./);
  expect(more).toBeUndefined();
});

test('SC-2 a change names the sheets that are gone', async () => {
  sheet('KIM Haushalt').Delete();
  await session.idle();
  const sentences = await remarks();
  expect(sentences.at(-1)).toMatch(/^Das Blatt KIM Haushalt fehlt in der Mappe\./);
  sheet('KIM Rechenweg').Delete();
  await session.idle();
  expect((await remarks()).at(-1)).toMatch(/^Die Blätter KIM Haushalt, KIM Rechenweg fehlen in der Mappe\./);
});
