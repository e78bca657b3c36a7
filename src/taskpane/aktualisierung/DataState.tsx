import { useId, useMemo, useState, type ReactElement } from 'react';
import type { FunctionsPort } from '../../shared-runtime/port';
import { datenstandAus, eigeneDaten } from '../../vereinbarung/aktualisierung/datenstand';
import type { Vereinbarung } from '../../vereinbarung/form';
import { LISTEN } from '../../vereinbarung/tabellen';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { germanDay } from '../assistent/amounts';
import { dayNumber, furtherArguments, listTable } from '../assistent/figures/arguments';
import { FoldButton } from '../ui/FoldButton';
import { findingSentence } from '../ui/finding';
import { DATENSTAND } from './texts';

/** AK-2: what the posts of the term rest on, or why they can't be computed. */
function evidence({ calculate }: FunctionsPort, answers: Vereinbarung) {
  const { von, bis } = answers.angaben;
  const call = [
    listTable(answers, 'stellen'),
    [[dayNumber(von?.wert)]],
    [[dayNumber(bis?.wert)]],
    ...furtherArguments(answers),
  ];
  const outcome = calculate('RECHENWEG', ['EIGENANTEILE', call]);
  if (outcome.kind === 'findings')
    return { data: [], gaps: [...new Set(outcome.findings.map(findingSentence))] };
  return { data: Array.isArray(outcome.value) ? datenstandAus(outcome.value) : [], gaps: [] };
}

interface DataStateProps {
  readonly agreement: AgreementState;
  readonly port: FunctionsPort;
}

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
  const { data, gaps } = useMemo(() => evidence(port, answers), [port, answers]);
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
