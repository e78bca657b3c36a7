import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Angabename } from '../../../mappe/angaben';
import { VORSCHLAG } from '../../../vereinbarung/meldungen';
import { programmVon, vorgabenVon } from '../../../vereinbarung/programme';
import type { Option } from '../../../vereinbarung/tabellen';
import { abweichungen } from '../../../vereinbarung/vorgabe';
import { focusField } from '../../ui/focus';
import { shownAnswer } from '../../ui/shown-answer';
import { wortFuer } from '../../ui/texts';
import { useRest } from '../../ui/use-rest';
import { germanDay } from '../amounts';
import { AnswerField } from '../fields/AnswerField';
import { Disclosure } from '../fields/Disclosure';
import { Suggestion } from '../fields/Suggestion';
import { type DatedRate, datedKinds, datedRates } from '../figures/dated-rates';
import { withOwnTables } from '../figures/own-tables';
import { suggestedTermEnd, suggestedYearEnd, suggestedYears } from '../figures/suggestions';
import { columnOf, fieldId, keyOf, type AnswerPlace } from '../state/place';
import { ASSISTENT, FOERDERUNG } from '../texts';
import { useAssistant } from '../use-assistant';
import { Programme } from './Programme';

const angabe = (id: Angabename, quelle = false): AnswerPlace => ({
  teil: 'angaben',
  id,
  ...(quelle && { quelle: true }),
});
const option = (id: Option, quelle = false): AnswerPlace => ({
  teil: 'optionen',
  id,
  ...(quelle && { quelle: true }),
});

const FURTHER_FACTS = (
  [
    'zuwendungsgeber',
    'aktenzeichen',
    'bescheidVom',
    'drucksache',
    'produkt',
    'stand',
    'bewilligungVon',
    'bewilligungBis',
    'mindesteigenanteil',
    'sachkosten',
  ] as const
).map((id) => angabe(id));

const FURTHER_OPTIONS = (
  [
    'baustein',
    'merkmal',
    'kostenbasis',
    'mindestanteil',
    'sachkostenQuote',
    'sachkostenHoechstbetrag',
    'gemeinkosten',
    'pool',
    'abrechnung',
    'monatsmethode',
    'tarif',
    'zusatzversorgung',
    'beihilfe',
    'versorgungszuschlag',
    'fortschreibung',
    'tarifsteigerung',
  ] as const
).map((id) => option(id));

/** Facts, programme and conditions of the grant, and the two periods. */
export function GrantStep(): ReactElement {
  const { answers } = useAssistant().state;
  const rates = useRates();
  const kinds = datedKinds(rates).map(({ from, kind }) => [germanDay(from), wortFuer(kind)] as const);
  return (
    <>
      <p className="note">{FOERDERUNG.einleitung}</p>
      <div className="fields">
        <AnswerField place={angabe('titel')} hint={FOERDERUNG.titelHinweis} />
        <AnswerField
          place={angabe('zuwendungsempfaenger')}
          hint={FOERDERUNG.hinweise['zuwendungsempfaenger']}
        />
        <Programme rates={rates} />
        <OptionField place={option('hoechstbetrag')} hint={FOERDERUNG.hoechstbetragHinweis} />
        <OptionField
          place={option('art')}
          hint={kinds.length > 0 ? FOERDERUNG.artVomBaustein(kinds) : FOERDERUNG.artHinweis}
        />
        <OptionField place={option('quote')} hint={FOERDERUNG.quoteHinweis} />
      </div>
      <h2>{FOERDERUNG.laufzeit}</h2>
      <p className="note">{FOERDERUNG.zeitraeume}</p>
      <div className="fields">
        <div className="pair">
          <AnswerField place={angabe('von')} />
          <AnswerField place={angabe('bis')} />
        </div>
        <div className="pair">
          <AnswerField place={angabe('bezugVon')} hint={FOERDERUNG.bezugHinweis} />
          <AnswerField place={angabe('bezugBis')} hint={FOERDERUNG.bezugBisHinweis} />
        </div>
        <EndSuggestion id="bis" end={suggestedTermEnd(answers)} />
        <EndSuggestion id="bezugBis" end={suggestedYearEnd(answers)} />
        <YearSource />
        <YearSuggestion />
      </div>
      <Disclosure title={FOERDERUNG.angaben} places={FURTHER_FACTS}>
        {FURTHER_FACTS.map((place) => (
          <HintedField key={keyOf(place)} place={place} />
        ))}
      </Disclosure>
      <Disclosure
        title={FOERDERUNG.optionen}
        places={[...FURTHER_OPTIONS, option('hoechstbetrag', true), option('quote', true)]}
      >
        <AnswerField
          place={option('hoechstbetrag', true)}
          label={`${columnOf(option('hoechstbetrag')).name}, ${ASSISTENT.quelle}`}
        />
        {FURTHER_OPTIONS.map((place) => (
          <OptionField
            key={keyOf(place)}
            place={place}
            hint={FOERDERUNG.hinweise['id' in place ? place.id : '']}
          />
        ))}
      </Disclosure>
    </>
  );
}

/** AS-7: the rates of the Baustein; they change with it and with the days. */
function useRates(): readonly DatedRate[] {
  const { state, own } = useAssistant();
  const { answers, number } = state;
  const { von, bis, bezugVon, bezugBis } = answers.angaben;
  const { baustein, merkmal } = answers.optionen;
  return useMemo(
    () => datedRates(globalThis.kimFunctions, withOwnTables(answers, own, number === null)),
    [
      ...[von, bis, bezugVon, bezugBis, baustein, merkmal].map((answer) => answer?.wert),
      answers.saetze,
      own,
      number,
    ],
  );
}

function HintedField({ place }: { readonly place: AnswerPlace }): ReactElement {
  return <AnswerField place={place} hint={FOERDERUNG.hinweise['id' in place ? place.id : '']} />;
}

interface OptionFieldProps {
  readonly place: AnswerPlace;
  readonly hint: string | undefined;
}

/** AS-7: says whether the answer is what the programme fills in. */
function OptionField({ place, hint }: OptionFieldProps): ReactElement {
  const { answers } = useAssistant().state;
  const id = 'id' in place ? place.id : null;
  const programme = programmVon(answers);
  const deviation = abweichungen(answers).find((one) => one.option === id);
  const given = programme && vorgabenVon(programme)[id as Option];
  const hasGiven = given !== undefined && given !== null;
  const mark = deviation
    ? FOERDERUNG.abweichend(shownAnswer(deviation.vorgabe, columnOf(place)))
    : hasGiven
      ? FOERDERUNG.vomProgramm
      : null;
  return (
    <div>
      <AnswerField place={place} hint={hint} mark={mark} />
      <WaysOut place={place} />
    </div>
  );
}

/** AS-8: what the checks offer for an option, at its field. */
function WaysOut({ place }: { readonly place: AnswerPlace }): ReactElement {
  const { dispatch, remarks } = useAssistant();
  const ways = (remarks.get(keyOf(place))?.auswege ?? []).filter((way) => way.art === 'option');
  // They come up while somebody is on the way to something else.
  const isResting = useRest([ways.length]);
  return (
    <>
      {ways.map(({ option: id, wert, text }) => (
        <Button
          key={text}
          size="small"
          disabledFocusable={isResting}
          onClick={() => {
            dispatch({ type: 'answer', place: option(id), wert });
            // The button goes, and with it the place of the keyboard.
            focusField(fieldId(place));
          }}
        >
          {text}
        </Button>
      ))}
    </>
  );
}

interface EndSuggestionProps {
  readonly id: 'bis' | 'bezugBis';
  readonly end: ReturnType<typeof suggestedYearEnd>;
}

/** Whoever has put the first day later has not said when it ends then. */
function EndSuggestion({ id, end }: EndSuggestionProps): ReactElement | null {
  return (
    end && (
      <Suggestion
        text={FOERDERUNG.vorschlagEnde[id](germanDay(end.to))}
        why={end.why}
        values={[[angabe(id), end.to]]}
      />
    )
  );
}

/** Twelve months for whoever has none yet, or others. */
function YearSuggestion(): ReactElement | null {
  const { state } = useAssistant();
  const { angaben } = state.answers;
  const suggestions = useMemo(
    () => suggestedYears(globalThis.kimFunctions, state.answers),
    [angaben.von?.wert, angaben.bis?.wert],
  );
  if (suggestions.some(({ from, to }) => angaben.bezugVon?.wert === from && angaben.bezugBis?.wert === to))
    return null;
  return (
    <>
      {suggestions.map(({ from, to, why, isBeyond }) => (
        <Suggestion
          key={from}
          text={FOERDERUNG.vorschlagJahr(germanDay(from), germanDay(to))}
          why={isBeyond ? `${why} ${FOERDERUNG.ueberDasEnde}` : why}
          values={[
            [angabe('bezugVon'), from],
            [angabe('bezugBis'), to],
            [angabe('bezugVon', true), VORSCHLAG + why],
          ]}
        />
      ))}
    </>
  );
}

/** The Bezugsjahr decides about every share: where it comes from stays in sight. */
function YearSource(): ReactElement | null {
  const source = useAssistant().state.answers.angaben.bezugVon?.quelle ?? null;
  return source === null ? null : <p className="note">{FOERDERUNG.bezugQuelle(source)}</p>;
}
