import type { ReactElement } from 'react';
import { UNGELESENES } from './texts';

/** More are not read one by one. */
const MOST = 4;

/** What of the sheets of an agreement can't be read. */
export function Unread({ sentences }: { readonly sentences: readonly string[] }): ReactElement | null {
  if (sentences.length === 0) return null;
  const more = sentences.length - MOST;
  return (
    <ul>
      {sentences.slice(0, MOST).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {more > 0 && <li>{UNGELESENES.weitere(more)}</li>}
    </ul>
  );
}
