import type {
  AgreementOutcome,
  Failed,
  Left,
  Step as WayBackStep,
} from '../../../workbook/agreement/outcome';
import type { UndoOutcome } from '../../../workbook/agreement/undo';
import type { WorkbookFault } from '../../../workbook/fault';

/** What has come of writing the agreement, or of taking it back. */
export type WritingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly what: 'insert' | 'undo' }
  | {
      readonly kind: 'written';
      readonly step: WayBackStep;
      /** What is to be known beside. */
      readonly sentences: readonly string[];
      /** Formulas that would lose what they refer to: a further press takes it back all the same. */
      readonly seen: Extract<UndoOutcome, { kind: 'referred' }>['references'];
      /** Taking it back has not gone through. */
      readonly isRefused: boolean;
    }
  | {
      readonly kind: 'undone';
      readonly action: WayBackStep['action'];
      readonly sentences: readonly string[];
    }
  | {
      readonly kind: 'failed';
      readonly sentences: readonly string[];
      readonly fault: WorkbookFault | null;
      readonly again: Left['again'] | null;
    };

export const IDLE: WritingState = { kind: 'idle' };

const failed = (outcome: Failed | Left): WritingState => ({
  kind: 'failed',
  sentences: outcome.sentences,
  fault: outcome.fault,
  again: outcome.kind === 'left' ? outcome.again : null,
});

export function afterWriting(outcome: AgreementOutcome | Failed | Left): WritingState {
  switch (outcome.kind) {
    case 'done':
      return {
        kind: 'written',
        step: outcome.step,
        sentences: outcome.sentences,
        seen: [],
        isRefused: false,
      };
    case 'refused':
      return { kind: 'failed', sentences: outcome.sentences, fault: null, again: null };
    default:
      return failed(outcome);
  }
}

export function afterUndo(step: WayBackStep, outcome: UndoOutcome): WritingState {
  const { sentences } = outcome;
  switch (outcome.kind) {
    case 'undone':
      return { kind: 'undone', action: step.action, sentences };
    case 'changed':
      return { kind: 'written', step, sentences, seen: [], isRefused: true };
    case 'referred':
      return { kind: 'written', step, sentences, seen: outcome.references, isRefused: true };
    case 'left':
      return { kind: 'written', step: outcome.step, sentences, seen: [], isRefused: true };
  }
}
