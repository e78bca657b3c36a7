import { Button } from '@fluentui/react-components';
import { useState, useSyncExternalStore, type ReactElement } from 'react';
import { SUEDKREIS } from '../../vereinbarung/beispiel';
import type { Vereinbarung } from '../../vereinbarung/form';
import { discardDraft, type ReadDraft } from '../../workbook/agreement/draft';
import { type AgreementView, useNavigation } from '../ui/navigation';
import { agreementTitle } from '../ui/agreement-title';
import { Notice } from '../ui/Notice';
import { Title } from '../ui/Title';
import { Unread } from '../ui/Unread';
import { userErrorOf } from '../ui/user-error';
import type { Found } from './load-beginning';
import { type Assistant, beginWith, NEW, resume } from './state/shape';
import { withUnfinished } from './state/unfinished';
import { useAssistantStore } from './store';
import { ASSISTENT, ENTWURF } from './texts';
import { Working } from './Working';

interface BeginningProps {
  readonly view: AgreementView;
  readonly found: Found;
}

/** Begins what was asked for, unless a draft would be lost by it: then it asks first. */
export function Beginning({ view, found }: BeginningProps): ReactElement {
  const { draft, written, unread } = found;
  const store = useAssistantStore();
  const { open } = useNavigation();
  const begin = (now: Assistant): void => {
    store.begunBy = view;
    store.set(now);
  };
  const [asked, setAsked] = useState<boolean>(() => {
    const unsaved = draftOf(draft);
    const current = store.current();
    if (store.begunBy === view) return false;
    if (view.begin !== 'draft' && unsaved) return true;
    // What is still in the pane also knows what is no answer yet.
    if (view.begin === 'draft') begin(current ?? unsaved ?? NEW);
    else begin(fresh(view, written));
    return false;
  });
  const state = useSyncExternalStore(store.subscribe, store.current);
  const unsaved = draftOf(draft);
  const isOther = typeof view.begin === 'number' && written !== null;
  if (asked && unsaved)
    return (
      <>
        <Title>{ENTWURF.titel}</Title>
        <Notice intent="warning">{ENTWURF.frage(agreementTitle(unsaved.answers))}</Notice>
        {isOther && <p>{ENTWURF.blaetterBleiben}</p>}
        <p className="buttons">
          <Button
            appearance="primary"
            onClick={() => {
              begin(unsaved);
              setAsked(false);
            }}
          >
            {ENTWURF.fortsetzen}
          </Button>
          <Button
            onClick={() => {
              begin(fresh(view, written));
              setAsked(false);
              // The next change takes its place if Excel does not take it away now.
              discardDraft().catch(userErrorOf);
            }}
          >
            {isOther ? ENTWURF.verwerfenUndBearbeiten : ENTWURF.verwerfen}
          </Button>
          <Button onClick={() => open({ name: 'start' })}>{ENTWURF.abbrechen}</Button>
        </p>
      </>
    );
  if (!state) return <Title>{ASSISTENT.neu}</Title>;
  return (
    <>
      {draft.kind === 'unreadable' && <Notice intent="warning">{ENTWURF.unlesbar}</Notice>}
      {unread.length > 0 && (
        <Notice intent="warning">
          {ASSISTENT.ungelesen}
          <Unread sentences={unread} />
        </Notice>
      )}
      <Working state={state} />
    </>
  );
}

const draftOf = (draft: ReadDraft): Assistant | null =>
  draft.kind === 'draft'
    ? withUnfinished(resume(draft.draft.answers, draft.draft.number), draft.draft.unfinished)
    : null;

function fresh({ begin }: AgreementView, written: Vereinbarung | null): Assistant {
  if (typeof begin === 'number' && written) return beginWith(written, begin);
  return begin === 'example' ? beginWith(SUEDKREIS) : NEW;
}
