import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useNavigation } from '../ui/navigation';
import { STARTSEITE } from './texts';

const { beispiel } = STARTSEITE;

/** The case the product comes from, as a picture and as a form to try. */
export function Example(): ReactElement {
  const { open } = useNavigation();
  const fill = (): void =>
    open({ name: 'function', id: 'EIGENANTEIL', filled: ['187598,41', '2,5', '55000'] });
  return (
    <section className="card" aria-labelledby="beispiel">
      <h2 id="beispiel">{beispiel.titel}</h2>
      <p>{beispiel.text}</p>
      <div role="img" aria-label={beispiel.bild} className="shares">
        <span className="share granted">
          {beispiel.foerderung}
          <b>{beispiel.foerderbetrag}</b>
        </span>
        <span className="share own">
          {beispiel.eigenanteil}
          <b>{beispiel.eigenbetrag}</b>
        </span>
      </div>
      <Button size="small" onClick={fill}>
        {beispiel.oeffnen}
      </Button>
    </section>
  );
}
