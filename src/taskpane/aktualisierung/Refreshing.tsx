import { Button, Spinner } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { FunctionsPort } from '../../shared-runtime/port';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import type { Step } from '../../workbook/agreement/outcome';
import { undo, type UndoOutcome } from '../../workbook/agreement/undo';
import { Notice } from '../ui/Notice';
import { focusTitle } from '../ui/Title';
import { useRest } from '../ui/use-rest';
import { userErrorOf } from '../ui/user-error';
import { type Addition, nextYear, withAdditions } from './additions';
import { DataState } from './DataState';
import { NewTable } from './NewTable';
import { Picture } from './Picture';
import { Raise } from './Raise';
import { apply, previewOf, type Refresh } from './refresh';
import { AKTUALISIEREN } from './texts';

type Stage =
  | { readonly kind: 'collecting'; readonly sentences: readonly string[] }
  | { readonly kind: 'working'; readonly label: string }
  | { readonly kind: 'previewed'; readonly refresh: Refresh }
  | {
      readonly kind: 'done';
      readonly refresh: Refresh;
      readonly step: Step;
      readonly sentences: readonly string[];
      readonly isVerified: boolean;
      /** Formulas that would lose what they refer to: a further press takes it back all the same. */
      readonly seen: Extract<UndoOutcome, { kind: 'referred' }>['references'];
      /** Taking it back has not gone through. */
      readonly isRefused: boolean;
    }
  | { readonly kind: 'undone'; readonly sentences: readonly string[] };

interface RefreshingProps {
  readonly agreement: AgreementState;
  readonly port: FunctionsPort;
}

/** AK-3 to AK-5: collect what is new, look at what it changes, write it, and one step back. */
export function Refreshing({ agreement, port }: RefreshingProps): ReactElement {
  const [additions, setAdditions] = useState<readonly Addition[]>([]);
  const [stage, setStage] = useState<Stage>({ kind: 'collecting', sentences: [] });
  const isResting = useRest([stage.kind, additions.length]);
  const show = (next: Stage): void => {
    setStage(next);
    focusTitle();
  };
  /** Whatever goes wrong, there is the way on that there was before: what is given for `otherwise`. */
  const run = (
    label: string,
    work: () => Promise<Stage>,
    otherwise: (sentences: readonly string[]) => Stage = (sentences) => ({ kind: 'collecting', sentences }),
  ): void => {
    setStage({ kind: 'working', label });
    work().then(show, (error: unknown) => {
      const { text, code } = userErrorOf(error);
      show(otherwise([`${text} (${code})`]));
    });
  };
  const preview = async (): Promise<Stage> => {
    const outcome = await previewOf(port, agreement, additions);
    return outcome.kind === 'refresh'
      ? { kind: 'previewed', refresh: outcome.refresh }
      : { kind: 'collecting', sentences: outcome.sentences };
  };
  const write = async (refresh: Refresh): Promise<Stage> => {
    const outcome = await apply(port, refresh, new Date());
    return outcome.kind === 'done'
      ? { ...outcome, refresh, seen: [], isRefused: false }
      : { kind: 'collecting', sentences: outcome.sentences };
  };
  const takeBack = async (done: Extract<Stage, { kind: 'done' }>): Promise<Stage> => {
    const outcome = await undo(done.step, done.seen);
    const { sentences } = outcome;
    if (outcome.kind === 'undone') return { kind: 'undone', sentences };
    const step = outcome.kind === 'left' ? outcome.step : done.step;
    const seen = outcome.kind === 'referred' ? outcome.references : [];
    return { ...done, step, seen, sentences, isRefused: true };
  };
  switch (stage.kind) {
    case 'working':
      return <Spinner label={stage.label} role="status" />;
    case 'previewed':
      return (
        <>
          <Picture picture={stage.refresh.picture} />
          <p>{AKTUALISIEREN.wasGeschriebenWird}</p>
          <p className="buttons">
            <Button
              appearance="primary"
              disabledFocusable={isResting}
              onClick={() => run(AKTUALISIEREN.schreibt, () => write(stage.refresh))}
            >
              {AKTUALISIEREN.anwenden}
            </Button>
            <Button disabledFocusable={isResting} onClick={() => show({ kind: 'collecting', sentences: [] })}>
              {AKTUALISIEREN.zurueck}
            </Button>
          </p>
        </>
      );
    case 'done':
      return (
        <>
          <DoneNotice stage={stage} />
          <Picture picture={stage.refresh.picture} />
          <Button
            disabledFocusable={isResting}
            onClick={() =>
              run(
                AKTUALISIEREN.nimmtZurueck,
                () => takeBack(stage),
                (sentences) => ({ ...stage, sentences, isRefused: true }),
              )
            }
          >
            {stage.seen.length > 0 ? AKTUALISIEREN.trotzdem : AKTUALISIEREN.rueckgaengig}
          </Button>
        </>
      );
    case 'undone':
      return (
        <div role="status">
          <Notice intent="success">{AKTUALISIEREN.zurueckgenommen}</Notice>
          <Sentences of={stage.sentences} />
        </div>
      );
    case 'collecting':
      return (
        <>
          {stage.sentences.length > 0 && (
            <Notice intent="warning" urgent>
              {stage.sentences.join(' ')}
            </Notice>
          )}
          <DataState agreement={agreement} port={port} />
          <Collecting agreement={agreement} port={port} additions={additions} onChange={setAdditions} />
          <Button
            appearance="primary"
            disabledFocusable={isResting}
            onClick={() => run(AKTUALISIEREN.rechnet, preview)}
          >
            {AKTUALISIEREN.vorschau}
          </Button>
        </>
      );
  }
}

/** AK-5: that the results are those of the preview is said only where it is known. */
function DoneNotice({ stage }: { readonly stage: Extract<Stage, { kind: 'done' }> }): ReactElement {
  const { sentences, isVerified, isRefused } = stage;
  if (isRefused)
    return (
      <Notice intent="warning" urgent>
        {sentences.join(' ')}
      </Notice>
    );
  return (
    <div role="status">
      {isVerified ? (
        <Notice intent="success">{AKTUALISIEREN.fertig}</Notice>
      ) : (
        <Notice intent="warning">{AKTUALISIEREN.geschrieben}</Notice>
      )}
      <Sentences of={sentences} />
    </div>
  );
}

const Sentences = ({ of }: { readonly of: readonly string[] }): ReactElement => (
  <>
    {of.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </>
);

interface CollectingProps extends RefreshingProps {
  readonly additions: readonly Addition[];
  readonly onChange: (additions: readonly Addition[]) => void;
}

function Collecting({ agreement, port, additions, onChange }: CollectingProps): ReactElement {
  const answers = useMemo(() => withAdditions(agreement.answers, additions), [agreement, additions]);
  const [drafts, years] = useMemo(
    () => [nextYear(port, answers, true), nextYear(port, answers, false)],
    [port, answers],
  );
  const isResting = useRest([additions.length]);
  const add = (addition: Addition): void => onChange([...additions, addition]);
  const carryOn = (next: typeof years, source: (year: number) => string): void => {
    if (next === null) return;
    const text = source(next.year);
    add({
      label: AKTUALISIEREN.parameter(text, next.rows.length),
      source: text,
      tarife: [],
      parameter: next.rows,
    });
  };
  return (
    <>
      <h2>{AKTUALISIEREN.neues}</h2>
      {additions.length === 0 ? (
        <p className="note">{AKTUALISIEREN.nichtsNeues}</p>
      ) : (
        <>
          <ul>
            {additions.map(({ label }, index) => (
              <li key={index}>{label}</li>
            ))}
          </ul>
          <Button size="small" disabledFocusable={isResting} onClick={() => onChange([])}>
            {AKTUALISIEREN.verwerfen}
          </Button>
        </>
      )}
      <NewTable key={`table ${additions.length}`} answers={answers} port={port} onAdd={add} />
      <Raise key={`raise ${additions.length}`} answers={answers} port={port} onAdd={add} />
      {years && (
        <section>
          <h2>{AKTUALISIEREN.jahrFehlt(years.year)}</h2>
          <p>{AKTUALISIEREN.jahrFehltText(years.rows.length)}</p>
          <p className="buttons">
            <Button disabledFocusable={isResting} onClick={() => carryOn(years, AKTUALISIEREN.wieImVorjahr)}>
              {AKTUALISIEREN.wieImVorjahr(years.year)}
            </Button>
            {drafts?.rows.some(({ status }) => status === 'Entwurf') && (
              <Button
                disabledFocusable={isResting}
                onClick={() => carryOn(drafts, AKTUALISIEREN.mitEntwuerfen)}
              >
                {AKTUALISIEREN.mitEntwuerfen(years.year)}
              </Button>
            )}
          </p>
        </section>
      )}
    </>
  );
}
