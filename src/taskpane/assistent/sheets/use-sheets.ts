import { useEffect, useState } from 'react';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { kanonisch } from '../../../vereinbarung/kanonisch';
import type { Assistant } from '../state/shape';
import { watchSheets } from './watch-sheets';

/** Sheets that do not say any more what they said when the pane read them. */
export interface OtherSheets {
  readonly seen: Vereinbarung;
  readonly answers: Vereinbarung;
  /** So many cells can't be read as answers. */
  readonly unreadable: number;
}

/** SC-2: what the sheets of the agreement that is open say, once that is something else; what the pane writes itself is not. */
export function useSheets({ number, seen, writing }: Assistant): OtherSheets | null {
  const [found, setFound] = useState<OtherSheets | null>(null);
  const isWriting = writing.kind === 'working';
  useEffect(() => {
    setFound(null);
    if (number === null || isWriting) return;
    return watchSheets(number, ({ answers, registered, findings }) => {
      // Of a draft only that is known what had been written before it; writing compares with the same.
      const before = seen ?? registered.answers ?? answers;
      const isOther = kanonisch(before) !== kanonisch(answers);
      setFound(isOther ? { seen: before, answers, unreadable: findings.length } : null);
    });
  }, [number, seen, isWriting]);
  return found;
}
