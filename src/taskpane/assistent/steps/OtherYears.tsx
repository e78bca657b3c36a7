import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { VORSCHLAG } from '../../../vereinbarung/meldungen';
import { abweichung } from '../../../vereinbarung/pruefung/vergleich';
import { useRest } from '../../ui/use-rest';
import { euro, germanDay, percent } from '../amounts';
import { fittingYears } from '../figures/other-years';
import { withOwnTables } from '../figures/own-tables';
import type { AnswerPlace } from '../state/place';
import { PRUEFEN } from '../texts';
import { useAssistant } from '../use-assistant';
import { useOtherYears } from '../use-other-years';

interface OtherYearsProps {
  /** `null` = it is roughly the own share. */
  readonly published: number | null;
  /** The own share with the Bezugsjahr as it is. */
  readonly own: number;
  /** Where the keyboard goes once a year has been taken. */
  readonly goal: AnswerPlace;
}

const FROM: AnswerPlace = { teil: 'angaben', id: 'bezugVon' };
const TO: AnswerPlace = { teil: 'angaben', id: 'bezugBis' };
const SOURCE: AnswerPlace = { teil: 'angaben', id: 'bezugVon', quelle: true };

/** AS-13: years with which the own share would be what has been published: inferred, and taken by nobody but the clerk. */
export function OtherYears({ published, own, goal }: OtherYearsProps): ReactElement | null {
  const { state, dispatch, figures, own: tables } = useAssistant();
  const { answers } = figures;
  const isNew = state.number === null;
  const all = useMemo(() => withOwnTables(answers, tables, isNew), [answers, tables, isNew]);
  const years = useOtherYears(all, published !== null);
  const isResting = useRest([years, published]);
  if (published === null) return null;
  if (!years)
    return (
      <p className="note" role="status">
        {PRUEFEN.suchtJahre}
      </p>
    );
  const { nearest, areEqual } = fittingYears(published, own, years);
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
        const [from, to] = [germanDay(year.from), germanDay(year.to)];
        return (
          <div key={year.from} className="suggestion">
            <p>{PRUEFEN.mitDemJahr(from, to, euro(year.own), percent(abweichung(published, year.own)))}</p>
            <Button
              size="small"
              disabledFocusable={isResting}
              aria-label={PRUEFEN.jahrUebernehmen(from, to)}
              onClick={() =>
                dispatch({
                  type: 'fill',
                  values: [
                    [FROM, year.from],
                    [TO, year.to],
                    [SOURCE, VORSCHLAG + PRUEFEN.ausDerZahl],
                  ],
                  goal,
                })
              }
            >
              {PRUEFEN.uebernehmen}
            </Button>
          </div>
        );
      })}
      {areEqual && <p className="note">{PRUEFEN.mehrerePassen}</p>}
    </div>
  );
}
