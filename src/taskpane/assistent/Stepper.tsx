import type { ReactElement } from 'react';
import { STEPS, type AssistantStep } from './state/shape';
import { stepState } from './state/progress';
import { ASSISTENT } from './texts';
import { useAssistant } from './use-assistant';

const SIGN = { empty: null, open: null, wrong: '!', done: '✓' } as const;

/** AS-9: the steps in any order, each with how it stands. */
export function Stepper(): ReactElement {
  const { state, dispatch, figures } = useAssistant();
  return (
    <nav aria-label={ASSISTENT.schritte}>
      <ol className="stepper">
        {STEPS.map((step: AssistantStep, index) => {
          const how = stepState(state, step, figures.findings);
          return (
            <li key={step}>
              <button
                type="button"
                data-state={how}
                {...(step === state.step ? { 'aria-current': 'step' as const } : {})}
                onClick={() => dispatch({ type: 'step', step })}
              >
                <span className="sign" aria-hidden="true">
                  {SIGN[how] ?? index + 1}
                </span>
                <span>{ASSISTENT.schritt[step]}</span>
                <span className="read-out">, {ASSISTENT.zustand[how]}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
