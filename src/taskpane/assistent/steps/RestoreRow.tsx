import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { canRestore } from '../state/assistant';
import { LISTEN } from '../texts';
import { useAssistant } from '../use-assistant';

interface RestoreRowProps {
  /** What the keyboard is on afterwards. */
  readonly next: string;
  readonly onRestored: () => void;
}

/** One step back for the row that has just been deleted, while nothing else has been entered. */
export function RestoreRow({ next, onRestored }: RestoreRowProps): ReactElement | null {
  const { state, dispatch } = useAssistant();
  if (!canRestore(state)) return null;
  const restore = (): void => {
    dispatch({ type: 'restore' });
    onRestored();
    document.getElementById(next)?.focus();
  };
  return (
    <Button size="small" onClick={restore}>
      {LISTEN.zurueckholen}
    </Button>
  );
}
