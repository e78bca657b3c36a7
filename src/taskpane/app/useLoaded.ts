import { useEffect, useState } from 'react';
import { disturbanceOf, type Disturbance } from '../stoerung';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly value: T }
  | { readonly kind: 'failed'; readonly disturbance: Disturbance };

/** What a view needs from elsewhere. `load` has to stay the same function. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    const settle = (next: Loaded<T>): void => {
      if (wanted) setLoaded(next);
    };
    load().then(
      (value) => settle({ kind: 'there', value }),
      (error: unknown) => settle({ kind: 'failed', disturbance: disturbanceOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded;
}
