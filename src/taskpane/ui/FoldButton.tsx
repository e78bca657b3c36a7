import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface FoldButtonProps {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** The id of what it shows and hides. */
  readonly controls: string;
  readonly size?: 'small' | 'medium';
  /** Has just been moved under the pointer. */
  readonly waiting?: boolean;
  readonly children: string;
}

/** Shows and hides what most users leave alone. */
export function FoldButton({
  open,
  onToggle,
  controls,
  size = 'medium',
  waiting = false,
  children,
}: FoldButtonProps): ReactElement {
  return (
    <Button
      appearance="subtle"
      size={size}
      disabledFocusable={waiting}
      className="disclosure"
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      {children}
    </Button>
  );
}
