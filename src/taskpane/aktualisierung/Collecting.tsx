import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { FunctionsPort } from '../../shared-runtime/port';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { useRest } from '../ui/use-rest';
import { type Addition, withAdditions } from './additions';
import { NewTable } from './NewTable';
import { nextYear } from './next-year';
import { NextYear } from './NextYear';
import { OwnYear } from './OwnYear';
import { Raise } from './Raise';
import type { PendingNews } from './pending';
import { AKTUALISIEREN } from './texts';
import { NOTHING_TYPED, type Untaken, type UntakenPart } from './untaken';

interface CollectingProps {
  readonly agreement: AgreementState;
  readonly port: FunctionsPort;
  readonly pending: PendingNews;
  readonly onChange: (pending: PendingNews) => void;
  readonly onType: (untaken: Untaken) => void;
}

/** AK-3: what is new: a table, a raise, the values of a year. */
export function Collecting({ agreement, port, pending, onChange, onType }: CollectingProps): ReactElement {
  const { additions, untaken } = pending;
  const answers = useMemo(() => withAdditions(agreement.answers, additions), [agreement, additions]);
  const [years, drafts] = useMemo(
    () => [nextYear(port, answers, false), nextYear(port, answers, true)],
    [port, answers],
  );
  const isResting = useRest([additions.length]);
  const add = (addition: Addition, left = untaken): void =>
    onChange({ ...pending, additions: [...additions, addition], untaken: left });
  const taken =
    (part: UntakenPart) =>
    (addition: Addition): void =>
      add(addition, { ...untaken, [part]: NOTHING_TYPED[part] });
  return (
    <>
      <h2>{AKTUALISIEREN.neues}</h2>
      <div aria-live="polite">
        {additions.length === 0 ? (
          <p className="note">{AKTUALISIEREN.nichtsNeues}</p>
        ) : (
          <ul>
            {additions.map(({ label }, index) => (
              <li key={index}>{label}</li>
            ))}
          </ul>
        )}
      </div>
      {additions.length > 0 && (
        <Button
          size="small"
          disabledFocusable={isResting}
          onClick={() => onChange({ ...pending, additions: [] })}
        >
          {AKTUALISIEREN.verwerfen}
        </Button>
      )}
      <NewTable
        key={`table ${additions.length}`}
        answers={answers}
        port={port}
        typed={untaken.table}
        onType={(table) => onType({ ...untaken, table })}
        onAdd={taken('table')}
      />
      <Raise
        key={`raise ${additions.length}`}
        answers={answers}
        port={port}
        typed={untaken.raise}
        onType={(raise) => onType({ ...untaken, raise })}
        onAdd={taken('raise')}
      />
      {years && (
        <NextYear years={years} drafts={drafts} isResting={isResting} onAdd={(addition) => add(addition)} />
      )}
      <OwnYear
        answers={answers}
        port={port}
        year={years?.year ?? null}
        typed={untaken.ownYear}
        onType={(ownYear) => onType({ ...untaken, ownYear })}
        isResting={isResting}
        onAdd={taken('ownYear')}
      />
    </>
  );
}
