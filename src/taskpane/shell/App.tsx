import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import {
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { HELP_EVENT, TRACE_EVENT } from '../../shared-runtime/wishes';
import type { Beginning } from '../state';
import { type WaitingAdditions, PendingContext } from '../aktualisierung/pending';
import { Drafts, DraftsContext } from '../functions/form/drafts';
import { AssistantStore, AssistantStoreContext } from '../assistent/store';
import { Insertions } from '../functions/insertion/insertions';
import { shelfOfThisWorkbook } from '../functions/insertion/shelf';
import { InsertionsContext } from '../functions/insertion/use-insertions';
import { ErrorBoundary } from './ErrorBoundary';
import { currentLook, watchLook } from './look';
import { NavigationContext, type View } from '../ui/navigation';
import { Shell } from './Shell';

/** What the pane shows first. */
export type First = 'start' | 'help' | 'trace';

export interface AppProps {
  readonly first: First;
  readonly state: Beginning['state'];
}

/** The contrast theme comes from another product, with its fonts. */
const { fontFamilyBase, fontFamilyMonospace, fontFamilyNumeric } = webLightTheme;
const THEMES = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: { ...teamsHighContrastTheme, fontFamilyBase, fontFamilyMonospace, fontFamilyNumeric },
};

const FIRST_TRACE: View = { name: 'trace', asked: 0 };

export function App({ first, state }: AppProps): ReactElement {
  const look = useSyncExternalStore(watchLook, currentLook);
  const [view, open] = useState<View>(first === 'trace' ? FIRST_TRACE : { name: first });
  const [insertions] = useState(() => new Insertions(shelfOfThisWorkbook()));
  const [drafts] = useState(() => new Drafts());
  const [assistant] = useState(() => new AssistantStore());
  const [pending] = useState<WaitingAdditions>(() => new Map());
  const navigation = useMemo(() => ({ view, open }), [view]);

  useEffect(() => {
    const showHelp = (): void => open({ name: 'help' });
    const showTrace = (): void =>
      open((last) => (last.name === 'trace' ? { ...last, asked: last.asked + 1 } : FIRST_TRACE));
    document.addEventListener(HELP_EVENT, showHelp);
    document.addEventListener(TRACE_EVENT, showTrace);
    return () => {
      document.removeEventListener(HELP_EVENT, showHelp);
      document.removeEventListener(TRACE_EVENT, showTrace);
    };
  }, []);

  useEffect(() => {
    insertions.leave();
  }, [insertions, view]);

  return (
    <FluentProvider theme={THEMES[look]}>
      <div className="pane" onKeyDown={keepEscape}>
        <ErrorBoundary view={view} onLeave={() => open({ name: 'start' })}>
          <NavigationContext.Provider value={navigation}>
            <InsertionsContext.Provider value={insertions}>
              <DraftsContext.Provider value={drafts}>
                <AssistantStoreContext.Provider value={assistant}>
                  <PendingContext.Provider value={pending}>
                    <Shell state={state} />
                  </PendingContext.Provider>
                </AssistantStoreContext.Provider>
              </DraftsContext.Provider>
            </InsertionsContext.Provider>
          </NavigationContext.Provider>
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}

/** On the web office.js takes Escape for the wish to leave the pane; in a field it is meant for a list or for nothing. */
function keepEscape(event: KeyboardEvent): void {
  const isField =
    event.target instanceof Element && event.target.matches('input, textarea, [role="combobox"]');
  if (event.key === 'Escape' && isField) event.stopPropagation();
}
