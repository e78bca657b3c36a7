import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { onSheet } from '../../workbook/address';
import { germanFormula } from '../../workbook/formula/notation/translate';
import { CheckBox } from '../ui/CheckBox';
import { Formula } from '../ui/Formula';
import { Notice } from '../ui/Notice';
import { shortened } from '../ui/shortened';
import { useRest } from '../ui/use-rest';
import { useMore } from '../ui/use-more';
import { type CheckAction, MOST_CHANGES, type Proposal, proposals } from './changes';
import type { CheckReport } from './check-workbook';
import { AT_A_TIME, MoreButton } from './MoreButton';
import { AENDERN, NEU_BERECHNEN, PRUEFEN, REPARIEREN } from './texts';
import type { Check } from './use-check';
import { resultText } from './values';

const LONGEST = 300;

interface ChangeListProps {
  readonly report: CheckReport;
  readonly action: CheckAction;
  readonly check: Check;
}

/** AK-7: what is going to be changed, before it is; each cell can be left out. */
export function ChangeList({ report, action, check }: ChangeListProps): ReactElement {
  const all = proposals(report, action);
  const sure = all.filter(({ cell }) => cell.diagnosis.kind !== 'unchecked');
  const [hasAll, setHasAll] = useState(sure.length === 0);
  const [left, setLeft] = useState<ReadonlySet<Proposal['cell']>>(new Set());
  const listed = hasAll ? all : sure;
  const wanted = listed.filter(({ cell }) => !left.has(cell));
  const chosen = wanted.slice(0, MOST_CHANGES);
  const more = useMore(listed, AT_A_TIME);
  const isResting = useRest([action]);
  const text = action === 'repair' ? REPARIEREN : NEU_BERECHNEN;
  const toggle = (cell: Proposal['cell'], isChosen: boolean): void => {
    const next = new Set(left);
    if (isChosen) next.delete(cell);
    else next.add(cell);
    setLeft(next);
  };
  return (
    <section aria-labelledby="aenderungen">
      <h2 id="aenderungen">{text.titel(chosen.length)}</h2>
      <p>{text.erklaert}</p>
      {action === 'recalculate' && sure.length > 0 && sure.length < all.length && (
        <CheckBox
          label={NEU_BERECHNEN.auchUnpruefbare(all.length - sure.length)}
          checked={hasAll}
          onChange={setHasAll}
        />
      )}
      {wanted.length > chosen.length && <Notice intent="info">{AENDERN.hoechstens(MOST_CHANGES)}</Notice>}
      <p className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={isResting || chosen.length === 0}
          onClick={() => check.apply(report, action, chosen)}
        >
          {text.tun}
        </Button>
        <Button disabledFocusable={isResting} onClick={() => check.cancel(report)}>
          {AENDERN.abbrechen}
        </Button>
      </p>
      {chosen.length === 0 && <p role="status">{AENDERN.keine}</p>}
      <ul className="checked-cells" aria-labelledby="aenderungen">
        {more.shown.map((proposal) => (
          <li key={placeOf(proposal)}>
            <CheckBox
              label={placeOf(proposal)}
              checked={!left.has(proposal.cell)}
              onChange={(isChosen) => toggle(proposal.cell, isChosen)}
            />
            {action === 'repair' ? <Repaired {...proposal} /> : <Anew {...proposal} />}
          </li>
        ))}
      </ul>
      <MoreButton more={more} />
    </section>
  );
}

const placeOf = ({ found: { sheet, address } }: Proposal): string => onSheet(sheet, address);

function Repaired({ cell: { shown, diagnosis }, found, formula }: Proposal): ReactElement {
  const content = found.kind === 'text' ? found.content : germanFormula(found.content);
  const before = found.kind === 'value' ? resultText(shown) : content;
  return (
    <>
      <p>
        <Formula text={REPARIEREN.bisher(shortened(before, LONGEST))} />
      </p>
      <p>
        <Formula text={REPARIEREN.neu(shortened(germanFormula(formula), LONGEST))} />
      </p>
      {diagnosis.kind === 'overwritten' && diagnosis.today && (
        <p>{PRUEFEN.heute(before, resultText(diagnosis.today))}</p>
      )}
    </>
  );
}

function Anew({ cell: { shown, diagnosis }, formula }: Proposal): ReactElement {
  return (
    <>
      <p>
        <Formula text={shortened(germanFormula(formula), LONGEST)} />
      </p>
      <p>
        {diagnosis.kind === 'stale'
          ? PRUEFEN.heute(resultText(shown), resultText(diagnosis.today))
          : `${PRUEFEN.zeigt(resultText(shown))} ${NEU_BERECHNEN.erstDanach}`}
      </p>
    </>
  );
}
