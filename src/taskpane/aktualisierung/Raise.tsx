import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Entgeltordnung } from '../../core/daten';
import type { FunctionsPort } from '../../shared-runtime/port';
import { wortlautVon } from '../../vereinbarung/aktualisierung/erhoehung';
import {
  annahmenbereich,
  type Tarifrundenannahme,
  zeilenDerAnnahme,
} from '../../vereinbarung/aktualisierung/tarifzeilen';
import type { Vereinbarung } from '../../vereinbarung/form';
import { germanDay } from '../assistent/amounts';
import { listTable } from '../assistent/figures/arguments';
import { tariffOf } from '../assistent/figures/tariff';
import { dateText } from '../ui/moments';
import type { Addition } from './additions';
import { dayIn, numberIn, percentIn } from './entries';
import { Part } from './Part';
import { type Proof, ProofFields } from './ProofFields';
import { TariffField } from './TariffField';
import { ANNAHME, TAGFORM } from './texts';

interface RaiseProps {
  readonly answers: Vereinbarung;
  readonly port: FunctionsPort;
  readonly onAdd: (addition: Addition) => void;
}

const FIELDS = ['ab', 'prozent', 'sockel', 'mindestbetrag'] as const;

/** The rule of a raise counts in cents and ten-thousandths. */
const CENTS = 100;
const PARTS = 10_000;
const DIGITS = 12;
const times = (value: number | null, by: number): number => Number(((value ?? 0) * by).toPrecision(DIGITS));

/** "200,00 EUR, 5,5 %, mindestens 340,00 EUR" */
const inWords = ({ prozent, sockel, mindestbetrag }: Tarifrundenannahme): string =>
  wortlautVon({
    faktor: PARTS + times(prozent, PARTS),
    sockel: times(sockel, CENTS),
    mindestbetrag: times(mindestbetrag, CENTS),
  }).replaceAll('+', '');

/** AK-3: a raise that is assumed, or agreed without a table; TARIFANNAHME computes the amounts. */
export function Raise({ answers, port, onAdd }: RaiseProps): ReactElement {
  const [tariff, setTariff] = useState<Entgeltordnung>(tariffOf(answers));
  const [typed, setTyped] = useState<Readonly<Record<(typeof FIELDS)[number], string>>>({
    ab: '',
    prozent: '',
    sockel: '',
    mindestbetrag: '',
  });
  const [proof, setProof] = useState<Proof>({ source: '', status: 'Annahme' });
  const [problem, setProblem] = useState<string | null>(null);
  const add = (): void => {
    const ab = dayIn(typed.ab);
    const prozent = percentIn(typed.prozent);
    const [sockel, mindestbetrag] = [numberIn(typed.sockel), numberIn(typed.mindestbetrag)];
    if (ab === null) {
      setProblem(typed.ab.trim() === '' ? ANNAHME.tagFehlt : ANNAHME.keinTag(typed.ab.trim()));
      return;
    }
    if (prozent === undefined || sockel === undefined || mindestbetrag === undefined) {
      setProblem(ANNAHME.keineZahl);
      return;
    }
    const raise = { ab, prozent, sockel, mindestbetrag };
    const outcome = port.calculate('TARIFANNAHME', [
      annahmenbereich([raise]),
      tariff,
      null,
      answers.tarife.length > 0 ? listTable(answers, 'tarife') : null,
    ]);
    if (outcome.kind === 'findings') {
      // The form has one row: where in a table it is would name a row that nobody sees.
      setProblem(outcome.findings.map(({ sentence }) => sentence).join(' '));
      return;
    }
    const { status } = proof;
    const [day, today] = [germanDay(ab), dateText(new Date())];
    const quelle = proof.source.trim() || ANNAHME.quelle(inWords(raise), day, status, today);
    // The functions know neither who has decided it nor where that stands.
    const tarife = zeilenDerAnnahme(outcome.value as unknown[][]).map((row) => ({ ...row, quelle, status }));
    onAdd({
      label: ANNAHME.zeilen(tariff, day, status, tarife.length),
      source: quelle,
      tarife,
      parameter: [],
    });
  };
  return (
    <Part title={ANNAHME.titel}>
      <div className="fields">
        <TariffField value={tariff} onChange={setTariff} />
        {FIELDS.map((field) => (
          <Field key={field} label={ANNAHME.felder[field]}>
            <Input
              value={typed[field]}
              placeholder={field === 'ab' ? TAGFORM : ''}
              onChange={(_, { value }) => {
                setTyped({ ...typed, [field]: value });
                setProblem(null);
              }}
            />
          </Field>
        ))}
        <ProofFields proof={proof} onChange={setProof} />
      </div>
      <p role="alert">{problem}</p>
      <Button onClick={add}>{ANNAHME.uebernehmen}</Button>
    </Part>
  );
}
