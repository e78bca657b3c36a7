import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { BLAETTER, blattname } from '../../../mappe/namen';
import { discardDraft } from '../../../workbook/agreement/draft';
import { goToSheet } from '../../../workbook/read/go-to-sheet';
import { useNavigation } from '../../ui/navigation';
import { Notice } from '../../ui/Notice';
import { useRest } from '../../ui/use-rest';
import { userErrorOf, type UserError } from '../../ui/user-error';
import type { WritingState } from '../state/outcome';
import { isInSheets } from '../state/progress';
import { NEW } from '../state/shape';
import { useAssistantStore } from '../store';
import { EINFUEGEN } from '../texts';
import { useAssistant } from '../use-assistant';
import { useWriting } from './use-writing';

/** What has come of writing or of taking back. */
export function WritingOutcome(): ReactElement | null {
  const { writing } = useAssistant().state;
  const { clear } = useWriting();
  // The buttons come up where the one was that has been pressed.
  const isResting = useRest([writing]);
  switch (writing.kind) {
    case 'written':
      return <Written writing={writing} isResting={isResting} />;
    case 'undone':
      return (
        <div role="status">
          <Notice intent="success">{EINFUEGEN.zurueckgenommen[writing.action]}</Notice>
          <Sentences sentences={writing.sentences} />
          <DiscardDraft isResting={isResting} />
        </div>
      );
    case 'failed':
      return (
        <>
          <Notice intent="error" urgent {...(writing.fault ? { code: writing.fault.code } : {})}>
            {EINFUEGEN.gescheitert} {writing.sentences.join(' ')}
          </Notice>
          {writing.again && (
            <Button disabledFocusable={isResting} onClick={clear}>
              {EINFUEGEN.erneutAufraeumen}
            </Button>
          )}
        </>
      );
    default:
      return null;
  }
}

/** What has been taken back out of the sheets is still here, and goes only if somebody says so. */
function DiscardDraft({ isResting }: { readonly isResting: boolean }): ReactElement {
  const store = useAssistantStore();
  const { open } = useNavigation();
  const discard = (): void => {
    // Nothing is left that leaving the view would keep.
    store.set(NEW);
    // If Excel keeps it, the start page offers it.
    discardDraft()
      .catch(userErrorOf)
      .finally(() => {
        store.set(null);
        open({ name: 'start' });
      });
  };
  return (
    <Button disabledFocusable={isResting} onClick={discard}>
      {EINFUEGEN.entwurfVerwerfen}
    </Button>
  );
}

interface WrittenProps {
  readonly writing: Extract<WritingState, { kind: 'written' }>;
  readonly isResting: boolean;
}

function Written({ writing, isResting }: WrittenProps): ReactElement {
  const { takeBack } = useWriting();
  const isCurrent = isInSheets(useAssistant().state);
  const [error, setError] = useState<UserError | null>(null);
  const { step, sentences, seen, isRefused } = writing;
  const show = (): void => {
    goToSheet(blattname(BLAETTER.ergebnis, step.number)).then(
      () => setError(null),
      (reason: unknown) => setError(userErrorOf(reason)),
    );
  };
  return (
    <>
      <div role="status">
        {isCurrent ? (
          <>
            <Notice intent="success">{EINFUEGEN.fertig}</Notice>
            <p className="note">{EINFUEGEN.fertigHinweis}</p>
          </>
        ) : (
          <Notice intent="warning">{EINFUEGEN.seitdem}</Notice>
        )}
      </div>
      {isRefused ? (
        <Notice intent="warning" urgent>
          {sentences.join(' ')}
        </Notice>
      ) : (
        <Sentences sentences={sentences} />
      )}
      {error && (
        <Notice intent="error" code={error.code} urgent>
          {error.text}
        </Notice>
      )}
      <p className="buttons">
        <Button appearance={isCurrent ? 'primary' : 'secondary'} onClick={show}>
          {EINFUEGEN.zumErgebnis}
        </Button>
        <Button disabledFocusable={isResting} onClick={takeBack}>
          {seen.length > 0 ? EINFUEGEN.trotzdem : EINFUEGEN.rueckgaengig}
        </Button>
      </p>
    </>
  );
}

const Sentences = ({ sentences }: { readonly sentences: readonly string[] }): ReactElement => (
  <>
    {sentences.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </>
);
