import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FunctionsPort } from '../../shared-runtime/port';
import { annahmenbereich, zeilenDerAnnahme } from '../../vereinbarung/aktualisierung/tarifzeilen';
import type { Vereinbarung } from '../../vereinbarung/form';
import { listTable } from '../assistent/figures/arguments';
import { tariffOf } from '../assistent/figures/tariff';
import { findingSentence } from '../ui/finding';
import { germanDay } from '../assistent/amounts';
import type { Addition } from './additions';
import { dayIn, numberIn, percentIn } from './entries';
import { ANNAHME } from './texts';

interface RaiseProps {
  readonly answers: Vereinbarung;
  readonly port: FunctionsPort;
  readonly onAdd: (addition: Addition) => void;
}

const FIELDS = ['ab', 'prozent', 'sockel', 'mindestbetrag'] as const;

/** AK-3: an assumed raise; TARIFANNAHME computes the amounts. */
export function Raise({ answers, port, onAdd }: RaiseProps): ReactElement {
  const [typed, setTyped] = useState<Readonly<Record<(typeof FIELDS)[number], string>>>({
    ab: '',
    prozent: '',
    sockel: '',
    mindestbetrag: '',
  });
  const [problem, setProblem] = useState<string | null>(null);
  const add = (): void => {
    const ab = dayIn(typed.ab);
    const prozent = percentIn(typed.prozent);
    const [sockel, mindestbetrag] = [numberIn(typed.sockel), numberIn(typed.mindestbetrag)];
    if (ab === null) {
      setProblem(ANNAHME.tagFehlt);
      return;
    }
    if (prozent === undefined || sockel === undefined || mindestbetrag === undefined) {
      setProblem(ANNAHME.keineZahl);
      return;
    }
    const tariff = tariffOf(answers);
    const outcome = port.calculate('TARIFANNAHME', [
      annahmenbereich([{ ab, prozent, sockel, mindestbetrag }]),
      tariff,
      null,
      answers.tarife.length > 0 ? listTable(answers, 'tarife') : null,
    ]);
    if (outcome.kind === 'findings') {
      setProblem(outcome.findings.map(findingSentence).join(' '));
      return;
    }
    const tarife = zeilenDerAnnahme(outcome.value as unknown[][]);
    const source = tarife[0]?.quelle ?? ANNAHME.titel;
    onAdd({ label: ANNAHME.zeilen(tariff, germanDay(ab), tarife.length), source, tarife, parameter: [] });
  };
  return (
    <section>
      <h2>{ANNAHME.titel}</h2>
      <div className="fields">
        {FIELDS.map((field) => (
          <Field key={field} label={ANNAHME.felder[field]}>
            <Input
              value={typed[field]}
              onChange={(_, { value }) => {
                setTyped({ ...typed, [field]: value });
                setProblem(null);
              }}
            />
          </Field>
        ))}
      </div>
      <p role="alert">{problem}</p>
      <Button onClick={add}>{ANNAHME.uebernehmen}</Button>
    </section>
  );
}
