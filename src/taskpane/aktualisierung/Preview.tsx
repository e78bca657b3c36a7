import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Notice } from '../ui/Notice';
import { useNewer } from '../ui/use-newer';
import { Picture } from './Picture';
import type { Previewed, Refresh } from './refresh';
import { AKTUALISIEREN } from './texts';
import { ValueChanges } from './ValueChanges';

interface PreviewProps {
  readonly refresh: Refresh;
  /** Has to stay the same function. */
  readonly look: () => Promise<Previewed>;
  readonly isResting: boolean;
  readonly onApply: (refresh: Refresh) => void;
  readonly back: ReactElement;
}

/** AK-4: what will become of the agreement; looked at once more when the workbook changes, also by Excel's own way back. */
export function Preview({ refresh, look, isResting, onApply, back }: PreviewProps): ReactElement {
  const { newer, isOutdated } = useNewer(look);
  const now: Previewed = newer ?? { kind: 'refresh', refresh };
  return (
    <>
      <div role="status">
        {isOutdated && <Notice intent="warning">{AKTUALISIEREN.vorschauUeberholt}</Notice>}
        {!isOutdated && now.kind === 'problem' && <Notice intent="warning">{now.sentences.join(' ')}</Notice>}
      </div>
      {now.kind === 'refresh' && (
        <>
          <Picture picture={now.refresh.picture} />
          <ValueChanges {...now.refresh} />
        </>
      )}
      <p>{AKTUALISIEREN.wasGeschriebenWird}</p>
      <p className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={isResting || isOutdated || now.kind === 'problem'}
          onClick={() => now.kind === 'refresh' && onApply(now.refresh)}
        >
          {AKTUALISIEREN.anwenden}
        </Button>
        {back}
      </p>
    </>
  );
}
