import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import { createAgreement } from '../../workbook/agreement/create';
import { lookAtRemoval, type RemovalLook } from '../../workbook/agreement/removal/look-at-removal';
import { removeAgreement } from '../../workbook/agreement/removal/remove-agreement';
import type { Referrer } from '../../workbook/write/task';
import { agreementTitle } from '../ui/agreement-title';
import { BackButton } from '../ui/BackButton';
import { LoadingFailed } from '../ui/LoadingFailed';
import { useNavigation, type View } from '../ui/navigation';
import { Notice } from '../ui/Notice';
import { Title } from '../ui/Title';
import { useLoaded } from '../ui/use-loaded';
import { useRest } from '../ui/use-rest';
import { useStage } from '../ui/use-stage';
import { Listed } from './Listed';
import { ENTFERNEN, UNTERBROCHEN } from './texts';
import './agreement.css';

interface RemovalViewProps {
  readonly view: Extract<View, { name: 'removal' }>;
}

/** SC-6: what goes and what stays when an agreement is removed, before it is. */
export default function RemovalView({ view: { number } }: RemovalViewProps): ReactElement {
  const load = useCallback(() => lookAtRemoval(number), [number]);
  const looked = useLoaded(load);
  return (
    <>
      <BackButton to={{ name: 'start' }}>{UNTERBROCHEN.zurStartseite}</BackButton>
      <Title>{ENTFERNEN.titel}</Title>
      {looked.kind === 'loading' && <Spinner label={ENTFERNEN.liest} role="status" />}
      {looked.kind === 'failed' && <LoadingFailed {...looked} />}
      {looked.kind === 'there' &&
        (looked.value ? <Removal look={looked.value} /> : <p role="status">{ENTFERNEN.fehlt}</p>)}
    </>
  );
}

type Stage =
  | { readonly kind: 'asked' }
  /** Not done: why, and with it formulas that have been shown by now. */
  | { readonly kind: 'refused'; readonly sentences: readonly string[]; readonly seen: readonly Referrer[] }
  | { readonly kind: 'left'; readonly sentences: readonly string[] }
  | { readonly kind: 'removed'; readonly sentences: readonly string[] }
  | { readonly kind: 'written'; readonly sentences: readonly string[] };

function Removal({ look }: { readonly look: RemovalLook }): ReactElement {
  const { open } = useNavigation();
  const { state } = look;
  const [list, setList] = useState(look.list);
  const staged = useStage<Stage>({ kind: 'asked' });
  const { stage } = staged;
  const isResting = useRest([stage.kind]);
  const title = agreementTitle(state.answers);

  const run = (label: string, work: () => Promise<Stage>): void =>
    staged.run(label, work, (sentence) => ({ kind: 'refused', sentences: [sentence], seen: [] }));
  const remove = (seen: readonly Referrer[]): void =>
    run(ENTFERNEN.arbeitet, async () => {
      const outcome = await removeAgreement(list, state, seen);
      const { sentences } = outcome;
      if (outcome.kind === 'referred') return { kind: 'refused', sentences, seen: outcome.references };
      if (outcome.kind === 'removed') return { kind: 'removed', sentences };
      setList(outcome.list);
      return { kind: 'left', sentences };
    });
  const writeAgain = (): void =>
    run(ENTFERNEN.fuegtEin, async () => {
      const outcome = await createAgreement(state.answers);
      return { kind: outcome.kind === 'done' ? 'written' : 'removed', sentences: outcome.sentences };
    });

  if (stage.kind === 'working') return <Spinner label={stage.label} role="status" />;
  if (stage.kind === 'removed' || stage.kind === 'written')
    return (
      <>
        <div role="status">
          <Notice intent="success">
            {stage.kind === 'removed' ? ENTFERNEN.entfernt : ENTFERNEN.wiederDa}
          </Notice>
          <Sentences sentences={stage.sentences} />
        </div>
        {stage.kind === 'removed' && list.stays.length === 0 && (
          <>
            <p className="note">{ENTFERNEN.wiederHinweis}</p>
            <Button disabledFocusable={isResting} onClick={writeAgain}>
              {ENTFERNEN.wieder}
            </Button>
          </>
        )}
      </>
    );
  const isSeen = stage.kind === 'refused' && stage.seen.length > 0;
  const buttons = (
    <p className="buttons">
      <Button
        disabledFocusable={isResting}
        onClick={() => remove(stage.kind === 'refused' ? stage.seen : [])}
      >
        {isSeen
          ? ENTFERNEN.trotzdem
          : stage.kind === 'left'
            ? ENTFERNEN.erneut
            : ENTFERNEN.entfernen(list.sheets.length)}
      </Button>
      <Button disabledFocusable={isResting} onClick={() => open({ name: 'start' })}>
        {ENTFERNEN.behalten}
      </Button>
    </p>
  );
  return (
    <>
      <p>{title}</p>
      {/* Before the lists, which may be longer than the pane: it must not come up where nobody sees it. */}
      {stage.kind !== 'asked' && (
        <>
          <Notice intent="warning" urgent>
            {stage.sentences.join(' ')}
          </Notice>
          {buttons}
        </>
      )}
      <Listed title={ENTFERNEN.geht} items={list.sheets} note={ENTFERNEN.gehtHinweis} />
      {list.sheets.length === 0 && <p>{ENTFERNEN.nichts}</p>}
      <Listed title={ENTFERNEN.bleibt} items={list.stays} note={ENTFERNEN.bleibtHinweis} />
      {list.breaks.length > 0 && <Notice intent="warning">{ENTFERNEN.bricht(list.breaks)}</Notice>}
      {list.sheets.length > 0 && list.stays.length > 0 && <p>{ENTFERNEN.keinZurueck}</p>}
      {stage.kind === 'asked' && buttons}
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
