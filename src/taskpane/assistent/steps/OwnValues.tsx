import { Button } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { focusTitle } from '../../ui/Title';
import { ANNAHMEQUELLE } from '../../../vereinbarung/aktualisierung/meldungen';
import { HOECHSTENS } from '../../../vereinbarung/umfang';
import { shownValue } from '../amounts';
import { AnswerField } from '../fields/AnswerField';
import { Suggestion } from '../fields/Suggestion';
import { lastValue } from '../figures/last-value';
import { answerAt, type AnswerPlace } from '../state/place';
import { PRUEFEN } from '../texts';
import { useAssistant } from '../use-assistant';

const place = (zeile: number, spalte: string): AnswerPlace => ({ teil: 'parameter', zeile, spalte });

const FIELDS = ['wert', 'gueltigAb', 'gueltigBis', 'quelle'] as const;

/** AS-8: assumed values of years for which there are none, each with its source. */
export function OwnValues(): ReactElement | null {
  const { state, dispatch } = useAssistant();
  const { parameter } = state.answers;
  if (parameter.length === 0) return null;
  return (
    <section aria-labelledby="eigene-werte">
      <h2 id="eigene-werte">{PRUEFEN.eigeneWerte}</h2>
      <p className="note">{PRUEFEN.eigeneWerteHinweis}</p>
      {parameter.map((row, zeile) => {
        const name = row.parameter ?? PRUEFEN.eigenerWert(zeile + 1);
        return (
          <fieldset key={zeile} className="group">
            <legend>{name}</legend>
            <div className="pair">
              {FIELDS.map((spalte) => (
                <AnswerField
                  key={spalte}
                  place={place(zeile, spalte)}
                  {...(spalte === 'wert' && { hint: PRUEFEN.wertHinweis })}
                />
              ))}
            </div>
            <LastYear zeile={zeile} />
            <Button
              size="small"
              appearance="subtle"
              aria-label={PRUEFEN.loeschen(name)}
              onClick={() => {
                dispatch({ type: 'remove', liste: 'parameter', zeile });
                focusTitle();
              }}
            >
              {PRUEFEN.weglassen}
            </Button>
          </fieldset>
        );
      })}
    </section>
  );
}

/** What the value was in the year before. It stays when it has been taken, so that nothing moves under the pointer. */
function LastYear({ zeile }: { readonly zeile: number }): ReactElement | null {
  const { answers } = useAssistant().state;
  const { parameter, optionen } = answers;
  const row = parameter[zeile];
  const last = useMemo(
    () => (row ? lastValue(globalThis.kimFunctions, answers, row) : null),
    [row?.parameter, row?.gueltigAb, optionen],
  );
  if (!last) return null;
  const text = PRUEFEN.vorjahr(last.year, shownValue(last.value));
  const source = ANNAHMEQUELLE.wieImJahr(last.year, last.source).slice(0, HOECHSTENS.prosa);
  const hasSource = answerAt(answers, place(zeile, 'quelle')) !== null;
  return (
    <Suggestion
      text={PRUEFEN.vorjahrUebernehmen(text)}
      why={last.source}
      values={[
        [place(zeile, 'wert'), last.value],
        ...(hasSource ? [] : [[place(zeile, 'quelle'), source] as const]),
      ]}
    />
  );
}
