import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { FunctionsPort } from '../../shared-runtime/port';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { useRest } from '../ui/use-rest';
import { type Addition, nextYear, withAdditions } from './additions';
import { NewTable } from './NewTable';
import { NextYear } from './NextYear';
import { OwnYear } from './OwnYear';
import { Raise } from './Raise';
import { AKTUALISIEREN } from './texts';

interface CollectingProps {
  readonly agreement: AgreementState;
  readonly port: FunctionsPort;
  readonly additions: readonly Addition[];
  readonly onChange: (additions: readonly Addition[]) => void;
}

/** AK-3: what is new: a table, a raise, the values of a year. */
export function Collecting({ agreement, port, additions, onChange }: CollectingProps): ReactElement {
  const answers = useMemo(() => withAdditions(agreement.answers, additions), [agreement, additions]);
  const [years, drafts] = useMemo(
    () => [nextYear(port, answers, false), nextYear(port, answers, true)],
    [port, answers],
  );
  const isResting = useRest([additions.length]);
  const add = (addition: Addition): void => onChange([...additions, addition]);
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
        <Button size="small" disabledFocusable={isResting} onClick={() => onChange([])}>
          {AKTUALISIEREN.verwerfen}
        </Button>
      )}
      <NewTable key={`table ${additions.length}`} answers={answers} port={port} onAdd={add} />
      <Raise key={`raise ${additions.length}`} answers={answers} port={port} onAdd={add} />
      {years && <NextYear years={years} drafts={drafts} isResting={isResting} onAdd={add} />}
      <OwnYear answers={answers} port={port} year={years?.year ?? null} isResting={isResting} onAdd={add} />
    </>
  );
}
