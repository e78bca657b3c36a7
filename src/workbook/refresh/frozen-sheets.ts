import { KOPFZEILEN, titelDerNachberechnung } from '../../vereinbarung/weitergabe/belege';
import { heisstWieKopie } from '../../vereinbarung/weitergabe/blattnamen';
import { inWorkbook } from '../run';

/** A sheet that a refresh has left as proof, known by its head: its name is hers to change. */
export interface FrozenSheet {
  readonly name: string;
  /** Of the agreement. */
  readonly title: string;
}

/** AK-8: which of these sheets are frozen ones; copies that were handed over are none. @throws WorkbookFault */
export const frozenSheets = (names: readonly string[]): Promise<readonly FrozenSheet[]> =>
  inWorkbook(async (context) => {
    const asked = names
      .filter((name) => !heisstWieKopie(name))
      .map((name) => ({
        name,
        top: context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, KOPFZEILEN, 1).load('values'),
      }));
    await context.sync();
    return asked.flatMap(({ name, top }) => {
      const title = titelDerNachberechnung(top.values.map(([first]) => first as unknown));
      return title === null ? [] : [{ name, title }];
    });
  });
