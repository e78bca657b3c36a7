import { ohneLeereEnden } from '../../../vereinbarung/leerzeilen';
import { createAgreement } from '../../../workbook/agreement/create';
import type { AgreementOutcome } from '../../../workbook/agreement/outcome';
import { updateAgreement } from '../../../workbook/agreement/update/update-agreement';
import type { UpdatePreview } from '../../../workbook/agreement/update/preview';
import { discardDraft } from '../../../workbook/agreement/draft';
import { undo } from '../../../workbook/agreement/undo';
import { WorkbookFault } from '../../../workbook/fault';
import { loadWithDocument } from '../../../workbook/startup';
import { errorSentence, userErrorOf } from '../../ui/user-error';
import { afterUndo, afterWriting, type WritingState } from '../state/outcome';
import { EINFUEGEN } from '../texts';
import { useAssistant } from '../use-assistant';

export interface WritingActions {
  readonly insert: () => void;
  /** Changes the sheets as the preview says. */
  readonly update: (preview: UpdatePreview) => void;
  readonly takeBack: () => void;
  /** Removes once more what could not be removed. */
  readonly clear: () => void;
}

/** A mistake of ours leaves the pane usable, and says what to tell support. */
function unexpected(error: unknown): WritingState {
  const { text, code } = userErrorOf(error);
  const fault = error instanceof WorkbookFault ? error : null;
  return { kind: 'failed', sentences: [fault ? text : `${text} (${code})`], fault, again: null };
}

/** AK-1: what there is to tell of it; where Excel refuses, the sheets stand all the same. */
const loadedFromNowOn = (): Promise<string[]> =>
  loadWithDocument().then(
    (isNew) => (isNew ? [EINFUEGEN.laedtMit] : []),
    (error: unknown) => {
      userErrorOf(error);
      return [];
    },
  );

/** AS-14, SC-3: writes the agreement, and takes it back. */
export function useWriting(): WritingActions {
  const { state, dispatch } = useAssistant();
  const { answers, writing } = state;
  const show = (next: WritingState): void => dispatch({ type: 'writing', writing: next });
  const begin = (what: 'insert' | 'undo'): boolean => {
    if (writing.kind === 'working') return false;
    show({ kind: 'working', what });
    return true;
  };

  const write = (work: () => Promise<AgreementOutcome>): void => {
    if (!begin('insert')) return;
    work().then(
      async (outcome) => {
        const next = afterWriting(outcome);
        if (next.kind !== 'written') {
          show(next);
          return;
        }
        const sentences = [...next.sentences, ...(await loadedFromNowOn())];
        // With what the workbook had in its own tables already.
        const becomes = next.step.after.answers ?? next.step.answers;
        dispatch({ type: 'written', from: answers, answers: becomes, writing: { ...next, sentences } });
        // What stands in the sheets is no draft any more. If Excel keeps it, the next start offers it.
        discardDraft().catch(userErrorOf);
      },
      (error: unknown) => show(unexpected(error)),
    );
  };
  const insert = (): void => {
    const wanted = ohneLeereEnden(answers);
    write(() => createAgreement(wanted));
  };
  const update = (preview: UpdatePreview): void => write(() => updateAgreement(preview));

  const takeBack = (): void => {
    if (writing.kind !== 'written' || !begin('undo')) return;
    const { step, seen } = writing;
    undo(step, seen).then(
      (outcome) => {
        const next = afterUndo(step, outcome);
        dispatch(
          next.kind === 'undone'
            ? { type: 'undone', number: step.action === 'update' ? step.number : null, writing: next }
            : { type: 'writing', writing: next },
        );
      },
      (error: unknown) => show({ ...writing, sentences: [errorSentence(error)], isRefused: true }),
    );
  };

  const clear = (): void => {
    if (writing.kind !== 'failed' || !writing.again || !begin('undo')) return;
    writing.again().then(
      (outcome) => show(afterWriting(outcome)),
      (error: unknown) => show(unexpected(error)),
    );
  };
  return { insert, update, takeBack, clear };
}
