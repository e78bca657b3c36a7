import { Spinner } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import { BackButton } from '../ui/BackButton';
import { LoadingFailed } from '../ui/LoadingFailed';
import type { View } from '../ui/navigation';
import { Notice } from '../ui/Notice';
import { ChapterTitle } from '../ui/ChapterTitle';
import { useLoaded } from '../ui/use-loaded';
import { Copies } from './Copies';
import { HandingOver } from './HandingOver';
import { handoverOf } from './preview-of';
import { WEITERGEBEN } from './texts';
import '../agreement/agreement.css';

/** AK-8: a copy of an agreement that reads without the add-in, and whether a copy is as it was made. */
export default function HandoverView({
  view: { number },
}: {
  readonly view: Extract<View, { name: 'handover' }>;
}): ReactElement {
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      <BackButton to={{ name: 'start' }}>{WEITERGEBEN.zurStartseite}</BackButton>
      <ChapterTitle chapter="weitergeben">{WEITERGEBEN.titel}</ChapterTitle>
      {number !== null && <Handed key={attempt} number={number} onAgain={() => setAttempt(attempt + 1)} />}
      <Copies />
    </>
  );
}

interface HandedProps {
  readonly number: number;
  /** Asks for a new preview. */
  readonly onAgain: () => void;
}

function Handed({ number, onAgain }: HandedProps): ReactElement {
  const loading = useCallback(() => handoverOf(globalThis.kimFunctions, number, new Date()), [number]);
  const handover = useLoaded(loading);
  if (handover.kind === 'loading') return <Spinner label={WEITERGEBEN.liest} role="status" />;
  if (handover.kind === 'failed') return <LoadingFailed {...handover} />;
  const { value } = handover;
  if (value === null) return <p role="status">{WEITERGEBEN.fehlt}</p>;
  if (value.outcome.kind === 'impossible')
    return (
      <div role="status">
        <Notice intent="warning">{WEITERGEBEN.unmoeglich[value.outcome.why]}</Notice>
      </div>
    );
  return <HandingOver handover={value} preview={value.outcome.preview} onAgain={onAgain} />;
}
