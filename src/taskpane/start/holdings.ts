import type { Stand } from '../../vereinbarung/aktualisierung/stand';
import type { Unprotokolliert } from '../../vereinbarung/aktualisierung/unprotokolliert';
import { loadDraft, type ReadDraft } from '../../workbook/agreement/draft';
import { openEntries, type OpenEntries } from '../../workbook/agreement/open-entries';
import { type Agreements, readAgreements } from '../../workbook/agreement/read-agreements';
import { copyHoldings, type CopyHoldings } from '../../workbook/handover/holdings';
import { allFrozenFindings } from '../../workbook/refresh/frozen-findings';
import { type CheckedProtocol, checkedProtocol } from '../../workbook/refresh/protocol';
import { missingRow } from '../aktualisierung/missing-row';
import { stateToday } from '../aktualisierung/result-state';

/** What of ours a workbook holds. */
export interface Holdings {
  readonly interrupted: OpenEntries;
  readonly draft: ReadDraft;
  readonly agreements: Agreements;
  readonly copies: CopyHoldings;
  /** AK-1: in their order; `null` where nobody can compute. */
  readonly states: readonly (Stand | null)[];
  /** AK-6: likewise, what no row of the protocol explains. */
  readonly missing: readonly (Unprotokolliert | null)[];
  /** AK-6: a frozen sheet or the protocol is not as it was written; "Neue Tarife" tells where. */
  readonly isProofChanged: boolean;
}

export async function loadHoldings(): Promise<Holdings> {
  const [interrupted, draft, agreements, copies] = await Promise.all([
    openEntries(),
    loadDraft(),
    readAgreements(),
    copyHoldings(),
  ]);
  const states = await statesOf(agreements);
  return { interrupted, draft, agreements, copies, states, ...(await proofOf(agreements, states)) };
}

/** Asked only where results are said to be up to date, and of frozen sheets only where a protocol tells of some. */
async function proofOf(
  { agreements }: Agreements,
  states: readonly (Stand | null)[],
): Promise<Pick<Holdings, 'missing' | 'isProofChanged'>> {
  const port = globalThis.kimFunctions;
  if (!port || !states.some((stand) => stand?.art === 'aktuell'))
    return { missing: agreements.map(() => null), isProofChanged: false };
  const protocol = await checkedProtocol();
  return {
    missing: agreements.map((agreement, i) => {
      const stand = states[i];
      return stand ? missingRow(port, agreement, protocol, stand, agreements) : null;
    }),
    isProofChanged: await isChanged(protocol),
  };
}

async function isChanged({ entries, findings }: CheckedProtocol): Promise<boolean> {
  if (findings.length > 0) return true;
  return entries.length > 0 && (await allFrozenFindings(entries)).length > 0;
}

/** All of them before the cards are shown: a line that came later would move the buttons below it. */
async function statesOf({ agreements }: Agreements): Promise<(Stand | null)[]> {
  const port = globalThis.kimFunctions;
  if (!port || agreements.length === 0) return agreements.map(() => null);
  const states: Stand[] = [];
  for (const agreement of agreements) states.push(await stateToday(port, agreement));
  return states;
}
