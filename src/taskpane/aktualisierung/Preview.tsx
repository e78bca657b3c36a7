import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { watchResults } from '../../workbook/read/selection';
import { Notice } from '../ui/Notice';
import { userErrorOf } from '../ui/user-error';
import { whileWanted } from '../ui/while-wanted';
import { Picture } from './Picture';
import type { Previewed, Refresh } from './refresh';
import { AKTUALISIEREN } from './texts';
import { ValueChanges } from './ValueChanges';

/** Somebody who types, or takes back step by step, goes from cell to cell. */
const PAUSE_MS = 1_000;

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
  const [now, setNow] = useState<Previewed>({ kind: 'refresh', refresh });
  const [isOutdated, setOutdated] = useState(false);
  useEffect(() => {
    let forget = (): void => undefined;
    const changed = (): void => {
      setOutdated(true);
      forget();
      forget = whileWanted(
        // What can't be read now stays outdated; the next change asks again.
        () => look().catch((error: unknown) => void userErrorOf(error)),
        (value) => {
          if (!value) return;
          setNow(value);
          setOutdated(false);
        },
        PAUSE_MS,
      );
    };
    const watching = watchResults(changed);
    watching.catch(userErrorOf);
    return () => {
      forget();
      watching.then((end) => end()).catch(userErrorOf);
    };
  }, [look]);
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
