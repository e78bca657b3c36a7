import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { FunctionsPort } from '../../shared-runtime/port';
import type { Unprotokolliert } from '../../vereinbarung/aktualisierung/unprotokolliert';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { Notice } from '../ui/Notice';
import { focusTitle } from '../ui/Title';
import { useRest } from '../ui/use-rest';
import { useStage } from '../ui/use-stage';
import { Collecting } from './Collecting';
import { DataState } from './DataState';
import { DoneNotice, UndoneNotice } from './Outcome';
import { type PendingNews, usePending } from './pending';
import { Picture } from './Picture';
import { Preview } from './Preview';
import { recordOf } from './record';
import { previewNow } from './refresh';
import { applied, collecting, previewed, recorded, type RefreshStage, takenBack } from './stage';
import { AKTUALISIEREN } from './texts';
import { ToPreview } from './ToPreview';
import { Unrecorded } from './Unrecorded';
import type { Untaken } from './untaken';
import { usualReason } from './usual-reason';

interface RefreshingProps {
  readonly agreement: AgreementState;
  readonly port: FunctionsPort;
  /** AK-6: what no row of the protocol explains. */
  readonly missing?: Unprotokolliert | null;
}

/** Nothing has come of it: all that was collected is still there. */
const refused = (sentence: string): RefreshStage => collecting([sentence]);

/** AK-3 to AK-5: collect what is new, look at what it changes, write it, and one step back. */
export function Refreshing({ agreement, port, missing = null }: RefreshingProps): ReactElement {
  const { number } = agreement.registered;
  const { stage, show, run } = useStage<RefreshStage>(collecting());
  const [pending, setPending] = usePending(number, stage.kind === 'done' ? stage.written : null);
  const { additions, untaken, reason } = pending;
  const isResting = useRest([stage.kind, additions.length]);
  const look = useCallback(() => previewNow(port, number, additions), [port, number, additions]);
  /** What was pressed is gone with what was new. */
  const change = (next: PendingNews): void => {
    setPending(next);
    focusTitle();
  };
  const type = (next: Untaken): void => setPending({ ...pending, untaken: next });
  const back = (
    <Button disabledFocusable={isResting} onClick={() => show(collecting())}>
      {AKTUALISIEREN.zurueck}
    </Button>
  );
  switch (stage.kind) {
    case 'working':
      return <Spinner label={stage.label} role="status" />;
    case 'previewed':
      return (
        <Preview
          refresh={stage.refresh}
          look={look}
          isResting={isResting}
          onApply={(refresh) => run(AKTUALISIEREN.schreibt, () => applied(port, refresh), refused)}
          back={back}
        />
      );
    case 'done':
      return (
        <>
          <DoneNotice {...stage} />
          <Picture picture={stage.refresh.picture} />
          <Button
            disabledFocusable={isResting}
            onClick={() =>
              run(
                AKTUALISIEREN.nimmtZurueck,
                () => takenBack(stage),
                (sentence) => ({ ...stage, sentences: [sentence], isRefused: true }),
              )
            }
          >
            {stage.seen.length > 0 ? AKTUALISIEREN.trotzdem : AKTUALISIEREN.rueckgaengig}
          </Button>
        </>
      );
    case 'undone':
      return (
        <>
          <UndoneNotice sentences={stage.sentences} />
          {back}
        </>
      );
    case 'collecting':
      return (
        <>
          {stage.sentences.length > 0 && (
            <Notice intent="warning" urgent>
              {stage.sentences.join(' ')}
            </Notice>
          )}
          {missing && (
            <Unrecorded
              what={missing}
              reason={reason}
              usual={usualReason(agreement)}
              isResting={isResting}
              onType={(text) => setPending({ ...pending, reason: text })}
              onRecord={() =>
                run(
                  AKTUALISIEREN.schreibt,
                  () => recorded(port, () => recordOf(port, agreement, missing, reason)),
                  refused,
                )
              }
            />
          )}
          <DataState agreement={agreement} port={port} />
          <Collecting agreement={agreement} port={port} pending={pending} onChange={change} onType={type} />
          <ToPreview
            untaken={untaken}
            isResting={isResting}
            onType={type}
            onPreview={() => run(AKTUALISIEREN.rechnet, () => previewed(look), refused)}
          />
        </>
      );
  }
}
