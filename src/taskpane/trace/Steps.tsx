import { Button, Field, Input } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import type { TraceRow } from './evaluate';
import { groupsOf, type StepGroup } from './groups';
import { RECHENWEG } from './texts';

interface StepsProps {
  /** Headings, then a row for each step. */
  readonly rows: readonly TraceRow[];
}

const FIRST = 100;
const MOST_GROUPS = 25;

const amounts = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 10 });

/** With and without thousands points, for a cell may show either. */
const plain = (text: string): string => text.toLowerCase().replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1');

const holds = (row: TraceRow, wanted: string): boolean =>
  row.some((value) =>
    plain(typeof value === 'number' ? amounts.format(value) : String(value)).includes(plain(wanted)),
  );

/** The steps of a Rechenweg, folded, as many as somebody wants to see; those of a table by post, year and share. */
export function Steps({ rows }: StepsProps): ReactElement {
  const [query, setQuery] = useState('');
  const [unfolded, setUnfolded] = useState(false);
  const wanted = useDeferredValue(query.trim());
  const steps = useMemo(() => rows.slice(1), [rows]);
  const groups = useMemo(() => groupsOf(steps, RECHENWEG.fuerAlle), [steps]);
  const found = wanted === '' ? steps : steps.filter((row) => holds(row, wanted));
  const isIn = new Set(found);
  const parts = groups
    ?.map((group) => ({ ...group, steps: group.steps.filter((row) => isIn.has(row)) }))
    .filter((group) => group.steps.length > 0);
  const isOpen = unfolded || wanted !== '';
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
      {parts ? (
        <Shown items={parts} most={MOST_GROUPS} more={RECHENWEG.weitereTeile}>
          {(group, index) => (
            <Group key={`${index} ${String(isOpen)}`} group={group} isOpen={isOpen} unfolded={unfolded} />
          )}
        </Shown>
      ) : (
        <Shown items={found} most={FIRST} more={RECHENWEG.weitere}>
          {(row, index) => <Step key={`${index} ${String(unfolded)}`} row={row} unfolded={unfolded} />}
        </Shown>
      )}
    </>
  );
}

interface ShownProps<T> {
  readonly items: readonly T[];
  readonly most: number;
  /** What the button is called that shows so many more. */
  readonly more: (count: number) => string;
  readonly children: (item: T, index: number) => ReactElement;
}

/** A list that comes bit by bit. */
function Shown<T>({ items, most, more, children }: ShownProps<T>): ReactElement {
  const [shown, setShown] = useState(most);
  return (
    <>
      <ol className="steps">{items.slice(0, shown).map(children)}</ol>
      {items.length > shown && (
        <Button size="small" onClick={() => setShown(shown + most)}>
          {more(Math.min(most, items.length - shown))}
        </Button>
      )}
    </>
  );
}

interface GroupProps {
  readonly group: StepGroup;
  readonly isOpen: boolean;
  readonly unfolded: boolean;
}

/** What is folded away is not drawn: a table may have thousands of steps. */
function Group({ group: { title, amount, steps }, isOpen, unfolded }: GroupProps): ReactElement {
  const [open, setOpen] = useState(isOpen);
  const list = (
    <ol className="steps">
      {steps.map((row, index) => (
        <Step key={index} row={row} unfolded={unfolded} />
      ))}
    </ol>
  );
  if (title === null) return <li>{list}</li>;
  return (
    <li className="part">
      <details open={open}>
        <summary
          tabIndex={0}
          onClick={(event) => {
            event.preventDefault();
            setOpen(!open);
          }}
        >
          <span>{title}</span>
          {amount !== null && <b className="amount">{amounts.format(amount)}</b>}
        </summary>
        {open && list}
      </details>
    </li>
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
