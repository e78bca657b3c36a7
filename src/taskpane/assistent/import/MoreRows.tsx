import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShownItems } from '../../ui/use-more';
import { UEBERNAHME } from './texts';

/** More at once nobody mends, and hundreds of fields make the pane slow. */
export const AT_ONCE = 20;

export function MoreRows({ more }: { readonly more: ShownItems<unknown> }): ReactElement | null {
  if (more.hidden === 0) return null;
  return (
    <Button size="small" onClick={more.showMore}>
      {UEBERNAHME.weitere(more.hidden)}
    </Button>
  );
}
