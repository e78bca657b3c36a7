import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useNavigation, type View } from './navigation';

interface BackButtonProps {
  readonly to: View;
  readonly children: string;
}

/** The way up from a view that no tab leads to. */
export function BackButton({ to, children }: BackButtonProps): ReactElement {
  const { open } = useNavigation();
  return (
    <Button appearance="subtle" size="small" className="back" onClick={() => open(to)}>
      <span aria-hidden="true">‹</span>
      {children}
    </Button>
  );
}
