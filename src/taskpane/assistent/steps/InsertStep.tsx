import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Befund } from '../../../vereinbarung/pruefung';
import { nextTarget } from '../../../workbook/agreement/next-target';
import { VEREINBARUNG } from '../../../workbook/agreement/texts';
import { leaveFocus, takeFocus } from '../../ui/focus';
import { LoadingFailed } from '../../ui/LoadingFailed';
import { Notice } from '../../ui/Notice';
import { useLoaded } from '../../ui/use-loaded';
import { isInSheets, mistypedKeys } from '../state/progress';
import { EINFUEGEN } from '../texts';
import { useAssistant } from '../use-assistant';
import { ChangeOffer } from './ChangeOffer';
import { PlanList } from './PlanList';
import { useWriting } from './use-writing';
import { WritingOutcome } from './WritingOutcome';

/** AS-14: what is going to be written; then progress; then the way to the sheets and the way back. */
export function InsertStep(): ReactElement {
  const { state } = useAssistant();
  const { writing } = state;
  const region = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  // The button that was pressed is gone, and with it the place of the keyboard.
  useEffect(() => {
    if (!isFirst.current) takeFocus(region.current);
    isFirst.current = false;
  }, [writing.kind]);
  return (
    <div ref={region} tabIndex={-1} onBlur={leaveFocus} className="writing">
      {writing.kind === 'working' ? (
        <Spinner
          label={writing.what === 'insert' ? EINFUEGEN.arbeitet : EINFUEGEN.nimmtZurueck}
          role="status"
        />
      ) : (
        <>
          <WritingOutcome />
          {(writing.kind !== 'written' || !isInSheets(state)) && <Offer />}
        </>
      )}
    </div>
  );
}

/** What would be written, and the button for it where nothing is wrong. */
function Offer(): ReactElement {
  const { state, dispatch, figures } = useAssistant();
  const errors =
    figures.findings.filter(({ stufe }) => stufe === 'Fehler').length + mistypedKeys(state).length;
  if (errors > 0)
    return (
      <>
        <Notice intent="warning">{EINFUEGEN.fehler(errors)}</Notice>
        <Button onClick={() => dispatch({ type: 'step', step: 'pruefen' })}>{EINFUEGEN.pruefen}</Button>
      </>
    );
  return (
    <>
      <Warnings />
      {state.number === null ? <NewOffer /> : <ChangeOffer number={state.number} />}
    </>
  );
}

const isOnPublished = ({ feld }: Befund): boolean =>
  feld?.teil === 'angaben' && feld.id === 'veroeffentlicht';

/**
 * AS-8, AS-13: whoever writes without a look at the checks knows what they warn of, and that the result is not any more, or
 * not yet, what has been published.
 */
function Warnings(): ReactElement {
  const { figures } = useAssistant();
  const warnings = figures.findings.filter(({ stufe }) => stufe === 'Warnung');
  const deviation = warnings.find(isOnPublished);
  const [first, ...more] = warnings.filter((own) => own !== deviation);
  return (
    <div role="status">
      {deviation && <Notice intent="warning">{EINFUEGEN.passtNicht(deviation.satz)}</Notice>}
      {first && <Notice intent="warning">{EINFUEGEN.warnungen(first.satz, more.length)}</Notice>}
    </div>
  );
}

/** The names that are free are known before anything is shown, so that nothing moves afterwards. */
function NewOffer(): ReactElement {
  const { figures, areCurrent } = useAssistant();
  const { insert } = useWriting();
  const target = useLoaded(nextTarget);
  if (target.kind === 'loading') return <Spinner label={EINFUEGEN.siehtNach} role="status" />;
  if (target.kind === 'failed') return <LoadingFailed {...target} />;
  if (target.value === null) return <Notice intent="warning">{VEREINBARUNG.keineNummer}</Notice>;
  return (
    <>
      <p className="note">{EINFUEGEN.einleitung}</p>
      <PlanList answers={figures.answers} target={target.value} />
      <Button appearance="primary" disabledFocusable={!areCurrent} onClick={insert}>
        {EINFUEGEN.einfuegen}
      </Button>
    </>
  );
}
