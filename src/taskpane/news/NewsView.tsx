import { Spinner } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { BackButton } from '../ui/BackButton';
import { LoadingFailed } from '../ui/LoadingFailed';
import { Title } from '../ui/Title';
import { useLoaded } from '../ui/use-loaded';
import { loadJson } from '../ui/load-json';
import { NAVIGATION } from '../shell/texts';
import { NEUIGKEITEN } from './texts';
import './news.css';

/** Made from `CHANGELOG.md` by the build. */
interface Release {
  readonly title: string;
  readonly brief: readonly string[];
  readonly sections: readonly Section[];
}

interface Section {
  readonly title: string;
  readonly entries: readonly string[];
}

const loadNews = async (): Promise<readonly Release[]> =>
  (await loadJson('neuigkeiten.json')) as readonly Release[];

/** What has changed, newest first: what everybody has to know, and behind it everything. */
export default function NewsView(): ReactElement {
  const news = useLoaded(loadNews);
  return (
    <>
      <div className="bar">
        <BackButton to={{ name: 'help' }}>{NAVIGATION.help}</BackButton>
      </div>
      <Title>{NEUIGKEITEN.titel}</Title>
      {news.kind === 'loading' && <Spinner label={NEUIGKEITEN.laden} />}
      {news.kind === 'failed' && <LoadingFailed {...news} />}
      {news.kind === 'there' &&
        news.value.map(({ title, brief, sections }) => (
          <section key={title} className="release">
            <h2>{title}</h2>
            <Entries entries={brief} />
            <details open={brief.length === 0}>
              <summary>{NEUIGKEITEN.einzeln}</summary>
              {sections.map((section) => (
                <Fragment key={section.title}>
                  <h3>{section.title}</h3>
                  <Entries entries={section.entries} />
                </Fragment>
              ))}
            </details>
          </section>
        ))}
    </>
  );
}

function Entries({ entries }: Pick<Section, 'entries'>): ReactElement | null {
  if (entries.length === 0) return null;
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  );
}
