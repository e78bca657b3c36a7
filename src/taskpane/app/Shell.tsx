import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { loadCatalogue, type Catalogue } from '../catalogue/metadata';
import type { Beginning } from '../state';
import { KATALOG, PRODUKT } from '../texte';
import { CatalogueView } from '../views/CatalogueView';
import { StartView } from '../views/StartView';
import { Menu } from './Menu';
import { useNavigation } from './navigation';
import { Notice } from './Notice';
import { useLoaded, type Loaded } from './useLoaded';

// What is not needed to begin comes when it is asked for.
const FunctionView = lazy(() => import(/* webpackChunkName: "formular" */ '../views/FunctionView'));
const NewsView = lazy(() => import(/* webpackChunkName: "neuigkeiten" */ '../views/NewsView'));
const HelpView = lazy(() => import(/* webpackChunkName: "hilfe" */ '../views/HelpView'));

/** What all views have around them: name, menu, and a place for the content. */
export function Shell({ state }: { readonly state: Beginning['state'] }): ReactElement {
  const catalogue = useLoaded(loadCatalogue);
  return (
    <>
      <header className="head">
        <p className="brand">
          <img src="assets/icon-64.png" alt="" width="24" height="24" />
          {PRODUKT}
        </p>
        <Menu />
      </header>
      <main>
        <Suspense fallback={<Spinner label={KATALOG.laden} />}>
          <Content state={state} catalogue={catalogue} />
        </Suspense>
      </main>
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
  if (view.name === 'news') return <NewsView />;
  if (catalogue.kind === 'loading') return <Spinner label={KATALOG.laden} />;
  if (catalogue.kind === 'failed')
    return (
      <Notice intent="error" code={catalogue.disturbance.code} urgent>
        {catalogue.disturbance.text}
      </Notice>
    );
  if (view.name === 'help') return <HelpView catalogue={catalogue.value} />;
  if (view.name === 'function') return <FunctionView key={view.id} view={view} catalogue={catalogue.value} />;
  return <CatalogueView catalogue={catalogue.value} query={query} onQuery={setQuery} />;
}
