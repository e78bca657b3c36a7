import { Button, Spinner } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import {
  finishRemoval,
  leaveAsItIs,
  type Pending,
  pendingJournal,
  type RemovalOutcome,
} from '../../workbook/agreement/pending';
import type { Thing } from '../../workbook/write/written';
import { agreementTitle } from '../ui/agreement-title';
import { BackButton } from '../ui/BackButton';
import { LoadingFailed } from '../ui/LoadingFailed';
import { Notice } from '../ui/Notice';
import { shownAnswer } from '../ui/shown-answer';
import { focusTitle, Title } from '../ui/Title';
import { useLoaded } from '../ui/use-loaded';
import { useRest } from '../ui/use-rest';
import { errorSentence } from '../ui/user-error';
import { momentText } from '../ui/moments';
import { Listed } from './Listed';
import { DINGE, UNTERBROCHEN } from './texts';
import './agreement.css';

/** SC-1: what was begun when Excel or the program ended, and what is to become of it. */
export default function InterruptedView(): ReactElement {
  const pending = useLoaded(pendingJournal);
  return (
    <>
      <BackButton to={{ name: 'start' }}>{UNTERBROCHEN.zurStartseite}</BackButton>
      <Title>{UNTERBROCHEN.titel}</Title>
      {pending.kind === 'loading' && <Spinner size="tiny" />}
      {pending.kind === 'failed' && <LoadingFailed {...pending} />}
      {pending.kind === 'there' &&
        (pending.value.length === 0 ? (
          <p role="status">{UNTERBROCHEN.keiner}</p>
        ) : (
          pending.value.map((own) => (
            <Interrupted key={own.kind === 'unreadable' ? own.key : own.entry.id} pending={own} />
          ))
        ))}
    </>
  );
}

type Stage =
  | { readonly kind: 'asked'; readonly problem: string | null }
  | { readonly kind: 'working' }
  | { readonly kind: 'ended'; readonly text: string; readonly sentences: readonly string[] };

function Interrupted({ pending }: { readonly pending: Pending }): ReactElement {
  const [stage, setStage] = useState<Stage>({ kind: 'asked', problem: null });
  const isResting = useRest([stage.kind]);
  const action = pending.kind === 'begun' ? pending.entry.action : pending.kind;
  const run = (work: () => Promise<RemovalOutcome>, text: string): void => {
    setStage({ kind: 'working' });
    const show = (next: Stage): void => {
      setStage(next);
      focusTitle();
    };
    work().then(
      ({ kind, sentences }) =>
        show(
          kind === 'removed'
            ? { kind: 'ended', text, sentences }
            : { kind: 'asked', problem: sentences.join(' ') },
        ),
      (error: unknown) => show({ kind: 'asked', problem: errorSentence(error) }),
    );
  };
  if (stage.kind === 'working') return <Spinner label={UNTERBROCHEN.arbeitet} role="status" />;
  if (stage.kind === 'ended')
    return (
      <div role="status">
        <Notice intent="success">{stage.text}</Notice>
        {stage.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    );
  return (
    <section className="interrupted">
      {pending.kind === 'begun' && <Begun pending={pending} />}
      {pending.kind === 'copy' && <BegunCopy pending={pending} />}
      {pending.kind === 'unreadable' && <p>{UNTERBROCHEN.fremd}</p>}
      {stage.problem !== null && (
        <Notice intent="warning" urgent>
          {stage.problem}
        </Notice>
      )}
      <p className="buttons">
        <Button
          disabledFocusable={isResting}
          onClick={() => run(() => finishRemoval(pending), UNTERBROCHEN.fertig[action])}
        >
          {action === 'unreadable' ? UNTERBROCHEN.loeschen : UNTERBROCHEN.abschliessen[action]}
        </Button>
        {action !== 'unreadable' && (
          <Button
            disabledFocusable={isResting}
            onClick={() => run(() => leaveAsItIs(pending), UNTERBROCHEN.gelassen)}
          >
            {UNTERBROCHEN.soLassen}
          </Button>
        )}
      </p>
      {action !== 'unreadable' && <p className="note">{UNTERBROCHEN.soLassenHinweis}</p>}
    </section>
  );
}

function BegunCopy({ pending }: { readonly pending: Extract<Pending, { kind: 'copy' }> }): ReactElement {
  const { entry, sheets } = pending;
  return (
    <>
      <p>{UNTERBROCHEN.kopie(entry.title, momentText(new Date(entry.started)))}</p>
      <Listed title={UNTERBROCHEN.entfernt} items={sheets} />
      {sheets.length === 0 && <p>{UNTERBROCHEN.nichtsDavon}</p>}
    </>
  );
}

function Begun({ pending }: { readonly pending: Extract<Pending, { kind: 'begun' }> }): ReactElement {
  const { entry, ours, back, stays } = pending;
  const title = agreementTitle(entry.answers);
  const things = (Object.keys(DINGE) as Thing[]).flatMap((kind) => {
    const places = ours.filter(({ what }) => what === kind).map(({ where }) => where);
    return places.length > 0 ? [DINGE[kind](places)] : [];
  });
  const answers = back.map(
    ({ where, before, after, column }) =>
      `${where}: ${UNTERBROCHEN.vonAuf(shownAnswer(before, column), shownAnswer(after, column))}`,
  );
  return (
    <>
      <p>{UNTERBROCHEN.begonnen[entry.action](title, momentText(new Date(entry.started)))}</p>
      <Listed title={UNTERBROCHEN.entfernt} items={things} />
      <Listed title={UNTERBROCHEN.zurueck} items={answers} />
      {things.length + answers.length === 0 && <p>{UNTERBROCHEN.nichtsDavon}</p>}
      <Listed title={UNTERBROCHEN.bleibt} items={stays} />
    </>
  );
}
