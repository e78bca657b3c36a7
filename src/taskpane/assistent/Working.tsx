import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, type ReactElement } from 'react';
import { kapitelseite } from '../../katalog/handbuch';
import { readOwnTables } from '../../workbook/agreement/once';
import { readSettings } from '../../workbook/read/settings';
import { BackButton } from '../ui/BackButton';
import { focusField } from '../ui/focus';
import { Outside } from '../ui/Outside';
import { Title } from '../ui/Title';
import { useLoaded } from '../ui/use-loaded';
import { DraftLine } from './DraftLine';
import { NO_OWN_TABLES } from './figures/own-tables';
import { withoutUnread } from './figures/unread';
import { FootLine } from './FootLine';
import { type Action, reduce } from './state/assistant';
import { type Assistant, STEPS, type AssistantStep } from './state/shape';
import { remarksOf, unreadPlaces } from './state/progress';
import { SheetsLine } from './sheets/SheetsLine';
import { CheckStep } from './steps/CheckStep';
import { InsertStep } from './steps/InsertStep';
import { GrantStep } from './steps/GrantStep';
import { PostsStep } from './steps/PostsStep';
import { SharesStep } from './steps/SharesStep';
import { Stepper } from './Stepper';
import { useAssistantStore } from './store';
import { ASSISTENT } from './texts';
import { AssistantContext } from './use-assistant';
import { useDraft } from './use-draft';
import { useFigures } from './use-figures';

const VIEW: Readonly<Record<AssistantStep, () => ReactElement>> = {
  foerderung: GrantStep,
  stellen: PostsStep,
  verteilung: SharesStep,
  pruefen: CheckStep,
  einfuegen: InsertStep,
};

const IMPORTED = { stellen: 'stellen', verteilung: 'kommunen' } as const;

/** An agreement being worked on: the steps, the one that is open, and the result at the foot. */
export function Working({ state }: { readonly state: Assistant }): ReactElement {
  const store = useAssistantStore();
  const dispatch = useCallback((action: Action) => store.dispatch(reduce, action), [store]);
  const settings = useLoaded(readSettings);
  const from1904 = settings.kind === 'there' && settings.value.from1904;
  const tables = useLoaded(readOwnTables);
  const own = tables.kind === 'there' ? tables.value : NO_OWN_TABLES;
  const { figures: computed, areCurrent } = useFigures(state.answers, own, state.number === null, from1904);
  const { typed, typing } = state;
  const figures = useMemo(
    () => withoutUnread(computed, unreadPlaces({ typed, typing })),
    [computed, typed, typing],
  );
  const remarks = useMemo(() => remarksOf(state, figures.findings), [state, figures]);
  const view = useMemo(
    () => ({ state, dispatch, figures, areCurrent, remarks, own }),
    [state, dispatch, figures, areCurrent, remarks, own],
  );
  const { keeping, retry } = useDraft(state, dispatch);
  const { goal, step } = state;
  // Whoever has scrolled down in one step begins at the top of the next.
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [step]);
  // After it has been drawn: the field may have been folded away until now.
  useEffect(() => {
    if (goal) focusField(`antwort-${goal.key}`);
  }, [goal]);
  const StepView = VIEW[step];
  const isImporting = (step === 'stellen' || step === 'verteilung') && state.imports[IMPORTED[step]];
  const next = STEPS[STEPS.indexOf(step) + 1];
  return (
    <AssistantContext.Provider value={view}>
      <div className="assistant">
        <div className="bar">
          <BackButton to={{ name: 'start' }}>{ASSISTENT.zurueck}</BackButton>
          <span className="whose">{state.answers.angaben.titel?.wert ?? ASSISTENT.neu}</span>
        </div>
        {state.number !== null && <SheetsLine />}
        <Stepper />
        <section key={step} className="step">
          <div className="title-row">
            <Title>{ASSISTENT.schritt[step]}</Title>
            <Outside href={`hilfe/${kapitelseite(step)}`} label={ASSISTENT.hilfeZumSchritt}>
              {ASSISTENT.hilfe}
            </Outside>
          </div>
          <StepView />
          {next && !isImporting && (
            <Button
              appearance="primary"
              className="next"
              onClick={() => dispatch({ type: 'step', step: next })}
            >
              {ASSISTENT.weiter(ASSISTENT.schritt[next])}
            </Button>
          )}
        </section>
        <DraftLine keeping={keeping} onRetry={retry} />
        <FootLine />
      </div>
    </AssistantContext.Provider>
  );
}
