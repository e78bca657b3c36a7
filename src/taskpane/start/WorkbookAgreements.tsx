import type { ReactElement } from 'react';
import { loadDraft, type ReadDraft } from '../../workbook/agreement/draft';
import { LoadingFailed } from '../ui/LoadingFailed';
import { Notice } from '../ui/Notice';
import { useLoaded } from '../ui/use-loaded';
import { DraftCard } from './DraftCard';
import { STARTSEITE } from './texts';

/** What of ours the workbook holds: a draft that is in no sheets yet. */
export default function WorkbookAgreements(): ReactElement | null {
  const draft = useLoaded<ReadDraft>(loadDraft);
  if (draft.kind === 'loading') return null;
  if (draft.kind === 'failed') return <LoadingFailed {...draft} />;
  if (draft.value.kind === 'unreadable') return <Notice intent="warning">{STARTSEITE.mappe.unlesbar}</Notice>;
  return draft.value.kind === 'draft' ? <DraftCard draft={draft.value.draft} /> : null;
}
