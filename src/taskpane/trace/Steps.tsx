import { Button, Field, Input } from '@fluentui/react-components';
import { useDeferredValue, useState, type ReactElement } from 'react';
import type { TraceRow } from './evaluate';
import { RECHENWEG } from './texts';

interface StepsProps {
  /** Headings, then a row for each step. */
  readonly rows: readonly TraceRow[];
}

const FIRST = 100;

const amounts = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 10 });

/** With and without thousands points, for a cell may show either. */
const plain = (text: string): string => text.toLowerCase().replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1');

const holds = (row: TraceRow, wanted: string): boolean =>
  row.some((value) =>
    plain(typeof value === 'number' ? amounts.format(value) : String(value)).includes(plain(wanted)),
  );

/** The steps of a Rechenweg, folded, as many as somebody wants to see. */
export function Steps({ rows }: StepsProps): ReactElement {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(FIRST);
  const [unfolded, setUnfolded] = useState(false);
  const wanted = useDeferredValue(query.trim());
  const steps = rows.slice(1);
  const found = wanted === '' ? steps : steps.filter((row) => holds(row, wanted));
  const visible = found.slice(0, shown);
  return (
    <>
      <Field label={RECHENWEG.suchen} className="search">
        <Input type="search" value={query} onChange={(_, { value }) => setQuery(value)} />
      </Field>
      <p role="status" className="count">
        {count(found.length, steps.length)}
      </p>
      <Button size="small" onClick={() => setUnfolded(!unfolded)}>
        {unfolded ? RECHENWEG.alleZu : RECHENWEG.alleAuf}
      </Button>
      <ol className="steps">
        {visible.map((row, index) => (
          <Step key={`${index} ${String(unfolded)}`} row={row} unfolded={unfolded} />
        ))}
      </ol>
      {found.length > shown && (
        <Button size="small" onClick={() => setShown(shown + FIRST)}>
          {RECHENWEG.weitere(Math.min(FIRST, found.length - shown))}
        </Button>
      )}
    </>
  );
}

function count(found: number, all: number): string {
  if (found === 0) return RECHENWEG.nichts;
  return found === all ? RECHENWEG.schritte(all) : RECHENWEG.gefunden(found, all);
}

function Step({ row, unfolded }: { readonly row: TraceRow; readonly unfolded: boolean }): ReactElement {
  const [rule, step, working, amount, source] = row;
  return (
    <li>
      <details open={unfolded}>
        {/* office.js moves the focus by Tab itself, and passes over a summary that has no place in the order. */}
        <summary tabIndex={0}>
          <span>{step}</span>
          {typeof amount === 'number' && <b className="amount">{amounts.format(amount)}</b>}
        </summary>
        <dl>
          <Part name={RECHENWEG.rechnung} value={working} />
          <Part name={RECHENWEG.quelle} value={source} />
          <Part name={RECHENWEG.regel} value={rule} />
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
