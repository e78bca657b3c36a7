import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { UserError } from '../ui/user-error';
import { ENTWURF } from './texts';

/** How the answers are kept. */
export type Keeping =
  { readonly kind: 'nothing' | 'pending' | 'kept' } | { readonly kind: 'failed'; readonly error: UserError };

interface DraftLineProps {
  readonly keeping: Keeping;
  readonly onRetry: () => void;
}

/** AS-9: says while there is an unsaved draft, and that it comes with the workbook. */
export function DraftLine({ keeping, onRetry }: DraftLineProps): ReactElement {
  return (
    <div className="draft-line" data-kind={keeping.kind}>
      <p role="status">
        {keeping.kind === 'pending' && ENTWURF.offen}
        {keeping.kind === 'kept' && ENTWURF.gemerkt}
        {keeping.kind === 'failed' && ENTWURF.gescheitert(keeping.error.text, keeping.error.code)}
      </p>
      {keeping.kind === 'failed' && (
        <Button size="small" onClick={onRetry}>
          {ENTWURF.erneut}
        </Button>
      )}
    </div>
  );
}
