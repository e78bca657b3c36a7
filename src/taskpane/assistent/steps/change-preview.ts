import type { Vereinbarung } from '../../../vereinbarung/form';
import { readAgreements } from '../../../workbook/agreement/read-agreements';
import { previewUpdate, type UpdatePreview } from '../../../workbook/agreement/update/preview';
import type { Decisions } from '../../../workbook/agreement/update/sheet-changes';

/**
 * What changing the sheets of an agreement comes to; `null` where they are not there any more.
 *
 * @param seen what was last read of them: who has changed an answer since then has not seen it here
 *
 * @throws WorkbookFault
 */
export async function changePreview(
  number: number,
  answers: Vereinbarung,
  decisions: Decisions,
  seen: Vereinbarung | null,
): Promise<UpdatePreview | null> {
  const { agreements } = await readAgreements();
  const state = agreements.find(({ registered }) => registered.number === number);
  return state ? previewUpdate(state, answers, decisions, seen ? { known: seen } : {}) : null;
}
