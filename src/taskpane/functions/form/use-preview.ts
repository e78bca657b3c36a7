import { useEffect, useState } from 'react';
import { whileWanted } from '../../ui/while-wanted';
import type { Finding } from '../../../shared-runtime/port';
import { previewOf, type Call, type Preview } from './preview';

export interface ShownPreview {
  readonly preview: Preview | null;
  /** What is shown belongs to a formula of before. */
  readonly outdated: boolean;
  /** What the function says of single arguments, also while others are missing. */
  readonly findings: readonly Finding[];
}

/** So long nothing has been typed: not every letter is worth a calculation and an announcement. */
export const PAUSE_MS = 300;

interface Answer {
  readonly formula: string;
  readonly complete: boolean;
  readonly preview: Preview | null;
}

const NOTHING: ShownPreview = { preview: null, outdated: false, findings: [] };

/**
 * The result of the formula in the form; of several answers under way that of the newest formula wins.
 *
 * @param formula tells calls apart, complete or not; `null` while nothing is filled in
 * @param complete only then there is a result; until then the function tells what is wrong with the rest
 * @param occasion changes when cells may have changed that the formula refers to
 */
export function usePreview(
  formula: string | null,
  call: Call,
  complete: boolean,
  occasion: number,
): ShownPreview {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const reads = call.fields.some(({ fragment }) => fragment.place);
  const reason = reads ? occasion : 0;
  useEffect(() => {
    if (formula === null) return;
    return whileWanted(
      () => previewOf(call),
      (preview) => setAnswer({ formula, complete, preview }),
      PAUSE_MS,
    );
    // The formula says all that there is in the call.
  }, [formula, complete, reason]);
  if (formula === null || !answer) return NOTHING;
  const { preview } = answer;
  const findings = preview && 'all' in preview ? preview.all : [];
  return {
    preview: complete ? preview : null,
    outdated: answer.formula !== formula || answer.complete !== complete,
    findings,
  };
}
