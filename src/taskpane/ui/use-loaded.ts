import { useEffect, useState } from 'react';
import { userErrorOf, type UserError } from './user-error';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: UserError; readonly retry: () => void };

/** What a view needs from elsewhere. `load` has to stay the same function. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const settle = (next: Loaded<T>): void => {
      if (wanted) setLoaded(next);
    };
    const retry = (): void => {
      settle({ kind: 'loading' });
      setAttempt(attempt + 1);
    };
    load().then(
      (value) => settle({ kind: 'there', value }),
      (error: unknown) => settle({ kind: 'failed', error: userErrorOf(error), retry }),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  return loaded;
}
