import type { ReactElement } from 'react';
import { mitTitel } from '../../mappe/regeltitel';
import type { TraceRow } from './evaluate';
import { RECHENWEG } from './texts';

export const amounts = new Intl.NumberFormat('de-DE', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 10,
});

/** Told by a word, for a colour alone tells nothing to some. */
export const Asked = (): ReactElement => <small className="asked-word">{RECHENWEG.gefragt}</small>;

const shares = new Intl.NumberFormat('de-DE', { style: 'percent', minimumFractionDigits: 2 });
const SHARE = 'DG-1';

/** What a step comes to; the Deckungsgrad is a share, not an amount. */
export const written = (rule: TraceRow[number] | undefined, amount: number): string =>
  (rule === SHARE ? shares : amounts).format(amount);

interface StepProps {
  readonly row: TraceRow;
  readonly unfolded: boolean;
  readonly isAsked: boolean;
}

/** A step, folded: what it is and what it comes to; unfolded how. */
export function Step({ row, unfolded, isAsked }: StepProps): ReactElement {
  const [rule, step, working, amount, source] = row;
  return (
    <li className={isAsked ? 'asked' : ''}>
      <details open={unfolded || isAsked}>
        {/* office.js moves the focus by Tab itself, and passes over a summary that has no place in the order. */}
        <summary tabIndex={0}>
          <span>{step}</span>
          {isAsked && <Asked />}
          {typeof amount === 'number' && <b className="amount">{written(rule, amount)}</b>}
        </summary>
        <dl>
          <Part name={RECHENWEG.rechnung} value={working} />
          <Part name={RECHENWEG.quelle} value={source} />
          <Part name={RECHENWEG.regel} value={mitTitel(String(rule))} />
        </dl>
      </details>
    </li>
  );
}

function Part({
  name,
  value,
}: {
  readonly name: string;
  readonly value: TraceRow[number] | undefined;
}): ReactElement | null {
  if (value === undefined || value === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
