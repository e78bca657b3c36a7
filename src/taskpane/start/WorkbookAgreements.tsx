import type { ReactElement } from 'react';
import { LoadingFailed } from '../ui/LoadingFailed';
import { Notice } from '../ui/Notice';
import { AgreementCard } from './AgreementCard';
import { CopiesCard } from './CopiesCard';
import { DraftCard } from './DraftCard';
import { InterruptedCard } from './InterruptedCard';
import { STARTSEITE } from './texts';
import { useHoldings } from './use-holdings';

/** What of ours the workbook holds: agreements in sheets, and a draft that is in none yet. */
export default function WorkbookAgreements(): ReactElement | null {
  const { holdings, isOutdated } = useHoldings();
  if (holdings.kind === 'loading') return null;
  if (holdings.kind === 'failed') return <LoadingFailed {...holdings} />;
  const { interrupted, draft, agreements, copies, states, missing, isProofChanged } = holdings.value;
  const isInterrupted =
    interrupted.entries.length + interrupted.unreadable.length + copies.interrupted.length > 0;
  return (
    <>
      {isInterrupted && <InterruptedCard />}
      {draft.kind === 'unreadable' && <Notice intent="warning">{STARTSEITE.mappe.unlesbar}</Notice>}
      {agreements.problem !== null && <Notice intent="warning">{agreements.problem}</Notice>}
      {draft.kind === 'draft' && <DraftCard draft={draft.draft} />}
      {agreements.agreements.map((agreement, i) => (
        <AgreementCard
          key={agreement.registered.number}
          agreement={agreement}
          stand={states[i] ?? null}
          missing={missing[i] ?? null}
          isProofChanged={isProofChanged}
          isOutdated={isOutdated}
        />
      ))}
      {copies.hasCopies && <CopiesCard />}
    </>
  );
}
