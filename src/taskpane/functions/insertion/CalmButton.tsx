import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';

/** A double click, however slow, is over by then. */
export const CALM_MS = 600;

interface CalmButtonProps {
  readonly children: ReactNode;
  /** Something else is under way. */
  readonly waiting: boolean;
  readonly onClick: () => void;
  /** What it is called where its text alone does not tell it from others. */
  readonly label?: string;
  readonly size?: 'small' | 'medium';
}

/** A button that comes up by itself: a click that was meant for what stood there before must not hit it. */
export function CalmButton({
  children,
  waiting,
  onClick,
  label,
  size = 'medium',
}: CalmButtonProps): ReactElement {
  const [calm, setCalm] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(true), CALM_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Button
      disabledFocusable={!calm || waiting}
      onClick={onClick}
      size={size}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Button>
  );
}
