import { Button, Field, Input } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { mitTitel } from '../../mappe/regeltitel';
import { marksOf, NO_MARKS, type AskedPart } from './asked';
import type { TraceRow } from './evaluate';
import { groupsOf, type StepGroup } from './groups';
import { Group, isMarked } from './Group';
import { amounts, Step, written } from './Step';
import { RECHENWEG } from './texts';

interface StepsProps {
  /** Headings, then a row for each step. */
  readonly rows: readonly TraceRow[];
  /** The part of the result that somebody asks for. */
  readonly asked: AskedPart | null;
}

const FIRST = 100;
const MOST_GROUPS = 25;

/** With and without thousands points, for a cell may show either, also while a number is being typed. */
const plain = (text: string): string => text.toLowerCase().replace(/(?<=\d)\.(?=\d|$)/g, '');

/** Without the unit that was copied with an amount. */
const wantedIn = (query: string): string => plain(query.replace(/(?<=\d)\s*(€|EUR)$/i, ''));

const holds = ([rule, ...row]: TraceRow, wanted: string): boolean =>
  [mitTitel(String(rule)), ...row].some((value) =>
    plain(typeof value === 'number' ? written(rule, value) : String(value)).includes(wanted),
  );

/** The steps of a Rechenweg, folded, as many as somebody wants to see; those of a table by post, year and share. */
export function Steps({ rows, asked }: StepsProps): ReactElement {
  const [query, setQuery] = useState('');
  const [unfolded, setUnfolded] = useState(false);
  const wanted = useDeferredValue(wantedIn(query.trim()));
  const steps = useMemo(() => rows.slice(1), [rows]);
  const groups = useMemo(() => groupsOf(steps, RECHENWEG.teile), [steps]);
  const marks = useMemo(
    () => (asked ? marksOf(groups ?? [{ title: null, amount: null, steps }], asked) : NO_MARKS),
    [groups, steps, asked],
  );
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector('.asked')?.scrollIntoView({ block: 'center' });
  }, [marks]);
  useEffect(() => {
    if (wanted !== '') firstStepIn(place.current)?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  const found = wanted === '' ? steps : steps.filter((row) => holds(row, wanted));
  const isIn = new Set(found);
  const parts = groups
    ?.map((group) => ({ ...group, steps: group.steps.filter((row) => isIn.has(row)) }))
    .filter((group) => group.steps.length > 0);
  const isOpen = unfolded || wanted !== '';
  const holdsMark = (group: StepGroup): boolean =>
    isMarked(group, marks) || group.steps.some((row) => marks.steps.has(row));
  return (
    <div ref={place}>
      {asked && <p role="status">{askedSentence(asked, marks.steps.size + marks.groups.size)}</p>}
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
        <Shown
          items={parts}
          most={MOST_GROUPS}
          upTo={parts.findIndex(holdsMark)}
          more={RECHENWEG.weitereTeile}
        >
          {(group, index) => (
            <Group
              key={`${index} ${String(isOpen)}`}
              group={group}
              isOpen={isOpen || holdsMark(group)}
              unfolded={unfolded}
              marks={marks}
            />
          )}
        </Shown>
      ) : (
        <Shown
          items={found}
          most={FIRST}
          upTo={found.findIndex((row) => marks.steps.has(row))}
          more={RECHENWEG.weitere}
        >
          {(row, index) => (
            <Step
              key={`${index} ${String(unfolded)}`}
              row={row}
              unfolded={unfolded}
              isAsked={marks.steps.has(row)}
            />
          )}
        </Shown>
      )}
    </div>
  );
}

/** The steps of a part are a list within the list of parts. */
function firstStepIn(place: HTMLElement | null): Element | null | undefined {
  const lists = place?.querySelectorAll('.steps');
  return (lists?.[1] ?? lists?.[0])?.querySelector('summary');
}

interface ShownProps<T> {
  readonly items: readonly T[];
  readonly most: number;
  /** The place of one that has to be among the first; -1 if none has. */
  readonly upTo: number;
  /** What the button is called that shows so many more. */
  readonly more: (count: number) => string;
  readonly children: (item: T, index: number) => ReactElement;
}

/** A list that comes bit by bit. */
function Shown<T>({ items, most, upTo, more, children }: ShownProps<T>): ReactElement {
  const [shown, setShown] = useState(Math.max(most, upTo + 1));
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

function askedSentence({ labels, heading, value }: AskedPart, count: number): string {
  if (labels.length === 0)
    return `${RECHENWEG.betragGefragt(amounts.format(Number(value)))} ${count === 0 ? RECHENWEG.ohneBetrag : RECHENWEG.markiert(count)}`;
  return `${RECHENWEG.gefragtIst(labels, heading)} ${RECHENWEG.markiert(count)}`;
}

function count(found: number, all: number): string {
  if (found === 0) return RECHENWEG.nichts;
  return found === all ? RECHENWEG.schritte(all) : RECHENWEG.gefunden(found, all);
}
