import { Button, Field, type FieldProps, Input } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { FunctionsPort } from '../../shared-runtime/port';
import { wortlautVon } from '../../vereinbarung/aktualisierung/erhoehung';
import {
  annahmenbereich,
  type Tarifrundenannahme,
  zeilenDerAnnahme,
} from '../../vereinbarung/aktualisierung/tarifzeilen';
import type { Vereinbarung } from '../../vereinbarung/form';
import { imFeld } from '../../vereinbarung/pruefung/feldwortlaut';
import { finePercent, germanDay } from '../assistent/amounts';
import { listTable } from '../assistent/figures/arguments';
import { tariffOf } from '../assistent/figures/tariff';
import { dateText } from '../ui/moments';
import type { Addition } from './additions';
import { dayIn, numberIn, percentIn } from './entries';
import { Part } from './Part';
import { ProofFields } from './ProofFields';
import { TariffField } from './TariffField';
import { ANNAHME, TAGFORM } from './texts';
import { placeOf } from './ToPreview';
import { RAISE_FIELDS, type TypedRaise } from './untaken';

interface RaiseProps {
  readonly answers: Vereinbarung;
  readonly port: FunctionsPort;
  readonly typed: TypedRaise;
  readonly onType: (typed: TypedRaise) => void;
  readonly onAdd: (addition: Addition) => void;
}

const FIELDS = ['from', ...RAISE_FIELDS] as const;

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

/** No tariff has been raised by less: somebody has meant 3 % by 0,03. */
const TINY = 0.005;

/** What the field says of such a raise; nothing of any other. */
function tinyRaise(text: string): Pick<FieldProps, 'validationState' | 'validationMessage'> {
  const share = percentIn(text);
  return typeof share === 'number' && share > 0 && share < TINY
    ? { validationState: 'warning', validationMessage: ANNAHME.sehrKlein(finePercent(share)) }
    : {};
}

/** AK-3: a raise that is assumed, or agreed without a table; TARIFANNAHME computes the amounts. */
export function Raise({ answers, port, typed, onType, onAdd }: RaiseProps): ReactElement {
  const { proof } = typed;
  const tariff = typed.tariff ?? tariffOf(answers);
  const [problem, setProblem] = useState<string | null>(null);
  // Also when it is emptied from outside.
  useEffect(() => {
    setProblem(null);
  }, [typed]);
  const add = (): void => {
    const ab = dayIn(typed.from);
    const prozent = percentIn(typed.prozent);
    const [sockel, mindestbetrag] = [numberIn(typed.sockel), numberIn(typed.mindestbetrag)];
    if (ab === null) {
      setProblem(typed.from.trim() === '' ? ANNAHME.tagFehlt : ANNAHME.keinTag(typed.from.trim()));
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
      setProblem(outcome.findings.map(({ sentence }) => imFeld(sentence)).join(' '));
      return;
    }
    const { status } = proof;
    const [day, today] = [germanDay(ab), dateText(new Date())];
    const quelle = proof.source.trim() || ANNAHME.quelle(inWords(raise), day, status, today);
    // The functions know neither who has decided it nor where that stands.
    const tarife = zeilenDerAnnahme(outcome.value as unknown[][]).map((row) => ({ ...row, quelle, status }));
    onAdd({
      label: ANNAHME.zeilen(tariff, inWords(raise), day, status, tarife.length),
      source: quelle,
      tarife,
      parameter: [],
    });
  };
  return (
    <Part title={ANNAHME.titel} place={placeOf('raise')}>
      <div className="fields">
        <TariffField value={tariff} onChange={(own) => onType({ ...typed, tariff: own })} />
        {FIELDS.map((field) => (
          <Field
            key={field}
            label={ANNAHME.felder[field]}
            {...(field === 'prozent' && tinyRaise(typed.prozent))}
          >
            <Input
              value={typed[field]}
              placeholder={field === 'from' ? TAGFORM : ''}
              onChange={(_, { value }) => onType({ ...typed, [field]: value })}
            />
          </Field>
        ))}
        <ProofFields proof={proof} onChange={(own) => onType({ ...typed, proof: own })} />
      </div>
      <p role="alert">{problem}</p>
      <Button onClick={add}>{ANNAHME.uebernehmen}</Button>
    </Part>
  );
}
