import type { Stand } from '../../vereinbarung/aktualisierung/stand';
import { loadDraft, type ReadDraft } from '../../workbook/agreement/draft';
import { openEntries, type OpenEntries } from '../../workbook/agreement/open-entries';
import { type Agreements, readAgreements } from '../../workbook/agreement/read-agreements';
import { copyHoldings, type CopyHoldings } from '../../workbook/handover/holdings';
import { resultState } from '../aktualisierung/result-state';
import { loadCatalogue } from '../functions/catalogue/metadata';

/** What of ours a workbook holds. */
export interface Holdings {
  readonly interrupted: OpenEntries;
  readonly draft: ReadDraft;
  readonly agreements: Agreements;
  readonly copies: CopyHoldings;
  /** AK-1: in their order; `null` where nobody can compute. */
  readonly states: readonly (Stand | null)[];
}

export async function loadHoldings(): Promise<Holdings> {
  const [interrupted, draft, agreements, copies] = await Promise.all([
    openEntries(),
    loadDraft(),
    readAgreements(),
    copyHoldings(),
  ]);
  return { interrupted, draft, agreements, copies, states: await statesOf(agreements) };
}

/** All of them before the cards are shown: a line that came later would move the buttons below it. */
async function statesOf({ agreements }: Agreements): Promise<(Stand | null)[]> {
  const port = globalThis.kimFunctions;
  if (!port || agreements.length === 0) return agreements.map(() => null);
  const { functions } = await loadCatalogue();
  const states: Stand[] = [];
  for (const agreement of agreements)
    states.push(await resultState(agreement, { functions, calculate: port.calculate }));
  return states;
}
