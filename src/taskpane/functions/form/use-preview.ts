import { useEffect, useState } from 'react';
import { whileWanted } from '../../ui/while-wanted';
import { previewOf, type Call, type Preview } from './preview';

export interface ShownPreview {
  readonly preview: Preview | null;
  /** What is shown belongs to a formula of before. */
  readonly outdated: boolean;
}

/** So long nothing has been typed: not every letter is worth a calculation and an announcement. */
export const PAUSE_MS = 300;

interface Answer {
  readonly formula: string;
  readonly preview: Preview | null;
}

const NOTHING: ShownPreview = { preview: null, outdated: false };

/**
 * The result of the formula in the form; of several answers under way that of the newest formula wins.
 *
 * @param formula tells calls apart; `null` while the form is not complete
 * @param occasion changes when cells may have changed that the formula refers to
 */
export function usePreview(formula: string | null, call: Call, occasion: number): ShownPreview {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const reads = call.fields.some(({ fragment }) => fragment.place);
  const reason = reads ? occasion : 0;
  useEffect(() => {
    if (formula === null) return;
    return whileWanted(
      () => previewOf(call),
      (preview) => setAnswer({ formula, preview }),
      PAUSE_MS,
    );
    // The formula says all that there is in the call.
  }, [formula, reason]);
  if (formula === null || !answer) return NOTHING;
  return { preview: answer.preview, outdated: answer.formula !== formula };
}
