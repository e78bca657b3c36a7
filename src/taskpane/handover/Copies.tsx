import { Button, Spinner } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { checkCopies, type CheckedCopy, copyAsItStands } from '../../workbook/handover/copies';
import { removeCopy } from '../../workbook/handover/remove-copy';
import type { Referrer } from '../../workbook/write/task';
import { Listed } from '../agreement/Listed';
import { Notice } from '../ui/Notice';
import { focusTitle } from '../ui/Title';
import { useRest } from '../ui/use-rest';
import { errorSentence } from '../ui/user-error';
import { KOPIEN, WEITERGEBEN } from './texts';

type Stage =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'working'; readonly label: string }
  | {
      readonly kind: 'checked';
      readonly copies: readonly CheckedCopy[];
      /** What came of removing one, and whether it is gone. */
      readonly told?: { readonly sentences: readonly string[]; readonly isGone: boolean };
      /** The cover of the one that is to go; with formulas that have been shown. */
      readonly going?: { readonly cover: string; readonly seen: readonly Referrer[] };
    };

type Checked = Extract<Stage, { kind: 'checked' }>;

async function check(): Promise<Checked> {
  return { kind: 'checked', copies: await checkCopies() };
}

async function remove(copy: CheckedCopy, seen: readonly Referrer[]): Promise<Checked> {
  const outcome = await removeCopy(await copyAsItStands(copy), seen);
  const { copies } = await check();
  const isGone = outcome.kind === 'removed';
  const sentences = isGone ? [WEITERGEBEN.zurueckgenommen, ...outcome.sentences] : outcome.sentences;
  return {
    kind: 'checked',
    copies,
    told: { sentences, isGone },
    ...(outcome.kind === 'referred' && { going: { cover: copy.cover, seen: outcome.references } }),
  };
}

/** AK-8: whether the copies of this workbook are as they were made, and removing one. */
export function Copies(): ReactElement {
  const [stage, setStage] = useState<Stage>({ kind: 'unasked' });
  const [problem, setProblem] = useState<string | null>(null);
  const isResting = useRest([stage.kind, stage.kind === 'checked' && stage.going?.cover]);
  const run = (label: string, work: () => Promise<Checked>): void => {
    const before = stage;
    setProblem(null);
    setStage({ kind: 'working', label });
    work().then(
      (next) => {
        setStage(next);
        focusTitle();
      },
      (error: unknown) => {
        setProblem(errorSentence(error));
        setStage(before);
        focusTitle();
      },
    );
  };
  return (
    <section>
      <h2>{KOPIEN.titel}</h2>
      {stage.kind === 'working' && <Spinner label={stage.label} role="status" />}
      {problem !== null && (
        <Notice intent="warning" urgent>
          {problem}
        </Notice>
      )}
      {stage.kind === 'checked' && (
        <Found
          stage={stage}
          isResting={isResting}
          onAsk={(cover) =>
            setStage({
              kind: 'checked',
              copies: stage.copies,
              ...(cover !== null && { going: { cover, seen: [] } }),
            })
          }
          onRemove={(copy) => run(WEITERGEBEN.nimmtZurueck, () => remove(copy, stage.going?.seen ?? []))}
        />
      )}
      {stage.kind !== 'working' && (
        <>
          <p className="note">{KOPIEN.wozu}</p>
          <Button disabledFocusable={isResting} onClick={() => run(KOPIEN.prueft, check)}>
            {KOPIEN.pruefen}
          </Button>
        </>
      )}
    </section>
  );
}

interface FoundProps {
  readonly stage: Checked;
  readonly isResting: boolean;
  /** `null`: none is to go. */
  readonly onAsk: (cover: string | null) => void;
  readonly onRemove: (copy: CheckedCopy) => void;
}

function Found({ stage, isResting, onAsk, onRemove }: FoundProps): ReactElement {
  const { copies, told, going } = stage;
  return (
    <>
      <div role="status">
        {told && <Notice intent={told.isGone ? 'success' : 'warning'}>{told.sentences.join(' ')}</Notice>}
        {copies.length === 0 && <p>{KOPIEN.keine}</p>}
        {copies.map(({ cover, title, created, finding }) => (
          <div key={cover}>
            <h3>{KOPIEN.name(title === '' ? KOPIEN.ohneTitel : title, created)}</h3>
            <Notice intent={finding.istUnveraendert ? 'success' : 'warning'}>
              {finding.saetze.join(' ')}
            </Notice>
          </div>
        ))}
      </div>
      {copies.map((copy) =>
        copy.cover === going?.cover ? (
          <div key={copy.cover}>
            <Listed title={KOPIEN.geht} items={copy.sheets} note={KOPIEN.gehtGanz} />
            <p className="buttons">
              <Button disabledFocusable={isResting} onClick={() => onAsk(null)}>
                {KOPIEN.behalten}
              </Button>
              <Button disabledFocusable={isResting} onClick={() => onRemove(copy)}>
                {KOPIEN.jaEntfernen(copy.sheets.length)}
              </Button>
            </p>
          </div>
        ) : (
          <p key={copy.cover}>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={isResting}
              aria-label={KOPIEN.entfernenName(copy.cover)}
              onClick={() => onAsk(copy.cover)}
            >
              {KOPIEN.entfernen}
            </Button>
          </p>
        ),
      )}
    </>
  );
}
