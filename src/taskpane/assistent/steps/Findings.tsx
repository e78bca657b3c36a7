import { Button } from '@fluentui/react-components';
import { useMemo, useRef, type ReactElement } from 'react';
import { ANNAHMEQUELLE } from '../../../vereinbarung/aktualisierung/meldungen';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { ohneLeereEnden } from '../../../vereinbarung/leerzeilen';
import { type Feld, ortVon } from '../../../vereinbarung/ort';
import type { Ausweg, Befund } from '../../../vereinbarung/pruefung';
import { nextYear, type YearRows } from '../../aktualisierung/next-year';
import { leaveFocus, takeFocus } from '../../ui/focus';
import { missingParameters } from '../figures/missing-parameters';
import { withOwnTables } from '../figures/own-tables';
import { readEntry } from '../state/entry';
import { columnOf, keyOf, placeOfKey } from '../state/place';
import { mistypedKeys, placeOf, stepOf } from '../state/progress';
import type { RowValues } from '../state/rows';
import { PRUEFEN } from '../texts';
import { useAssistant } from '../use-assistant';
import { CarriedValues } from './CarriedValues';

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
  const groups = grouped([...mistyped, ...others]);
  const carrying = groups.find(([{ auswege }]) => auswege.some(isCarrying));
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} tabIndex={-1} onBlur={leaveFocus} className="findings-place">
      {groups.every(([{ stufe }]) => stufe === 'Hinweis') && (
        <p className="all-clear" role="status">
          {groups.length === 0 ? PRUEFEN.keine : PRUEFEN.nurHinweise}
        </p>
      )}
      {groups.length > 0 && (
        <ul className="findings" aria-label={PRUEFEN.befunde}>
          {groups.map((group, index) => (
            <Finding
              key={index}
              finding={group[0]}
              others={group.length - 1}
              namesValues={group === carrying}
              // The button that was pressed goes, and with it the place of the keyboard.
              onMended={() => takeFocus(place.current)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

const isCarrying = (way: Ausweg): boolean => way.art === 'option' && way.option === 'fortschreibung';

/** Hundreds of posts can lack the same: what is said of rows of a list in the same words stands there once. */
function grouped(findings: readonly Befund[]): readonly (readonly [Befund, ...Befund[]])[] {
  const groups = new Map<string, [Befund, ...Befund[]]>();
  findings.forEach((finding, index) => {
    const { stufe, feld, satz } = finding;
    const isRow = feld !== null && 'zeile' in feld;
    const key = isRow ? JSON.stringify([stufe, feld.teil, feld.spalte, satz]) : String(index);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  });
  return [...groups.values()];
}

interface FindingProps {
  readonly finding: Befund;
  /** As many rows of which the same is to be said. */
  readonly others: number;
  /** What going on would take is said once. */
  readonly namesValues: boolean;
  readonly onMended: () => void;
}

function Finding({ finding, others, namesValues, onMended }: FindingProps): ReactElement {
  const { state, dispatch, own } = useAssistant();
  const { stufe, feld, satz, auswege } = finding;
  const { answers } = state;
  const isInPane = feld !== null && (stepOf(feld) !== 'pruefen' || placeOf(feld) !== null);
  const lead = (to: Feld): void => {
    const place = placeOf(to);
    const post = to.teil === 'stellen' ? to.zeile : null;
    dispatch({ type: 'lead', step: stepOf(to), post, key: place && keyOf(place) });
  };
  const take = (way: Ausweg): void => {
    switch (way.art) {
      case 'option':
        dispatch({ type: 'answer', place: { teil: 'optionen', id: way.option }, wert: way.wert });
        onMended();
        break;
      case 'feld':
        lead(way.feld);
        break;
      case 'liste': {
        const all = withOwnTables(ohneLeereEnden(answers), own, state.number === null);
        const rows = missingParameters(globalThis.kimFunctions, all);
        // The press may come before the findings have followed the one before it.
        if (rows.length > 0) dispatch({ type: 'rows', liste: way.liste, rows });
      }
    }
  };
  return (
    <li data-level={stufe}>
      <p>
        <b>{PRUEFEN.stufe[stufe]}</b>
        {feld && ` · ${ortVon(feld, answers)}`}
        {others > 0 && PRUEFEN.auchBei(others)}
      </p>
      <p>{satz}</p>
      {namesValues && <CarriedValues title={PRUEFEN.wuerdenFortgeschrieben} />}
      <p className="buttons">
        {feld && isInPane && (
          <Button size="small" onClick={() => lead(feld)} aria-label={PRUEFEN.zumFeld(ortVon(feld, answers))}>
            {PRUEFEN.ansehen}
          </Button>
        )}
        {auswege.map((way) => (
          <Button key={way.text} size="small" onClick={() => take(way)}>
            {way.text}
          </Button>
        ))}
        {auswege.some(({ art }) => art === 'liste') && <AsTheYearBefore />}
      </p>
    </li>
  );
}

/** AK-3, as in the Aktualisierung: the first year that lacks values gets those of the one before it, as rows of its own. */
function AsTheYearBefore(): ReactElement | null {
  const { state, dispatch, figures, own } = useAssistant();
  const yearOf = (answers: Vereinbarung): YearRows | null => {
    const all = withOwnTables(answers, own, state.number === null);
    return globalThis.kimFunctions ? nextYear(globalThis.kimFunctions, all, false) : null;
  };
  const next = useMemo(() => yearOf(figures.answers), [figures.answers, own]);
  if (!next) return null;
  const take = (): void => {
    // The press may come before the findings have followed the one before it.
    const now = yearOf(ohneLeereEnden(state.answers));
    if (now?.year !== next.year) return;
    dispatch({ type: 'rows', liste: 'parameter', rows: now.rows.map((row): RowValues => ({ ...row })) });
  };
  return (
    <Button size="small" onClick={take}>
      {ANNAHMEQUELLE.wieImVorjahr(next.year)}
    </Button>
  );
}
