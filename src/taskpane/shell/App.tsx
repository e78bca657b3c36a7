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
import { HELP_EVENT } from '../../shared-runtime/help-event';
import type { Beginning } from '../state';
import { Drafts, DraftsContext } from '../functions/form/drafts';
import { Insertions } from '../functions/insertion/insertions';
import { shelfOfThisWorkbook } from '../functions/insertion/shelf';
import { InsertionsContext } from '../functions/insertion/use-insertions';
import { ErrorBoundary } from './ErrorBoundary';
import { currentLook, watchLook } from './look';
import { NavigationContext, type View } from '../ui/navigation';
import { Shell } from './Shell';

export interface AppProps {
  readonly first: 'start' | 'help';
  readonly state: Beginning['state'];
}

/** The contrast theme comes from another product, with its fonts. */
const { fontFamilyBase, fontFamilyMonospace, fontFamilyNumeric } = webLightTheme;
const THEMES = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: { ...teamsHighContrastTheme, fontFamilyBase, fontFamilyMonospace, fontFamilyNumeric },
};

export function App({ first, state }: AppProps): ReactElement {
  const look = useSyncExternalStore(watchLook, currentLook);
  const [view, open] = useState<View>({ name: first });
  const [insertions] = useState(() => new Insertions(shelfOfThisWorkbook()));
  const [drafts] = useState(() => new Drafts());
  const navigation = useMemo(() => ({ view, open }), [view]);

  useEffect(() => {
    const showHelp = (): void => open({ name: 'help' });
    document.addEventListener(HELP_EVENT, showHelp);
    return () => document.removeEventListener(HELP_EVENT, showHelp);
  }, []);

  useEffect(() => insertions.leave(), [insertions, view]);

  return (
    <FluentProvider theme={THEMES[look]}>
      <div className="pane" onKeyDown={keepEscape}>
        <ErrorBoundary view={view} onLeave={() => open({ name: 'start' })}>
          <NavigationContext.Provider value={navigation}>
            <InsertionsContext.Provider value={insertions}>
              <DraftsContext.Provider value={drafts}>
                <Shell state={state} />
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
