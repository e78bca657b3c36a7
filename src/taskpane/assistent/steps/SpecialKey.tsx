import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AnswerField } from '../fields/AnswerField';
import { ColumnHeads } from '../fields/ColumnHeads';
import { DeleteIcon } from '../fields/DeleteIcon';
import { Disclosure } from '../fields/Disclosure';
import { merkmalPlace, type AnswerPlace } from '../state/place';
import { VERTEILUNG } from '../texts';
import { useAssistant } from '../use-assistant';

const OVERRIDES = ['mindestens', 'hoechstens', 'festwert', 'ausschluss', 'begruendung'] as const;

/** SL-1 to SL-4: several Merkmale with weights, and what overrides the key of a town with a written reason. */
export function SpecialKey(): ReactElement {
  const { gewichte, kommunen } = useAssistant().state.answers;
  const weights = gewichte.flatMap((_, zeile): AnswerPlace[] => [
    { teil: 'gewichte', zeile, spalte: 'merkmal' },
    { teil: 'gewichte', zeile, spalte: 'gewicht' },
  ]);
  const overrides = kommunen.flatMap((_, zeile) =>
    OVERRIDES.map((spalte): AnswerPlace => ({ teil: 'kommunen', zeile, spalte })),
  );
  return (
    <Disclosure title={VERTEILUNG.besonderes} places={[...weights, ...overrides]}>
      <h2>{VERTEILUNG.gemischt}</h2>
      <p className="note">{VERTEILUNG.gemischtHinweis}</p>
      <Weights />
      <p className="note">{VERTEILUNG.vorrangHinweis}</p>
      {kommunen.map(({ kommune }, zeile) => {
        const name = kommune ?? VERTEILUNG.kommune(zeile + 1);
        return (
          <fieldset key={zeile} className="group">
            <legend>{name}</legend>
            <div className="pair">
              {gewichte.map(({ merkmal }, position) => (
                <AnswerField
                  key={position}
                  place={merkmalPlace(zeile, position)}
                  label={merkmal ?? VERTEILUNG.merkmal(position + 1)}
                />
              ))}
              {OVERRIDES.map((spalte) => (
                <AnswerField key={spalte} place={{ teil: 'kommunen', zeile, spalte }} />
              ))}
            </div>
          </fieldset>
        );
      })}
    </Disclosure>
  );
}

function Weights(): ReactElement {
  const { state, dispatch } = useAssistant();
  return (
    <>
      {state.answers.gewichte.length > 0 && (
        <ColumnHeads name={VERTEILUNG.spalteMerkmal} amount={VERTEILUNG.spalteGewicht} />
      )}
      <ol className="towns">
        {state.answers.gewichte.map(({ merkmal }, zeile) => {
          const name = merkmal ?? VERTEILUNG.merkmal(zeile + 1);
          return (
            <li key={zeile}>
              <AnswerField
                place={{ teil: 'gewichte', zeile, spalte: 'merkmal' }}
                label={VERTEILUNG.merkmal(zeile + 1)}
                bare
              />
              <AnswerField
                place={{ teil: 'gewichte', zeile, spalte: 'gewicht' }}
                label={VERTEILUNG.gewicht(name)}
                bare
              />
              <Button
                appearance="subtle"
                icon={<DeleteIcon />}
                aria-label={VERTEILUNG.merkmalLoeschen(name)}
                onClick={() => {
                  dispatch({ type: 'remove', liste: 'gewichte', zeile });
                  document.getElementById(ADD)?.focus();
                }}
              />
            </li>
          );
        })}
      </ol>
      <Button id={ADD} size="small" onClick={() => dispatch({ type: 'weight' })}>
        {VERTEILUNG.weiteresMerkmal}
      </Button>
    </>
  );
}

const ADD = 'merkmal-hinzu';
