import type { ReactElement } from 'react';
import { loadDraft, type ReadDraft } from '../../workbook/agreement/draft';
import { type Agreements, readAgreements } from '../../workbook/agreement/read-agreements';
import { LoadingFailed } from '../ui/LoadingFailed';
import { Notice } from '../ui/Notice';
import { useLoaded } from '../ui/use-loaded';
import { AgreementCard } from './AgreementCard';
import { DraftCard } from './DraftCard';
import { STARTSEITE } from './texts';

interface Holdings {
  readonly draft: ReadDraft;
  readonly agreements: Agreements;
}

async function loadHoldings(): Promise<Holdings> {
  const [draft, agreements] = await Promise.all([loadDraft(), readAgreements()]);
  return { draft, agreements };
}

/** What of ours the workbook holds: agreements in sheets, and a draft that is in none yet. */
export default function WorkbookAgreements(): ReactElement | null {
  const holdings = useLoaded(loadHoldings);
  if (holdings.kind === 'loading') return null;
  if (holdings.kind === 'failed') return <LoadingFailed {...holdings} />;
  const { draft, agreements } = holdings.value;
  return (
    <>
      {draft.kind === 'unreadable' && <Notice intent="warning">{STARTSEITE.mappe.unlesbar}</Notice>}
      {agreements.problem !== null && <Notice intent="warning">{agreements.problem}</Notice>}
      {draft.kind === 'draft' && <DraftCard draft={draft.draft} />}
      {agreements.agreements.map((agreement) => (
        <AgreementCard key={agreement.registered.number} agreement={agreement} />
      ))}
    </>
  );
}
