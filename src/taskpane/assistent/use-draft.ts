import { useEffect, useMemo, useRef, useState } from 'react';
import { saveDraft } from '../../workbook/agreement/draft';
import { userErrorOf, type UserError } from '../ui/user-error';
import type { Keeping } from './DraftLine';
import type { Action } from './state/assistant';
import { besidesAnswers, listsText, unfinishedText } from './state/unfinished';
import type { Assistant } from './state/shape';

/** So long nothing has been typed: not every letter is worth a write. */
const PAUSE_MS = 700;

/** AS-9: keeps the work in the workbook as a draft, a moment after every change and when the view is left. */
export function useDraft(
  { answers, number, kept, keptUnfinished, keptStep, step, typed, imports }: Assistant,
  dispatch: (action: Action) => void,
): { readonly keeping: Keeping; readonly retry: () => void } {
  const [error, setError] = useState<UserError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [everKept, setEverKept] = useState(false);
  const pending = useRef<(() => void) | null>(null);
  const lists = useMemo(() => listsText(imports), [imports]);
  const unfinished = useMemo(() => unfinishedText({ answers, typed }, lists), [answers, typed, lists]);
  const isKept = answers === kept && unfinished === keptUnfinished;
  // Going to another step is no work that could be lost: it makes no draft, and is not spoken of.
  const isUpToDate = isKept && (keptStep === null || keptStep === step);
  useEffect(() => {
    if (isUpToDate) {
      pending.current = null;
      return;
    }
    const save = (): void => {
      pending.current = null;
      saveDraft({ answers, number, unfinished: besidesAnswers(unfinished, step) }).then(
        () => {
          dispatch({ type: 'kept', answers, unfinished, step });
          setError(null);
          setEverKept(true);
        },
        (reason: unknown) => setError(userErrorOf(reason)),
      );
    };
    pending.current = save;
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isUpToDate, answers, unfinished, step, number, attempt, dispatch]);
  useEffect(() => () => pending.current?.(), []);
  const retry = (): void => setAttempt((before) => before + 1);
  if (isKept) return { keeping: { kind: everKept ? 'kept' : 'nothing' }, retry };
  return { keeping: error ? { kind: 'failed', error } : { kind: 'pending' }, retry };
}
