import { blattbefunde } from '../../vereinbarung/aktualisierung/blattpruefung';
import type { Protokolleintrag } from '../../vereinbarung/aktualisierung/protokoll';
import { inWorkbook } from '../run';
import { type FrozenSheet, frozenSheets } from './frozen-sheets';

/** The columns that a refresh has written; what somebody notes beside them is hers. */
const COLUMNS = 'A:G';

/** AK-6: what of all frozen sheets is not as it was written, as sentences. @throws WorkbookFault */
export async function allFrozenFindings(entries: readonly Protokolleintrag[]): Promise<string[]> {
  const names = await inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  return frozenFindings(entries, await frozenSheets(names));
}

/** AK-6: what of these frozen sheets is not as it was written, as sentences. @throws WorkbookFault */
export async function frozenFindings(
  entries: readonly Protokolleintrag[],
  sheets: readonly FrozenSheet[],
): Promise<string[]> {
  if (sheets.length === 0) return [];
  return inWorkbook(async (context) => {
    const asked = sheets.map(({ name }) => ({
      name,
      // It begins with the title.
      used: context.workbook.worksheets.getItem(name).getRange(COLUMNS).getUsedRange(true).load('values'),
    }));
    await context.sync();
    return asked.flatMap(({ name, used }) => blattbefunde(name, used.values, entries));
  });
}
