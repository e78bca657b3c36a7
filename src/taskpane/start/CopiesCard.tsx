import { Button } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useNavigation } from '../ui/navigation';
import { STARTSEITE } from './texts';

const { kopien } = STARTSEITE.mappe;

/** AK-8: the way to the check of copies, also in a file that holds nothing else. */
export function CopiesCard(): ReactElement {
  const { open } = useNavigation();
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{kopien.titel}</h2>
      <p>{kopien.text}</p>
      <Button size="small" onClick={() => open({ name: 'handover', number: null })}>
        {kopien.pruefen}
      </Button>
    </section>
  );
}
