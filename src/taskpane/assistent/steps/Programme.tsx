import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { betragssatz } from '../../../vereinbarung/betragssatz';
import { PROGRAMME, type Programm, programmVon, VORGABEOPTIONEN } from '../../../vereinbarung/programme';
import { OPTIONSANGABEN } from '../../../vereinbarung/tabellen';
import { abweichungen } from '../../../vereinbarung/vorgabe';
import { shownAnswer } from '../../ui/shown-answer';
import { euro, germanDay } from '../amounts';
import { type DatedRate, hasTime } from '../figures/dated-rates';
import { FOERDERUNG } from '../texts';
import { useAssistant } from '../use-assistant';

interface ProgrammeProps {
  /** Those of the Baustein that is computed with. */
  readonly rates: readonly DatedRate[];
}

/** AS-7: a programme fills its rates in, each with its source. */
export function Programme({ rates }: ProgrammeProps): ReactElement {
  const { state, dispatch } = useAssistant();
  const programme = programmVon(state.answers);
  return (
    <>
      <Field label={FOERDERUNG.programm} hint={FOERDERUNG.programmHinweis}>
        <Select
          id="antwort-angaben-programm"
          value={programme?.id ?? ''}
          onChange={(_, { value }) =>
            dispatch({ type: 'programme', programme: PROGRAMME.find(({ id }) => id === value) ?? null })
          }
        >
          <option value="">{FOERDERUNG.eigenes}</option>
          {PROGRAMME.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {state.answers.optionen.baustein ? <Rates rates={rates} /> : programme && <Conditions of={programme} />}
    </>
  );
}

/** What is computed with under a Baustein: one rate after the other, none of them before the others. */
function Rates({ rates }: ProgrammeProps): ReactElement {
  const { answers } = useAssistant().state;
  const name = programmVon(answers)?.name;
  return (
    <p className="source">
      {name !== undefined && <b>{name}</b>}
      {!hasTime(answers) && FOERDERUNG.satzFolgt}
      {rates.map(({ from, amount, kind, source }) => (
        <span key={from} className="rate">
          {FOERDERUNG.satzAb(germanDay(from), amount === null ? null : euro(amount), kind)}
          <small>{source}</small>
        </span>
      ))}
      <small>{FOERDERUNG.mitBaustein}</small>
    </p>
  );
}

/** When the amount of a programme is evidenced for. */
function validityOf({ gueltigAb, gueltigBis }: Programm): string {
  const [from, to] = [gueltigAb, gueltigBis].map((day) => day && germanDay(day));
  const words = FOERDERUNG.belegt(from ?? null, to ?? null);
  return words === '' ? '' : ` (${words})`;
}

/** What the programme pays, as long as nobody has said anything else: then that is computed with. */
function Conditions({ of: programme }: { readonly of: Programm }): ReactElement {
  const { answers } = useAssistant().state;
  const { angaben, optionen } = answers;
  if (abweichungen(answers).length > 0) {
    const own = VORGABEOPTIONEN.flatMap((id) => {
      const column = OPTIONSANGABEN[id];
      const value = optionen[id]?.wert ?? null;
      return value === null ? [] : [`${column.name} ${shownAnswer(value, column)}`];
    });
    return (
      <p className="source">
        <b>{programme.name}</b>
        {FOERDERUNG.eigeneAngaben(own)}
      </p>
    );
  }
  return (
    <p className="source">
      <b>{programme.name}</b>
      {betragssatz(programme) + validityOf(programme)}
      <small>
        {FOERDERUNG.quelleProgramm}: {angaben.programm?.quelle}
      </small>
    </p>
  );
}
