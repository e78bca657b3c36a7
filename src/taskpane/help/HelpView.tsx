import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Outside } from '../ui/Outside';
import { Title } from '../ui/Title';
import { useNavigation } from '../ui/navigation';
import { helpPageOf, type Catalogue } from '../functions/catalogue/metadata';
import { NAVIGATION } from '../shell/texts';
import { HILFE } from './texts';
import './help.css';

/** The first steps, what errors mean, and the way to the help pages. */
export default function HelpView({ catalogue }: { readonly catalogue: Catalogue }): ReactElement {
  const { open } = useNavigation();
  return (
    <>
      <Title>{HILFE.titel}</Title>
      <h2>{HILFE.anfang}</h2>
      <ol className="first-steps">
        {HILFE.schritte.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{HILFE.direkt}</p>
      <p>
        <Outside href="hilfe/index.html#handbuch">{HILFE.handbuch}</Outside> {HILFE.imBrowser}
      </p>
      <h2>{HILFE.fehler}</h2>
      <dl className="errors">
        {HILFE.fehlerwerte.map(([value, meaning]) => (
          <div key={value}>
            <dt className="formula">{value}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>{HILFE.seiten}</h2>
      <p>
        <Outside href="hilfe/index.html">{HILFE.alle}</Outside> {HILFE.imBrowser}
      </p>
      <ul className="links">
        {catalogue.functions.map((item) => (
          <li key={item.id}>
            <Outside href={helpPageOf(item)}>{item.name}</Outside>
          </li>
        ))}
      </ul>
      <h2>{NAVIGATION.news}</h2>
      <p>{HILFE.neu}</p>
      <Button onClick={() => open({ name: 'news' })}>{HILFE.neuigkeiten}</Button>
      <h2>{HILFE.support}</h2>
      <p>{HILFE.angaben(__KIM_VERSION__, globalThis.kimFunctions?.dataOf ?? '–')}</p>
    </>
  );
}
