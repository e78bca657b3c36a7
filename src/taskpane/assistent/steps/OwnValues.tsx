import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { focusTitle } from '../../ui/Title';
import { AnswerField } from '../fields/AnswerField';
import type { AnswerPlace } from '../state/place';
import { PRUEFEN } from '../texts';
import { useAssistant } from '../use-assistant';

const FIELDS = ['wert', 'gueltigAb', 'gueltigBis', 'quelle'] as const;

/** AS-8: assumed values of years for which there are none, each with its source. */
export function OwnValues(): ReactElement | null {
  const { state, dispatch } = useAssistant();
  const { parameter } = state.answers;
  if (parameter.length === 0) return null;
  const place = (zeile: number, spalte: string): AnswerPlace => ({ teil: 'parameter', zeile, spalte });
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
