import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { checkCopies, type CheckedCopy, copyAsItStands } from '../../workbook/handover/copies';
import { type AgreementState, readAgreements } from '../../workbook/agreement/read-agreements';
import { removeCopy } from '../../workbook/handover/remove-copy';
import type { Referrer } from '../../workbook/write/task';
import { Listed } from '../agreement/Listed';
import { shownResults } from '../aktualisierung/picture-of';
import { agreementTitle } from '../ui/agreement-title';
import { Notice } from '../ui/Notice';
import { useRest } from '../ui/use-rest';
import { useStage } from '../ui/use-stage';
import { Comparison, type SavedState } from './Comparison';
import { KOPIEN, VERGLEICH, WEITERGEBEN } from './texts';

type Stage =
  | { readonly kind: 'unasked'; readonly problem?: string }
  | {
      readonly kind: 'checked';
      readonly copies: readonly CheckedCopy[];
      /** With whose figures of today a copy can be compared. */
      readonly agreements: readonly AgreementState[];
      /** What came of removing one, and whether it is gone. */
      readonly told?: { readonly sentences: readonly string[]; readonly isGone: boolean };
      /** The cover of the one that is to go; with formulas that have been shown. */
      readonly going?: { readonly cover: string; readonly seen: readonly Referrer[] };
      readonly problem?: string;
    };

type Checked = Extract<Stage, { kind: 'checked' }>;

async function check(): Promise<Checked> {
  const [copies, { agreements }] = [await checkCopies(), await readAgreements()];
  return { kind: 'checked', copies, agreements };
}

async function remove(copy: CheckedCopy, seen: readonly Referrer[]): Promise<Checked> {
  const outcome = await removeCopy(await copyAsItStands(copy), seen);
  const checked = await check();
  const isGone = outcome.kind === 'removed';
  const sentences = isGone ? [WEITERGEBEN.zurueckgenommen, ...outcome.sentences] : outcome.sentences;
  return {
    ...checked,
    told: { sentences, isGone },
    ...(outcome.kind === 'referred' && { going: { cover: copy.cover, seen: outcome.references } }),
  };
}

/** AK-8: whether the copies of this workbook are as they were made, and removing one. */
export function Copies(): ReactElement {
  const { stage, setStage, run } = useStage<Stage>({ kind: 'unasked' });
  const isResting = useRest([stage.kind, stage.kind === 'checked' && stage.going?.cover]);
  const begin = (label: string, work: () => Promise<Checked>): void => {
    if (stage.kind !== 'working') run(label, work, (problem) => ({ ...stage, problem }));
  };
  return (
    <section>
      <h2>{KOPIEN.titel}</h2>
      {stage.kind === 'working' && <Spinner label={stage.label} role="status" />}
      {stage.kind !== 'working' && stage.problem !== undefined && (
        <Notice intent="warning" urgent>
          {stage.problem}
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
              agreements: stage.agreements,
              ...(cover !== null && { going: { cover, seen: [] } }),
            })
          }
          onRemove={(copy) => begin(WEITERGEBEN.nimmtZurueck, () => remove(copy, stage.going?.seen ?? []))}
        />
      )}
      {stage.kind !== 'working' && (
        <>
          <p className="note">{KOPIEN.wozu}</p>
          <Button disabledFocusable={isResting} onClick={() => begin(KOPIEN.prueft, check)}>
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
            <h3>{nameOf(title, created)}</h3>
            <Notice intent={finding.istUnveraendert ? 'success' : 'warning'}>
              {finding.saetze.join(' ')}
            </Notice>
          </div>
        ))}
      </div>
      <Compared {...stage} />
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

/** AK-4: unchanged copies beside each other, or beside what the sheets show now. */
function Compared({ copies, agreements }: Checked): ReactElement | null {
  const port = globalThis.kimFunctions;
  const kept = copies.filter(({ results }) => results.size > 0);
  const states = [
    ...kept.map(({ title, created, results }): SavedState => ({
      name: nameOf(title, created),
      results: () => Promise.resolve(results),
    })),
    ...agreements.map((agreement): SavedState => ({
      name: VERGLEICH.heute(agreementTitle(agreement.answers)),
      results: () => shownResults(agreement),
    })),
  ];
  if (!port || kept.length === 0 || states.length < 2) return null;
  return <Comparison port={port} states={states} />;
}

const nameOf = (title: string, created: string): string =>
  KOPIEN.name(title === '' ? KOPIEN.ohneTitel : title, created);
