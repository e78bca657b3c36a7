import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { ohneLeereEnden } from '../../../vereinbarung/leerzeilen';
import type { UpdatePreview } from '../../../workbook/agreement/update/preview';
import type { Decisions } from '../../../workbook/agreement/update/sheet-changes';
import { LoadingFailed } from '../../ui/LoadingFailed';
import { Notice } from '../../ui/Notice';
import { shownAnswer } from '../../ui/shown-answer';
import { useLoaded } from '../../ui/use-loaded';
import { ConflictList } from '../sheets/ConflictList';
import { AENDERN, EINFUEGEN } from '../texts';
import { useAssistant } from '../use-assistant';
import { changePreview } from './change-preview';
import { useWriting } from './use-writing';

/** SC-2: what will change in the sheets, and what somebody has changed there, before it is done. */
export function ChangeOffer({ number }: { readonly number: number }): ReactElement {
  const { answers: given, decisions: decided, seen } = useAssistant().state;
  const answers = useMemo(() => ohneLeereEnden(given), [given]);
  const [decisions, decide] = useState<Decisions>(decided);
  const load = useCallback(
    () => changePreview(number, answers, decisions, seen),
    [number, answers, decisions, seen],
  );
  const loaded = useLoaded(load);
  const { insert, update } = useWriting();
  if (loaded.kind === 'loading') return <Spinner label={AENDERN.vergleicht} role="status" />;
  if (loaded.kind === 'failed') return <LoadingFailed {...loaded} />;
  const preview = loaded.value;
  if (!preview)
    return (
      <>
        <Notice intent="warning">{AENDERN.fehlt}</Notice>
        <Button appearance="primary" onClick={insert}>
          {EINFUEGEN.einfuegen}
        </Button>
      </>
    );
  return (
    <>
      {preview.obstacles.length > 0 && <Notice intent="warning">{preview.obstacles.join(' ')}</Notice>}
      {preview.remarks.length > 0 && <Notice intent="warning">{preview.remarks.join(' ')}</Notice>}
      <Changes preview={preview} />
      {preview.conflicts.length > 0 && (
        <>
          <h2>{AENDERN.eigene}</h2>
          <p className="note">{AENDERN.eigeneHinweis}</p>
          <ConflictList
            conflicts={preview.conflicts}
            decisions={decisions}
            onDecide={decide}
            choice={AENDERN.ersetzen}
          />
        </>
      )}
      {preview.obstacles.length === 0 && hasChanges(preview) && (
        <Button appearance="primary" onClick={() => update(preview)}>
          {AENDERN.aendern}
        </Button>
      )}
    </>
  );
}

const hasChanges = ({ changes, sheets, tables, formulas }: UpdatePreview): boolean =>
  changes.length + sheets.length + tables.length + formulas > 0;

function Changes({ preview }: { readonly preview: UpdatePreview }): ReactElement {
  const { changes, sheets, tables, formulas } = preview;
  if (!hasChanges(preview)) return <p role="status">{AENDERN.nichts}</p>;
  return (
    <>
      <p className="note">{AENDERN.einleitung}</p>
      <ul className="plan">
        {changes.map(({ where, before, after, column }, index) => (
          <li key={index}>
            <b>{where}</b>
            <small>{AENDERN.vonAuf(shownAnswer(before, column), shownAnswer(after, column))}</small>
          </li>
        ))}
      </ul>
      <p className="note">{AENDERN.umfang(sheets, tables, formulas)}</p>
    </>
  );
}
