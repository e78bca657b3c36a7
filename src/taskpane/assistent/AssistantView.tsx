import { useCallback, type ReactElement } from 'react';
import { LoadingFailed } from '../ui/LoadingFailed';
import type { AgreementView } from '../ui/navigation';
import { useLoaded } from '../ui/use-loaded';
import { Spinner } from '@fluentui/react-components';
import { LADEN } from '../ui/texts';
import { Beginning } from './Beginning';
import { loadBeginning } from './load-beginning';
import './assistent.css';

/** The Assistent, once it is known what the workbook holds. */
export default function AssistantView({ view }: { readonly view: AgreementView }): ReactElement {
  const number = typeof view.begin === 'number' ? view.begin : null;
  const load = useCallback(() => loadBeginning(number), [number]);
  const found = useLoaded(load);
  if (found.kind === 'loading') return <Spinner label={LADEN.ansicht} />;
  if (found.kind === 'failed') return <LoadingFailed {...found} />;
  return <Beginning view={view} found={found.value} />;
}
