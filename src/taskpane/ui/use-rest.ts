import { useEffect, useState } from 'react';

/** A double click, however slow, is over by then. */
export const REST_MS = 1000;

/**
 * Whether what is shown has changed a moment ago: a click that was meant for what stood there before must not hit what
 * stands there now.
 *
 * @param parts what is shown; always as many
 */
export function useRest(parts: readonly unknown[]): boolean {
  const [seen, setSeen] = useState<readonly unknown[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(parts), REST_MS);
    return () => clearTimeout(timer);
  }, parts);
  return parts.some((part, index) => part !== seen[index]);
}
