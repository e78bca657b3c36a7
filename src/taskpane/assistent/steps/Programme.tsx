import { Field, Select } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { betragssatz } from '../../../vereinbarung/betragssatz';
import { PROGRAMME, type Programm, programmVon } from '../../../vereinbarung/programme';
import { euro, germanDay } from '../amounts';
import { datedRates } from '../figures/dated-rates';
import { FOERDERUNG } from '../texts';
import { useAssistant } from '../use-assistant';

/** AS-7: a programme fills its rates in, each with its source. */
export function Programme(): ReactElement {
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
      {programme && <Rates programme={programme} />}
    </>
  );
}

/** When the amount of a programme is evidenced for; what the functions take for other years is another one. */
function validityOf({ gueltigAb, gueltigBis }: Programm): string {
  const [from, to] = [gueltigAb, gueltigBis].map((day) => day && germanDay(day));
  const words = FOERDERUNG.belegt(from ?? null, to ?? null);
  return words === '' ? '' : ` (${words})`;
}

/** What the programme pays: under a Baustein in the time that is computed with, otherwise its own amount. */
function Rates({ programme }: { readonly programme: Programm }): ReactElement {
  const { answers } = useAssistant().state;
  const { angaben, optionen } = answers;
  const rates = useMemo(() => datedRates(globalThis.kimFunctions, answers), [angaben, optionen]);
  return (
    <p className="source">
      {rates.length === 0 && betragssatz(programme) + validityOf(programme)}
      {rates.map(({ from, amount }) => (
        <span key={from} className="rate">
          {FOERDERUNG.satzAb(germanDay(from), amount === null ? null : euro(amount))}
        </span>
      ))}
      <small>
        {FOERDERUNG.quelleProgramm}: {angaben.programm?.quelle}
      </small>
      {optionen.baustein && <small>{FOERDERUNG.mitBaustein}</small>}
    </p>
  );
}
