import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface FoldButtonProps {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** The id of what it shows and hides. */
  readonly controls: string;
  readonly size?: 'small' | 'medium';
  readonly children: string;
}

/** Shows and hides what most users leave alone. */
export function FoldButton({
  open,
  onToggle,
  controls,
  size = 'medium',
  children,
}: FoldButtonProps): ReactElement {
  return (
    <Button
      appearance="subtle"
      size={size}
      className="disclosure"
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      {children}
    </Button>
  );
}
