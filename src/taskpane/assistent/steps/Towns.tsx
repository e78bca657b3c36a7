import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AnswerField } from '../fields/AnswerField';
import { ColumnHeads } from '../fields/ColumnHeads';
import { DeleteIcon } from '../fields/DeleteIcon';
import { ImportButtons } from '../import/ImportButtons';
import { isUntouched } from '../state/progress';
import { LISTEN, VERTEILUNG } from '../texts';
import { useAssistant } from '../use-assistant';
import { RestoreRow } from './RestoreRow';

const ADD = 'kommune-hinzu';

const stay = (): void => undefined;

interface TownsProps {
  /** What has just been done. */
  readonly said: string;
  readonly say: (said: string) => void;
}

/** The towns with their keys, one in a line. */
export function Towns({ said, say }: TownsProps): ReactElement {
  const { state, dispatch } = useAssistant();
  const { kommunen } = state.answers;
  const add = (): void => dispatch({ type: 'rows', liste: 'kommunen', rows: [{}] });
  const drop = (zeile: number): void => {
    dispatch({ type: 'remove', liste: 'kommunen', zeile });
    document.getElementById(ADD)?.focus();
  };
  const remove = (zeile: number, name: string): void => {
    say(VERTEILUNG.geloescht(name));
    drop(zeile);
  };
  return (
    <section aria-labelledby="kommunen">
      <h2 id="kommunen">{VERTEILUNG.kommunen}</h2>
      <p className="note">{VERTEILUNG.kommunenHinweis}</p>
      {kommunen.length > 0 && (
        <ColumnHeads name={VERTEILUNG.spalteKommune} amount={VERTEILUNG.spalteSchluessel} />
      )}
      <ol className="towns">
        {kommunen.map(({ kommune }, zeile) => {
          const name = kommune ?? VERTEILUNG.kommune(zeile + 1);
          const isLast = zeile === kommunen.length - 1;
          // The row that Enter has begun is not begun a second time, and Escape takes it away again.
          const isUnused = isLast && isUntouched(state, 'kommunen', zeile);
          const next = {
            ...(isLast && { onEnter: isUnused ? stay : add }),
            ...(isUnused && { onEscape: () => drop(zeile) }),
          };
          return (
            <li key={zeile}>
              <AnswerField
                place={{ teil: 'kommunen', zeile, spalte: 'kommune' }}
                label={VERTEILUNG.kommune(zeile + 1)}
                bare
                {...next}
              />
              <AnswerField
                place={{ teil: 'kommunen', zeile, spalte: 'schluessel' }}
                label={VERTEILUNG.schluessel(name)}
                bare
                {...next}
              />
              <Button
                appearance="subtle"
                icon={<DeleteIcon />}
                aria-label={VERTEILUNG.loeschen(name)}
                title={VERTEILUNG.loeschen(name)}
                onClick={() => remove(zeile, name)}
              />
            </li>
          );
        })}
      </ol>
      <Button id={ADD} appearance={kommunen.length === 0 ? 'primary' : 'secondary'} onClick={add}>
        {kommunen.length === 0 ? VERTEILUNG.erste : VERTEILUNG.weitere}
      </Button>
      <ImportButtons list="kommunen" />
      <p role="status" className="said">
        {said}
      </p>
      <RestoreRow next={ADD} onRestored={() => say(LISTEN.zurueck)} />
    </section>
  );
}
