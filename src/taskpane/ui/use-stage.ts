import { useState } from 'react';
import { focusTitle } from './Title';
import { errorSentence } from './user-error';

/** Something is under way. */
export interface WorkingStage {
  readonly kind: 'working';
  readonly label: string;
}

/** How far a job of a view is. */
export interface Staged<S> {
  readonly stage: S | WorkingStage;
  readonly setStage: (next: S) => void;
  /** What was pressed is gone with the stage before, so the keyboard goes to the title. */
  readonly show: (next: S) => void;
  /** Whatever goes wrong, there is a way on: what is given for `otherwise`. */
  readonly run: (label: string, work: () => Promise<S>, otherwise: (sentence: string) => S) => void;
}

/** A job in stages, each of which comes of pressing a button and may take its time. */
export function useStage<S extends { readonly kind: string }>(first: S): Staged<S> {
  const [stage, setStage] = useState<S | WorkingStage>(first);
  const show = (next: S): void => {
    setStage(next);
    focusTitle();
  };
  const run: Staged<S>['run'] = (label, work, otherwise) => {
    setStage({ kind: 'working', label });
    work().then(show, (error: unknown) => show(otherwise(errorSentence(error))));
  };
  return { stage, setStage, show, run };
}
