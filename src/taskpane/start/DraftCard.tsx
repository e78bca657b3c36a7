import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { discardDraft, type Draft } from '../../workbook/agreement/draft';
import { useAssistantStore } from '../assistent/store';
import { agreementTitle } from '../ui/agreement-title';
import { useNavigation } from '../ui/navigation';
import { Notice } from '../ui/Notice';
import { focusTitle } from '../ui/Title';
import { userErrorOf, type UserError } from '../ui/user-error';
import { momentText } from '../ui/moments';
import { STARTSEITE } from './texts';

const { mappe } = STARTSEITE;

/** AS-9: a draft to go on with, or to throw away once that has been confirmed. */
export function DraftCard({ draft }: { readonly draft: Draft }): ReactElement {
  const { open } = useNavigation();
  const store = useAssistantStore();
  const [stage, setStage] = useState<'there' | 'asked' | 'gone'>('there');
  const [error, setError] = useState<UserError | null>(null);
  const discard = (): void => {
    discardDraft().then(
      () => {
        store.set(null);
        setStage('gone');
        focusTitle();
      },
      (reason: unknown) => setError(userErrorOf(reason)),
    );
  };
  if (stage === 'gone') return <p role="status">{mappe.verworfen}</p>;
  return (
    <section className="card" aria-labelledby="entwurf">
      <h2 id="entwurf">
        {mappe.entwurf}: {agreementTitle(draft.answers)}
      </h2>
      <p className="note">{mappe.nichtGespeichert(momentText(new Date(draft.saved)))}</p>
      {error && (
        <Notice intent="error" code={error.code} urgent>
          {error.text}
        </Notice>
      )}
      {stage === 'there' ? (
        <p className="buttons">
          <Button
            appearance="primary"
            size="small"
            onClick={() => open({ name: 'agreement', begin: 'draft' })}
          >
            {mappe.fortsetzen}
          </Button>
          <Button size="small" onClick={() => setStage('asked')}>
            {mappe.verwerfen}
          </Button>
        </p>
      ) : (
        <>
          <p role="status">{mappe.wirklich}</p>
          <p className="buttons">
            <Button size="small" onClick={discard}>
              {mappe.jaVerwerfen}
            </Button>
            <Button size="small" onClick={() => setStage('there')}>
              {mappe.behalten}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}
