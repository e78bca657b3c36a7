import type { Vereinbarung } from '../../vereinbarung/form';
import { loadDraft, type ReadDraft } from '../../workbook/agreement/draft';
import { readAgreements } from '../../workbook/agreement/read-agreements';

/** What the workbook holds that an agreement can begin with. */
export interface Found {
  readonly draft: ReadDraft;
  /** The answers of the sheets that were asked for; `null` where there are none. */
  readonly written: Vereinbarung | null;
  /** What of these sheets can't be read and counts as blank, as sentences. */
  readonly unread: readonly string[];
}

/** @throws WorkbookFault */
export async function loadBeginning(number: number | null): Promise<Found> {
  const [draft, found] = await Promise.all([loadDraft(), number === null ? null : readAgreements()]);
  const own = found?.agreements.find(({ registered }) => registered.number === number);
  return { draft, written: own?.answers ?? null, unread: own?.unread ?? [] };
}
