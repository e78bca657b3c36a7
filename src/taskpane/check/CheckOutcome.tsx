import { Button } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { onSheet } from '../../workbook/address';
import type { Values } from '../../workbook/read/values';
import { errorIn } from '../../workbook/read/error-code';
import { Notice } from '../ui/Notice';
import { useRest } from '../ui/use-rest';
import type { UserError } from '../ui/user-error';
import { useMore } from '../ui/use-more';
import type { Proposal } from './changes';
import { AT_A_TIME, MoreButton } from './MoreButton';
import { AENDERN, NEU_BERECHNEN, PRUEFEN, REPARIEREN } from './texts';
import type { Check, CheckStage } from './use-check';
import { differences, valueText } from './values';

type Outcome = Extract<CheckStage, { kind: 'changed' | 'as-before' | 'left' }>;

interface OutcomeProps {
  readonly stage: Outcome;
  readonly check: Check;
}

/** AK-7: what has come of it, with old and new values, and the step back. */
export function CheckOutcome({ stage, check }: OutcomeProps): ReactElement {
  const isResting = useRest([stage]);
  const { written = null } = stage.kind === 'as-before' ? {} : stage;
  return (
    <>
      <Told stage={stage} />
      <p className="buttons">
        {written && (
          <Button disabledFocusable={isResting} onClick={() => check.stepBack(written)}>
            {stage.kind === 'left' ? AENDERN.erneutZurueck : REPARIEREN.rueckgaengig}
          </Button>
        )}
        <Button disabledFocusable={isResting} onClick={check.check}>
          {PRUEFEN.erneut}
        </Button>
      </p>
      {stage.kind === 'changed' && stage.results !== null && <OldAndNew {...stage} results={stage.results} />}
    </>
  );
}

function Told({ stage }: { readonly stage: Outcome }): ReactElement {
  switch (stage.kind) {
    case 'changed':
      return <Changed {...stage} />;
    case 'as-before':
      return (
        <div role="status">
          <Notice intent={stage.isBack ? 'success' : 'warning'} {...codeOf(stage.error)}>
            {[stage.text, stage.error?.text ?? '', ...stage.sentences].filter(Boolean).join(' ')}
          </Notice>
        </div>
      );
    case 'left':
      return (
        <Notice intent="error" urgent {...codeOf(stage.error)}>
          {[AENDERN.geblieben, ...stage.sentences, stage.error?.text ?? ''].filter(Boolean).join(' ')}
        </Notice>
      );
  }
}

const codeOf = (error: UserError | null): { readonly code?: string } =>
  error === null ? {} : { code: error.code };

/** Of a result with many cells so many are shown. */
const MOST_CELLS = 12;

type ChangedStage = Extract<CheckStage, { kind: 'changed' }>;

function Changed({ action, chosen, results, late }: ChangedStage): ReactElement {
  // Nobody knows whether they have been computed as long as nobody has seen it.
  const done =
    action === 'repair'
      ? REPARIEREN.fertig
      : results === null
        ? NEU_BERECHNEN.eingetragen
        : NEU_BERECHNEN.fertig;
  const unknown = chosen.filter((_, i) => errorIn(results?.[i] ?? null) === '#NAME?').map(placeOf);
  return (
    <div role="status">
      <Notice intent="success">{done(chosen.length)}</Notice>
      {late.length > 0 && <Notice intent="warning">{AENDERN.rechnetNoch(late)}</Notice>}
      {unknown.length > 0 && <Notice intent="warning">{AENDERN.unbekannt(unknown)}</Notice>}
      {results === null && <Notice intent="warning">{AENDERN.ungelesen}</Notice>}
    </div>
  );
}

function OldAndNew({
  chosen,
  results,
}: Pick<ChangedStage, 'chosen'> & { readonly results: readonly (Values | null)[] }): ReactElement {
  const more = useMore(chosen, AT_A_TIME);
  return (
    <>
      <h2 id="alt-und-neu">{AENDERN.altUndNeu}</h2>
      <ul className="checked-cells" aria-labelledby="alt-und-neu">
        {more.shown.map((proposal, i) => (
          <li key={placeOf(proposal)}>
            {linesOf(proposal, results[i] ?? null).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ul>
      <MoreButton more={more} />
    </>
  );
}

const placeOf = ({ found: { sheet, address } }: Proposal): string => onSheet(sheet, address);

function linesOf(proposal: Proposal, after: Values | null): string[] {
  const { cell, found } = proposal;
  const before = found.kind === 'text' ? [[found.content]] : cell.shown;
  const changed = differences(found, before, after);
  if (changed.length === 0) return [AENDERN.gleich(placeOf(proposal), valueText(after?.[0]?.[0]))];
  const lines = changed
    .slice(0, MOST_CELLS)
    .map(({ place, before: old, after: now }) => AENDERN.vonNach(place, old, now));
  const rest = changed.length - lines.length;
  return rest > 0 ? [...lines, AENDERN.weitereZellen(rest)] : lines;
}
