import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { nachSachgebiet } from '../../../katalog';
import { useNavigation } from '../../ui/navigation';
import { ChapterTitle } from '../../ui/ChapterTitle';
import { describe, type Catalogue, type CatalogueFunction } from './metadata';
import { nearestFirst, search } from './search';
import { KATALOG } from './texts';
import './catalogue.css';

interface CatalogueViewProps {
  readonly catalogue: Catalogue;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** All functions by subject, narrowed down while typing. */
export function CatalogueView({ catalogue, query, onQuery }: CatalogueViewProps): ReactElement {
  const found = search(catalogue.functions, query);
  return (
    <>
      <ChapterTitle chapter="formeln">{KATALOG.titel}</ChapterTitle>
      <Field label={KATALOG.suche} className="search">
        <Input
          type="search"
          value={query}
          placeholder={KATALOG.platzhalter}
          onFocus={({ target }) => target.select()}
          onChange={(_, { value }) => onQuery(value)}
        />
      </Field>
      <p role="status" className="count">
        {found.length > 0 ? KATALOG.treffer(found.length) : KATALOG.keine}
      </p>
      {found.length === 0 && <Jobs />}
      {nearestFirst(nachSachgebiet(found), query).map(({ titel, funktionen }) => (
        <section key={titel} aria-label={titel}>
          <h2>{titel}</h2>
          <ul className="catalogue">
            {funktionen.map((item) => (
              <Entry key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What somebody may have been looking for that is no function. */
function Jobs(): ReactElement {
  const { open } = useNavigation();
  return (
    <>
      <p>{KATALOG.arbeiten}</p>
      <div className="buttons">
        <Button onClick={() => open({ name: 'agreement', begin: 'new' })}>{KATALOG.vereinbarung}</Button>
        <Button onClick={() => open({ name: 'trace', asked: 0 })}>{KATALOG.rechenweg}</Button>
      </div>
    </>
  );
}

/** That something opens. */
const Chevron = (): ReactElement => (
  <svg className="chevron" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M4 1.5 8.5 6 4 10.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
  </svg>
);

function Entry({ item }: { readonly item: CatalogueFunction }): ReactElement {
  const { open } = useNavigation();
  return (
    <li>
      <button
        type="button"
        className="row-button entry"
        onClick={() => open({ name: 'function', id: item.id })}
      >
        <span className="formula">KIM.{item.name}</span>
        <span>{describe(item).text}</span>
        <Chevron />
      </button>
    </li>
  );
}
