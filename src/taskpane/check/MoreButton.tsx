import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShownItems } from '../ui/use-more';
import { PRUEFEN } from './texts';

/** As many at a time as somebody reads. */
export const AT_A_TIME = 50;

export function MoreButton({ more }: { readonly more: ShownItems<unknown> }): ReactElement | null {
  if (more.hidden === 0) return null;
  return <Button onClick={more.showMore}>{PRUEFEN.weitere(Math.min(more.hidden, AT_A_TIME))}</Button>;
}
