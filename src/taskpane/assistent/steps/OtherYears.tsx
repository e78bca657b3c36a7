import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { VORSCHLAG } from '../../../vereinbarung/meldungen';
import { abweichung } from '../../../vereinbarung/pruefung/vergleich';
import { wortFuer } from '../../ui/texts';
import { useRest } from '../../ui/use-rest';
import { euro, germanDay, percent } from '../amounts';
import { oneRateAnswers } from '../figures/one-rate';
import { fittingYears, type OtherYear } from '../figures/other-years';
import { withOwnTables } from '../figures/own-tables';
import type { GivenAnswers } from '../state/inferred';
import type { AnswerPlace } from '../state/place';
import { PRUEFEN } from '../texts';
import { useAssistant } from '../use-assistant';
import { useOtherYears } from '../use-other-years';

interface OtherYearsProps {
  readonly published: number;
  /** What the published figure is explained from: the answers before an explanation was taken. */
  readonly answers: Vereinbarung;
  /** The own share of these answers. */
  readonly own: number;
  readonly isTaken: boolean;
  /** Where the keyboard goes once one has been taken. */
  readonly goal: AnswerPlace;
}

const FROM: AnswerPlace = { teil: 'angaben', id: 'bezugVon' };
const TO: AnswerPlace = { teil: 'angaben', id: 'bezugBis' };
const SOURCE: AnswerPlace = { teil: 'angaben', id: 'bezugVon', quelle: true };
const INFERRED = VORSCHLAG + PRUEFEN.ausDerZahl;
const INFERRED_RATE = VORSCHLAG + PRUEFEN.satzAusDerZahl;

const isIn =
  ({ angaben }: Vereinbarung) =>
  ({ from, to }: OtherYear): boolean =>
    angaben.bezugVon?.wert === from && angaben.bezugBis?.wert === to;

const valuesOf = ({ from, to, rate }: OtherYear, isPresent: boolean): GivenAnswers => [
  ...(isPresent
    ? []
    : ([
        [FROM, from],
        [TO, to],
        [SOURCE, INFERRED],
      ] as const)),
  ...(rate ? oneRateAnswers(rate, INFERRED_RATE) : []),
];

/**
 * AS-13: years and rates with which the own share would be what has been published: inferred, and taken by nobody but the
 * clerk. Whoever has taken one still sees the others, and the way back.
 */
export function OtherYears({ published, answers, own, isTaken, goal }: OtherYearsProps): ReactElement {
  const { state, dispatch, own: tables } = useAssistant();
  const isNew = state.number === null;
  const all = useMemo(() => withOwnTables(answers, tables, isNew), [answers, tables, isNew]);
  const years = useOtherYears(all);
  const isResting = useRest([years, published, state.inferred]);
  if (!years)
    return (
      <p className="note" role="status">
        {PRUEFEN.suchtJahre}
      </p>
    );
  const isPresent = isIn(answers);
  const { nearest, areEqual } = fittingYears(published, own, years, isPresent);
  if (nearest.length === 0)
    return (
      <p className="note" role="status">
        {PRUEFEN.keinAnderesJahr}
      </p>
    );
  return (
    <div role="status">
      <p className="note">{PRUEFEN.andereJahre}</p>
      {nearest.map((year) => {
        const { text, name } = saying(year, isPresent(year), published);
        return (
          <div key={name} className="suggestion">
            <p>{text}</p>
            {isTaken && stands(year, state.answers) ? (
              <p>
                <b>{PRUEFEN.uebernommen}</b>
              </p>
            ) : (
              <Button
                size="small"
                disabledFocusable={isResting}
                aria-label={name}
                onClick={() => dispatch({ type: 'infer', values: valuesOf(year, isPresent(year)), goal })}
              >
                {PRUEFEN.uebernehmen}
              </Button>
            )}
          </div>
        );
      })}
      {areEqual && <p className="note">{PRUEFEN.mehrerePassen}</p>}
      {isTaken && (
        <div className="suggestion">
          <p>{PRUEFEN.vorher(euro(own), percent(abweichung(published, own)))}</p>
          <Button
            size="small"
            disabledFocusable={isResting}
            onClick={() => dispatch({ type: 'infer', values: null, goal })}
          >
            {PRUEFEN.zurueckVorher}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The answers are those of an explanation. */
const stands = (year: OtherYear, answers: Vereinbarung): boolean =>
  isIn(answers)(year) &&
  (year.rate === null
    ? answers.optionen.hoechstbetrag?.quelle !== INFERRED
    : answers.optionen.hoechstbetrag?.wert === year.rate.amount);

function saying(
  { from, to, rate, own }: OtherYear,
  isPresent: boolean,
  published: number,
): { readonly text: string; readonly name: string } {
  const [first, last] = [germanDay(from), germanDay(to)];
  const result = [euro(own), percent(abweichung(published, own))] as const;
  if (!rate)
    return {
      text: PRUEFEN.mitDemJahr(first, last, ...result),
      name: PRUEFEN.jahrUebernehmen(first, last),
    };
  const year = isPresent ? '' : PRUEFEN.imJahr(first, last);
  const amount = euro(rate.amount);
  return {
    text: `${PRUEFEN.mitEinemSatz(amount, wortFuer(rate.kind), year, ...result)} ${PRUEFEN.stattBaustein}`,
    name: PRUEFEN.satzUebernehmen(amount, year),
  };
}
