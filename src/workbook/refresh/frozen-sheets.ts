import { KOPFZEILEN, titelDerNachberechnung } from '../../vereinbarung/weitergabe/belege';
import { heisstWieKopie } from '../../vereinbarung/weitergabe/blattnamen';
import { inWorkbook } from '../run';

/** A sheet that a refresh has left as proof, known by its head: its name is hers to change. */
export interface FrozenSheet {
  readonly name: string;
  /** Of the agreement. */
  readonly title: string;
}

/** AK-8: the frozen sheets of the workbook as the tabs are ordered; copies that were handed over are none. @throws WorkbookFault */
export const frozenSheets = (): Promise<readonly FrozenSheet[]> =>
  inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const asked = worksheets.items
      .filter(({ name }) => !heisstWieKopie(name))
      .map((sheet) => ({
        name: sheet.name,
        top: sheet.getRangeByIndexes(0, 0, KOPFZEILEN, 1).load('values'),
      }));
    await context.sync();
    return asked.flatMap(({ name, top }) => {
      const title = titelDerNachberechnung(top.values.map(([first]) => first as unknown));
      return title === null ? [] : [{ name, title }];
    });
  });
