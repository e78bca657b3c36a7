import { useCallback, useEffect, useMemo, useState } from 'react';
import { takeBack } from '../../workbook/check/enter';
import type { Values } from '../../workbook/read/values';
import type { Written } from '../../workbook/write/written';
import type { Calculator } from '../aktualisierung/result-state';
import { focusTitle } from '../ui/Title';
import { type UserError, userErrorOf } from '../ui/user-error';
import { applyChanges, type CheckAction, type Proposal } from './changes';
import { type CheckProgress, type CheckReport, checkWorkbook } from './check-workbook';
import { NEU_BERECHNEN, REPARIEREN } from './texts';

export type CheckStage =
  | { readonly kind: 'checking'; readonly progress: CheckProgress | null }
  | { readonly kind: 'unread'; readonly error: UserError }
  | { readonly kind: 'report'; readonly report: CheckReport }
  /** What is to be changed is shown before. */
  | { readonly kind: 'asking'; readonly report: CheckReport; readonly action: CheckAction }
  | { readonly kind: 'working'; readonly label: string }
  | {
      readonly kind: 'changed';
      readonly action: CheckAction;
      readonly chosen: readonly Proposal[];
      /** By the chosen ones; `null` if nobody could look. */
      readonly results: readonly (Values | null)[] | null;
      readonly late: readonly string[];
      /** For the step back, where there is one. */
      readonly written: Written | null;
    }
  /** The cells hold what they held; `back` after a step back. */
  | {
      readonly kind: 'as-before';
      readonly text: string;
      readonly isBack: boolean;
      readonly sentences: readonly string[];
      readonly error: UserError | null;
    }
  /** Some cells hold something else than before and than was wanted. */
  | {
      readonly kind: 'left';
      readonly sentences: readonly string[];
      readonly error: UserError | null;
      readonly written: Written;
    };

export interface Check {
  readonly stage: CheckStage;
  readonly check: () => void;
  readonly ask: (report: CheckReport, action: CheckAction) => void;
  readonly cancel: (report: CheckReport) => void;
  readonly apply: (report: CheckReport, action: CheckAction, chosen: readonly Proposal[]) => void;
  readonly stepBack: (written: Written) => void;
}

/** AK-7: from the check to what is changed by it, and one step back. */
export function useCheck(calculator: Calculator): Check {
  const [stage, setStage] = useState<CheckStage>({ kind: 'checking', progress: null });
  const [round, setRound] = useState(0);

  useEffect(() => {
    const course = { isWanted: true };
    const show = (next: CheckStage): void => {
      if (course.isWanted) setStage(next);
    };
    const progress = throttled((own) => show({ kind: 'checking', progress: own }));
    checkWorkbook(calculator, progress).then(
      (report) => show({ kind: 'report', report }),
      (error: unknown) => show({ kind: 'unread', error: userErrorOf(error) }),
    );
    return () => {
      course.isWanted = false;
    };
  }, [calculator, round]);

  const check = useCallback(() => {
    setStage({ kind: 'checking', progress: null });
    setRound((last) => last + 1);
  }, []);

  return useMemo(() => {
    const run = (label: string, work: () => Promise<CheckStage>): void => {
      setStage({ kind: 'working', label });
      const show = (next: CheckStage): void => {
        setStage(next);
        // The button that was pressed is gone.
        focusTitle();
      };
      work().then(show, (error: unknown) => show({ kind: 'unread', error: userErrorOf(error) }));
    };
    return {
      stage,
      check,
      ask: (report, action) => setStage({ kind: 'asking', report, action }),
      cancel: (report) => setStage({ kind: 'report', report }),
      apply: ({ calculation }, action, chosen) => {
        const { laeuft } = action === 'repair' ? REPARIEREN : NEU_BERECHNEN;
        run(laeuft, () => applied(action, chosen, calculation === 'Manual'));
      },
      stepBack: (written) => run(REPARIEREN.nimmtZurueck, () => stepped(written)),
    };
  }, [stage, check]);
}

const errorOf = (fault: unknown): UserError | null => (fault === null ? null : userErrorOf(fault));

async function applied(
  action: CheckAction,
  chosen: readonly Proposal[],
  isManual: boolean,
): Promise<CheckStage> {
  const { outcome, results } = await applyChanges(chosen, isManual);
  switch (outcome.kind) {
    case 'entered': {
      const { late } = outcome;
      // The same formulas once more: a step back would only compute them again.
      const written = action === 'repair' ? outcome.written : null;
      return { kind: 'changed', action, chosen, results, late, written };
    }
    case 'as-before': {
      const text = action === 'repair' ? REPARIEREN.gescheitert : NEU_BERECHNEN.gescheitert;
      const { sentences, fault } = outcome;
      return { kind: 'as-before', text, isBack: false, sentences, error: errorOf(fault) };
    }
    case 'left':
      return { ...outcome, error: errorOf(outcome.fault) };
  }
}

async function stepped(written: Written): Promise<CheckStage> {
  const outcome = await takeBack(written);
  const error = errorOf(outcome.fault);
  return outcome.kind === 'left'
    ? { ...outcome, error }
    : { kind: 'as-before', text: REPARIEREN.zurueck, isBack: true, sentences: outcome.sentences, error };
}

const PROGRESS_MS = 500;

/** Told no more often than anybody can read it, and nothing of what is over before. */
function throttled(tell: (progress: CheckProgress) => void): (progress: CheckProgress) => void {
  const course = { told: performance.now() };
  return (progress) => {
    const now = performance.now();
    if (now - course.told < PROGRESS_MS) return;
    course.told = now;
    tell(progress);
  };
}
