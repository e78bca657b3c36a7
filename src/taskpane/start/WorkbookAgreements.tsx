import type { ReactElement } from 'react';
import { loadDraft, type ReadDraft } from '../../workbook/agreement/draft';
import { openEntries, type OpenEntries } from '../../workbook/agreement/open-entries';
import type { Stand } from '../../vereinbarung/aktualisierung/stand';
import { type Agreements, readAgreements } from '../../workbook/agreement/read-agreements';
import { copyHoldings, type CopyHoldings } from '../../workbook/handover/holdings';
import { resultState } from '../aktualisierung/result-state';
import { loadCatalogue } from '../functions/catalogue/metadata';
import { LoadingFailed } from '../ui/LoadingFailed';
import { Notice } from '../ui/Notice';
import { useLoaded } from '../ui/use-loaded';
import { AgreementCard } from './AgreementCard';
import { CopiesCard } from './CopiesCard';
import { DraftCard } from './DraftCard';
import { InterruptedCard } from './InterruptedCard';
import { STARTSEITE } from './texts';

interface Holdings {
  readonly interrupted: OpenEntries;
  readonly draft: ReadDraft;
  readonly agreements: Agreements;
  readonly copies: CopyHoldings;
  /** AK-1: in their order; `null` where nobody can compute. */
  readonly states: readonly (Stand | null)[];
}

async function loadHoldings(): Promise<Holdings> {
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

/** What of ours the workbook holds: agreements in sheets, and a draft that is in none yet. */
export default function WorkbookAgreements(): ReactElement | null {
  const holdings = useLoaded(loadHoldings);
  if (holdings.kind === 'loading') return null;
  if (holdings.kind === 'failed') return <LoadingFailed {...holdings} />;
  const { interrupted, draft, agreements, copies, states } = holdings.value;
  const isInterrupted =
    interrupted.entries.length + interrupted.unreadable.length + copies.interrupted.length > 0;
  return (
    <>
      {isInterrupted && <InterruptedCard />}
      {draft.kind === 'unreadable' && <Notice intent="warning">{STARTSEITE.mappe.unlesbar}</Notice>}
      {agreements.problem !== null && <Notice intent="warning">{agreements.problem}</Notice>}
      {draft.kind === 'draft' && <DraftCard draft={draft.draft} />}
      {agreements.agreements.map((agreement, i) => (
        <AgreementCard key={agreement.registered.number} agreement={agreement} stand={states[i] ?? null} />
      ))}
      {copies.hasCopies && <CopiesCard />}
    </>
  );
}
