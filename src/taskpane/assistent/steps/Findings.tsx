import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { ortVon } from '../../../vereinbarung/ort';
import type { Ausweg, Befund } from '../../../vereinbarung/pruefung';
import { leaveFocus, takeFocus } from '../../ui/focus';
import { readEntry } from '../state/entry';
import { columnOf, keyOf } from '../state/place';
import { mistypedKeys, placeOf, placeOfKey, stepOf } from '../state/progress';
import { PRUEFEN } from '../texts';
import { useAssistant } from '../use-assistant';

/** AS-8: every finding names its field and leads there; where data end, the ways out are buttons. */
export function Findings(): ReactElement {
  const { state, figures } = useAssistant();
  const mistyped = mistypedKeys(state).flatMap((key): Befund[] => {
    const place = placeOfKey(key);
    const read = place && readEntry(state.typed[key] ?? '', columnOf(place));
    return place && read?.gelungen === false
      ? [{ stufe: 'Fehler', feld: place, satz: read.satz, auswege: [] }]
      : [];
  });
  const keys = new Set(mistypedKeys(state));
  const others = figures.findings.filter(({ feld }) => {
    const place = placeOf(feld);
    return place === null || !keys.has(keyOf(place));
  });
  const findings = [...mistyped, ...others];
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} tabIndex={-1} onBlur={leaveFocus} className="findings-place">
      {findings.length === 0 ? (
        <p className="all-clear" role="status">
          {PRUEFEN.keine}
        </p>
      ) : (
        <ul className="findings" aria-label={PRUEFEN.befunde}>
          {findings.map((finding, index) => (
            <Finding
              key={index}
              finding={finding}
              // The button that was pressed goes, and with it the place of the keyboard.
              onMended={() => takeFocus(place.current)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface FindingProps {
  readonly finding: Befund;
  readonly onMended: () => void;
}

function Finding({ finding, onMended }: FindingProps): ReactElement {
  const { dispatch } = useAssistant();
  const { stufe, feld, satz, auswege } = finding;
  const step = stepOf(feld);
  const place = placeOf(feld);
  const lead = (): void => {
    const post = feld?.teil === 'stellen' ? feld.zeile : null;
    dispatch({ type: 'lead', step, post, key: place && keyOf(place) });
  };
  return (
    <li data-level={stufe}>
      <p>
        <b>{PRUEFEN.stufe[stufe]}</b>
        {feld && ` · ${ortVon(feld)}`}
      </p>
      <p>{satz}</p>
      <p className="buttons">
        {feld && step !== 'pruefen' && (
          <Button size="small" onClick={lead} aria-label={PRUEFEN.zumFeld(ortVon(feld))}>
            {PRUEFEN.ansehen}
          </Button>
        )}
        {auswege.filter(isInPane).map((way) => (
          <Button
            key={way.text}
            size="small"
            onClick={() => {
              dispatch({ type: 'answer', place: { teil: 'optionen', id: way.option }, wert: way.wert });
              onMended();
            }}
          >
            {way.text}
          </Button>
        ))}
      </p>
    </li>
  );
}

const isInPane = (way: Ausweg): way is Extract<Ausweg, { art: 'option' }> => way.art === 'option';
