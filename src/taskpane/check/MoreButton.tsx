import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { PRUEFEN } from './texts';

/** As many at a time as somebody reads. */
const AT_A_TIME = 50;

/** A list that may be long, and how much of it is shown. */
export interface ShownItems<T> {
  readonly shown: readonly T[];
  readonly hidden: number;
  readonly showMore: () => void;
}

export function useMore<T>(items: readonly T[]): ShownItems<T> {
  const [most, setMost] = useState(AT_A_TIME);
  return {
    shown: items.slice(0, most),
    hidden: Math.max(0, items.length - most),
    showMore: () => setMost(most + AT_A_TIME),
  };
}

export function MoreButton({ more }: { readonly more: ShownItems<unknown> }): ReactElement | null {
  if (more.hidden === 0) return null;
  return <Button onClick={more.showMore}>{PRUEFEN.weitere(Math.min(more.hidden, AT_A_TIME))}</Button>;
}
