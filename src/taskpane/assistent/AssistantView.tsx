import type { ReactElement } from 'react';
import { loadDraft, type ReadDraft } from '../../workbook/agreement/draft';
import { LoadingFailed } from '../ui/LoadingFailed';
import type { AgreementView } from '../ui/navigation';
import { useLoaded } from '../ui/use-loaded';
import { Spinner } from '@fluentui/react-components';
import { LADEN } from '../ui/texts';
import { Beginning } from './Beginning';
import './assistent.css';

/** The Assistent, once it is known whether the workbook holds a draft. */
export default function AssistantView({ view }: { readonly view: AgreementView }): ReactElement {
  const draft = useLoaded<ReadDraft>(loadDraft);
  if (draft.kind === 'loading') return <Spinner label={LADEN.ansicht} />;
  if (draft.kind === 'failed') return <LoadingFailed {...draft} />;
  return <Beginning view={view} draft={draft.value} />;
}
