import { Button, Spinner } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { HandoverPreview } from '../../workbook/handover/preview';
import { removeCopy } from '../../workbook/handover/remove-copy';
import { type WrittenCopy, writeHandover } from '../../workbook/handover/write-handover';
import { goToSheet } from '../../workbook/read/go-to-sheet';
import type { Referrer } from '../../workbook/write/task';
import { Listed } from '../agreement/Listed';
import { CheckBox } from '../ui/CheckBox';
import { Notice } from '../ui/Notice';
import { useRest } from '../ui/use-rest';
import { useStage } from '../ui/use-stage';
import { errorSentence } from '../ui/user-error';
import type { Handover } from './preview-of';
import { WEITERGEBEN } from './texts';

type Stage =
  | { readonly kind: 'asked' }
  /** Nothing was written: only a new preview leads on. */
  | { readonly kind: 'refused'; readonly sentences: readonly string[] }
  /** Some of it could not be taken back. */
  | {
      readonly kind: 'left';
      readonly sentences: readonly string[];
      readonly again: () => Promise<Stage>;
    }
  | {
      readonly kind: 'done';
      readonly copy: WrittenCopy;
      /** Why it could not be taken back, or the sheet not shown. */
      readonly sentences: readonly string[];
      /** Formulas that somebody has been shown by now. */
      readonly seen: readonly Referrer[];
    }
  | { readonly kind: 'undone'; readonly sentences: readonly string[] };

type Done = Extract<Stage, { kind: 'done' }>;

interface HandingOverProps {
  readonly handover: Handover;
  readonly preview: HandoverPreview;
  /** Asks for a new preview. */
  readonly onAgain: () => void;
}

async function write(preview: HandoverPreview): Promise<Stage> {
  const outcome = await writeHandover(preview);
  if (outcome.kind === 'done') return { kind: 'done', copy: outcome.copy, sentences: [], seen: [] };
  if (outcome.kind !== 'left') return { kind: 'refused', sentences: outcome.sentences };
  const leftOver = ({ sentences, again }: typeof outcome): Stage => ({
    kind: 'left',
    sentences,
    again: async () => {
      const next = await again();
      return next.kind === 'left' ? leftOver(next) : { kind: 'refused', sentences: next.sentences };
    },
  });
  return leftOver(outcome);
}

async function takeBack(done: Done): Promise<Stage> {
  const outcome = await removeCopy(done.copy, done.seen);
  const { sentences } = outcome;
  if (outcome.kind === 'removed') return { kind: 'undone', sentences };
  const copy = outcome.kind === 'left' ? outcome.copy : done.copy;
  return { kind: 'done', copy, sentences, seen: outcome.kind === 'referred' ? outcome.references : [] };
}

/** AK-8: what will be created, creating it, and one step back. */
export function HandingOver({ handover, preview, onAgain }: HandingOverProps): ReactElement {
  const { stage, setStage, run } = useStage<Stage>({ kind: 'asked' });
  const isResting = useRest([stage.kind]);
  const again = (
    <Button disabledFocusable={isResting} onClick={onAgain}>
      {WEITERGEBEN.neueVorschau}
    </Button>
  );
  switch (stage.kind) {
    case 'working':
      return <Spinner label={stage.label} role="status" />;
    case 'asked':
      return (
        <Asked
          handover={handover}
          preview={preview}
          isResting={isResting}
          onCreate={() =>
            run(
              WEITERGEBEN.schreibt,
              () => write(preview),
              (sentence) => ({ kind: 'refused', sentences: [sentence] }),
            )
          }
        />
      );
    case 'refused':
      return (
        <>
          <Warning sentences={stage.sentences} />
          {again}
        </>
      );
    case 'left':
      return (
        <>
          <Warning sentences={stage.sentences} />
          <Button
            disabledFocusable={isResting}
            onClick={() =>
              run(WEITERGEBEN.nimmtZurueck, stage.again, (sentence) => ({ ...stage, sentences: [sentence] }))
            }
          >
            {WEITERGEBEN.nochmal}
          </Button>
        </>
      );
    case 'done':
      return (
        <Created
          stage={stage}
          preview={preview}
          isResting={isResting}
          onShow={() => {
            goToSheet(preview.cover).catch((error: unknown) =>
              setStage({ ...stage, sentences: [errorSentence(error)] }),
            );
          }}
          onTakeBack={() =>
            run(
              WEITERGEBEN.nimmtZurueck,
              () => takeBack(stage),
              (sentence) => ({ ...stage, sentences: [sentence] }),
            )
          }
        />
      );
    case 'undone':
      return (
        <>
          <div role="status">
            <Notice intent="success">{WEITERGEBEN.zurueckgenommen}</Notice>
            {stage.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          {again}
        </>
      );
  }
}

const Warning = ({ sentences }: { readonly sentences: readonly string[] }): ReactElement => (
  <Notice intent="warning" urgent>
    {sentences.join(' ')}
  </Notice>
);

interface AskedProps extends Omit<HandingOverProps, 'onAgain'> {
  readonly isResting: boolean;
  readonly onCreate: () => void;
}

function Asked({ handover, preview, isResting, onCreate }: AskedProps): ReactElement {
  const { title, stand, state } = handover;
  const [isConfirmed, setConfirmed] = useState(false);
  const isCurrent = stand.art === 'aktuell';
  return (
    <>
      <p>{title}</p>
      <p>{WEITERGEBEN.wozu}</p>
      <p role="status">{state}</p>
      <Listed title={WEITERGEBEN.entstehen} items={preview.sheets} note={WEITERGEBEN.sonstNichts} />
      <p className="note">{WEITERGEBEN.alles}</p>
      {preview.hidden.length > 0 && <Notice intent="warning">{WEITERGEBEN.verborgen(preview.hidden)}</Notice>}
      {preview.missing.length > 0 && (
        <Notice intent="warning">{WEITERGEBEN.nichtDabei(preview.missing)}</Notice>
      )}
      {preview.unclaimed.length > 0 && (
        <Notice intent="warning">{WEITERGEBEN.andererTitel(preview.unclaimed)}</Notice>
      )}
      {preview.findings.map((sentence) => (
        <Notice key={sentence} intent="warning">
          {sentence}
        </Notice>
      ))}
      {!isCurrent && (
        <>
          <Notice intent="warning">{WEITERGEBEN.nichtAktuell}</Notice>
          <CheckBox label={WEITERGEBEN.trotzdem} checked={isConfirmed} onChange={setConfirmed} />
        </>
      )}
      <Button
        appearance="primary"
        disabledFocusable={isResting || !(isCurrent || isConfirmed)}
        onClick={onCreate}
      >
        {WEITERGEBEN.erstellen(preview.sheets.length)}
      </Button>
    </>
  );
}

interface CreatedProps {
  readonly stage: Done;
  readonly preview: HandoverPreview;
  readonly isResting: boolean;
  readonly onShow: () => void;
  readonly onTakeBack: () => void;
}

function Created({ stage, preview, isResting, onShow, onTakeBack }: CreatedProps): ReactElement {
  return (
    <>
      {stage.sentences.length > 0 ? (
        <Warning sentences={stage.sentences} />
      ) : (
        <div role="status">
          <Notice intent="success">{WEITERGEBEN.fertig(preview.sheets.length)}</Notice>
        </div>
      )}
      <p>{WEITERGEBEN.eigeneDatei}</p>
      <p className="buttons">
        <Button disabledFocusable={isResting} onClick={onShow}>
          {WEITERGEBEN.zumDeckblatt}
        </Button>
        <Button disabledFocusable={isResting} onClick={onTakeBack}>
          {stage.seen.length > 0 ? WEITERGEBEN.trotzdemZurueck : WEITERGEBEN.rueckgaengig}
        </Button>
      </p>
    </>
  );
}
