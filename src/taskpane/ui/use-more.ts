import { useState } from 'react';

/** A list that may be long, and how much of it is shown. */
export interface ShownItems<T> {
  readonly shown: readonly T[];
  readonly hidden: number;
  readonly showMore: () => void;
  /** As many as it takes for one of them. */
  readonly showUntil: (index: number) => void;
}

/** @param atATime as many as somebody reads, and as many more with each press */
export function useMore<T>(items: readonly T[], atATime: number): ShownItems<T> {
  const [most, setMost] = useState(atATime);
  return {
    shown: items.slice(0, most),
    hidden: Math.max(0, items.length - most),
    showMore: () => setMost(most + atATime),
    showUntil: (index) => setMost(Math.max(most, index + 1)),
  };
}
