import { Button } from '@fluentui/react-components';
import { useDeferredValue, useId, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Decisions } from '../../../workbook/agreement/update/sheet-changes';
import { leaveFocus, takeFocus } from '../../ui/focus';
import { useRest } from '../../ui/use-rest';
import { isInSheets } from '../state/progress';
import { BLAETTER_OFFEN } from '../texts';
import { useAssistant } from '../use-assistant';
import { ConflictList } from './ConflictList';
import { differences, type SheetDifferences, together } from './differences';
import { type OtherSheets, useSheets } from './use-sheets';

const NONE: SheetDifferences = { count: 0, conflicts: [] };

/** A number of as many digits as there will ever be: as much room is kept. */
const MOST = 9999;

/** SC-2: says that the sheets have been changed while their agreement is open here, and reads them anew. */
export function SheetsLine(): ReactElement {
  const { state, dispatch } = useAssistant();
  const other = useSheets(state);
  const answers = useDeferredValue(state.answers);
  const { count, conflicts } = useMemo(
    () => (other ? differences(other.seen, other.answers, answers) : NONE),
    [other, answers],
  );
  const [decisions, decide] = useState<Decisions>(new Map());
  const [isAsking, ask] = useState(false);
  const [read, setRead] = useState<OtherSheets['answers'] | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const asked = useId();
  const hasChanged = count > 0;
  const isResting = useRest([hasChanged, isAsking]);
  const take = ({ seen, answers: sheets }: OtherSheets): void => {
    const merged = together(seen, sheets, state.answers, decisions);
    dispatch({ type: 'sheets-read', sheets, answers: merged, decisions });
    ask(false);
    setRead(sheets);
    // The button that was pressed goes.
    takeFocus(said.current);
  };
  const needsAnswer = conflicts.length > 0 || (other?.unreadable ?? 0) > 0;
  const sentence = hasChanged
    ? BLAETTER_OFFEN.geaendert(count)
    : read !== null && read === state.seen
      ? BLAETTER_OFFEN.gelesen
      : isInSheets(state)
        ? BLAETTER_OFFEN.stehen
        : BLAETTER_OFFEN.nurHier;
  return (
    <>
      <div className="sheets-line">
        {/* Keeps the room, so that nothing moves when there is something to say. */}
        <div className="reserve" data-changed="true" aria-hidden="true">
          <p>{BLAETTER_OFFEN.geaendert(MOST)}</p>
          <Button size="small" tabIndex={-1}>
            {BLAETTER_OFFEN.neuLesen}
          </Button>
        </div>
        <div data-changed={hasChanged}>
          <p ref={said} role="status" tabIndex={-1} onBlur={leaveFocus}>
            {sentence}
          </p>
          {hasChanged && other && (
            <Button
              size="small"
              disabledFocusable={isResting}
              {...(needsAnswer && { 'aria-expanded': isAsking, 'aria-controls': asked })}
              onClick={() => (needsAnswer ? ask(!isAsking) : take(other))}
            >
              {BLAETTER_OFFEN.neuLesen}
            </Button>
          )}
        </div>
      </div>
      {isAsking && hasChanged && other && (
        <section id={asked} className="group" aria-label={BLAETTER_OFFEN.neuLesen}>
          {other.unreadable > 0 && <p>{BLAETTER_OFFEN.unlesbar(other.unreadable)}</p>}
          {conflicts.length > 0 && (
            <>
              <h2>{BLAETTER_OFFEN.beides}</h2>
              <p className="note">{BLAETTER_OFFEN.beidesHinweis}</p>
              <ConflictList
                conflicts={conflicts}
                decisions={decisions}
                onDecide={decide}
                choice={BLAETTER_OFFEN.behalten}
              />
            </>
          )}
          <p className="buttons">
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isResting}
              onClick={() => take(other)}
            >
              {BLAETTER_OFFEN.uebernehmen}
            </Button>
            <Button size="small" disabledFocusable={isResting} onClick={() => ask(false)}>
              {BLAETTER_OFFEN.abbrechen}
            </Button>
          </p>
        </section>
      )}
    </>
  );
}
