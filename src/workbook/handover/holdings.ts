import { heisstWieKopie } from '../../vereinbarung/weitergabe/blattnamen';
import { inWorkbook } from '../run';
import { type HandoverEntry, isHandoverKey, readHandoverEntry } from './journal';

/** What a workbook holds of copies, without a look into their cells. */
export interface CopyHoldings {
  /** Some of its sheets are called like those of a copy. */
  readonly hasCopies: boolean;
  /** SC-1: copies that have been begun and not finished; entries that are none of ours are passed over. */
  readonly interrupted: readonly HandoverEntry[];
}

/** @throws WorkbookFault */
export const copyHoldings = (): Promise<CopyHoldings> =>
  inWorkbook(async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load('items/name');
    settings.load('items/key,items/value');
    await context.sync();
    return {
      hasCopies: worksheets.items.some(({ name }) => heisstWieKopie(name)),
      interrupted: settings.items
        .filter(({ key }) => isHandoverKey(key))
        .flatMap(({ key, value }) => readHandoverEntry(key, value) ?? []),
    };
  });
