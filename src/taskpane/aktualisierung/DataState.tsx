import { useId, useMemo, useState, type ReactElement } from 'react';
import type { FunctionsPort } from '../../shared-runtime/port';
import { datenstandAus, eigeneDaten } from '../../vereinbarung/aktualisierung/datenstand';
import type { Vereinbarung } from '../../vereinbarung/form';
import { LISTEN } from '../../vereinbarung/tabellen';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { germanDay } from '../assistent/amounts';
import { FoldButton } from '../ui/FoldButton';
import { termTrace } from './term-trace';
import { DATENSTAND } from './texts';

interface DataStateProps {
  readonly agreement: AgreementState;
  readonly port: FunctionsPort;
}

/** AK-2: which data the agreement rests on. */
export function DataState({ agreement: { answers }, port }: DataStateProps): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <FoldButton size="small" open={open} controls={id} onToggle={() => setOpen(!open)}>
        {DATENSTAND.titel}
      </FoldButton>
      <div id={id} hidden={!open}>
        {open && <Evidence answers={answers} port={port} />}
      </div>
    </>
  );
}

function Evidence({
  answers,
  port,
}: {
  readonly answers: Vereinbarung;
  readonly port: FunctionsPort;
}): ReactElement {
  const { data, gaps } = useMemo(() => {
    const trace = termTrace(port, answers);
    return { data: datenstandAus(trace.rows), gaps: trace.gaps };
  }, [port, answers]);
  return (
    <>
      {gaps.map((gap) => (
        <p key={gap}>{gap}</p>
      ))}
      <ul>
        {eigeneDaten(answers).map(({ liste, gueltigAb, anzahl, status }) => (
          <li key={`${liste} ${gueltigAb}`}>
            {DATENSTAND.eigene(LISTEN[liste].name, germanDay(gueltigAb), anzahl, status)}
          </li>
        ))}
        {data.map(({ quelle, gueltigAb, gueltigBis, status, istSicher }) => (
          <li key={`${quelle} ${gueltigAb} ${status}`}>
            {quelle}
            <small>
              {' '}
              {DATENSTAND.gilt(
                germanDay(gueltigAb),
                gueltigBis === null ? null : germanDay(gueltigBis),
              )}, {istSicher ? status : <b>{status}</b>}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
