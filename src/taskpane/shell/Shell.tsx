import { Spinner } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { loadCatalogue, type Catalogue } from '../functions/catalogue/metadata';
import type { Beginning } from '../state';
import { Outcome } from '../functions/insertion/Outcome';
import { KATALOG } from '../functions/catalogue/texts';
import { FUSS, PRODUKT } from './texts';
import { CatalogueView } from '../functions/catalogue/CatalogueView';
import { StartView } from '../start/StartView';
import { LazyView } from '../ui/LazyView';
import { LoadingFailed } from '../ui/LoadingFailed';
import { Menu } from './Menu';
import { useNavigation } from '../ui/navigation';
import { focusTitle } from '../ui/Title';
import { useLoaded, type Loaded } from '../ui/use-loaded';

// What is not needed to begin comes when it is asked for.
const functionView = () => import(/* webpackChunkName: "formular" */ '../functions/form/FunctionView');
const agreementView = () => import(/* webpackChunkName: "assistent" */ '../assistent/AssistantView');
const interruptedView = () => import(/* webpackChunkName: "unterbrochen" */ '../agreement/InterruptedView');
const removalView = () => import(/* webpackChunkName: "entfernen" */ '../agreement/RemovalView');
const tableView = () => import(/* webpackChunkName: "tabelle" */ '../empty-table/EmptyTableView');
const refreshView = () => import(/* webpackChunkName: "aktualisierung" */ '../aktualisierung/RefreshView');
const checkView = () => import(/* webpackChunkName: "pruefen" */ '../check/CheckView');
const handoverView = () => import(/* webpackChunkName: "weitergabe" */ '../handover/HandoverView');
const newsView = () => import(/* webpackChunkName: "neuigkeiten" */ '../news/NewsView');
const traceView = () => import(/* webpackChunkName: "rechenweg" */ '../trace/TraceView');
const helpView = () => import(/* webpackChunkName: "hilfe" */ '../help/HelpView');

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
  if (view.name === 'agreement') return <LazyView key={view.begin} view={agreementView} props={{ view }} />;
  if (view.name === 'table') return <LazyView key="table" view={tableView} props={{}} />;
  if (view.name === 'interrupted') return <LazyView key="interrupted" view={interruptedView} props={{}} />;
  if (view.name === 'removal')
    return <LazyView key={`removal ${view.number}`} view={removalView} props={{ view }} />;
  if (view.name === 'refresh')
    return <LazyView key={`refresh ${view.number}`} view={refreshView} props={{ view }} />;
  if (view.name === 'handover')
    return <LazyView key={`handover ${view.number}`} view={handoverView} props={{ view }} />;
  if (view.name === 'news') return <LazyView key="news" view={newsView} props={{}} />;
  if (catalogue.kind === 'loading') return <Spinner label={KATALOG.laden} />;
  if (catalogue.kind === 'failed') return <LoadingFailed {...catalogue} />;
  const { value } = catalogue;
  if (view.name === 'help') return <LazyView key="help" view={helpView} props={{ catalogue: value }} />;
  if (view.name === 'check') return <LazyView key="check" view={checkView} props={{ catalogue: value }} />;
  if (view.name === 'trace')
    return <LazyView key={`trace ${view.asked}`} view={traceView} props={{ view, catalogue: value }} />;
  if (view.name === 'function')
    return <LazyView key={view.id} view={functionView} props={{ view, catalogue: value }} />;
  return <CatalogueView catalogue={value} query={query} onQuery={setQuery} />;
}
