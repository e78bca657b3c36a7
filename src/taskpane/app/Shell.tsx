import { Spinner } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { loadCatalogue, type Catalogue } from '../catalogue/metadata';
import type { Beginning } from '../state';
import { Outcome } from '../insertion/Outcome';
import { FUSS, KATALOG, PRODUKT } from '../texte';
import { CatalogueView } from '../views/CatalogueView';
import { StartView } from '../views/StartView';
import { Later } from './Later';
import { LoadingFailed } from './LoadingFailed';
import { Menu } from './Menu';
import { useNavigation } from './navigation';
import { focusTitle } from './Title';
import { useLoaded, type Loaded } from './use-loaded';

// What is not needed to begin comes when it is asked for.
const functionView = () => import(/* webpackChunkName: "formular" */ '../views/FunctionView');
const newsView = () => import(/* webpackChunkName: "neuigkeiten" */ '../views/NewsView');
const helpView = () => import(/* webpackChunkName: "hilfe" */ '../views/HelpView');

/** What all views have around them: menu, a place for the content, and at the foot whose pane this is. */
export function Shell({ state }: { readonly state: Beginning['state'] }): ReactElement {
  const catalogue = useLoaded(loadCatalogue);
  const { view } = useNavigation();
  return (
    <>
      <header className="head">
        <Menu />
      </header>
      <main>
        {view.name !== 'function' && <Outcome onLeave={focusTitle} />}
        <Content state={state} catalogue={catalogue} />
      </main>
      <footer className="foot">
        <img src="assets/icon-64.png" alt="" width="24" height="24" />
        <p>
          <b>{PRODUKT}</b>
          <span>{FUSS}</span>
        </p>
      </footer>
    </>
  );
}

interface ContentProps {
  readonly state: Beginning['state'];
  readonly catalogue: Loaded<Catalogue>;
}

function Content({ state, catalogue }: ContentProps): ReactElement {
  const { view } = useNavigation();
  const [query, setQuery] = useState('');
  if (view.name === 'start') return <StartView state={state} catalogue={catalogue} />;
  if (view.name === 'news') return <Later key="news" view={newsView} props={{}} />;
  if (catalogue.kind === 'loading') return <Spinner label={KATALOG.laden} />;
  if (catalogue.kind === 'failed') return <LoadingFailed {...catalogue} />;
  const { value } = catalogue;
  if (view.name === 'help') return <Later key="help" view={helpView} props={{ catalogue: value }} />;
  if (view.name === 'function')
    return <Later key={view.id} view={functionView} props={{ view, catalogue: value }} />;
  return <CatalogueView catalogue={value} query={query} onQuery={setQuery} />;
}
