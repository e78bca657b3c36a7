import { Button } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useNavigation } from '../ui/navigation';
import { STARTSEITE } from './texts';

const { unterbrochen } = STARTSEITE.mappe;

/** SC-1: something was begun in this workbook and not finished; it comes before everything else. */
export function InterruptedCard(): ReactElement {
  const { open } = useNavigation();
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{unterbrochen.titel}</h2>
      <p>{unterbrochen.text}</p>
      <Button appearance="primary" size="small" onClick={() => open({ name: 'interrupted' })}>
        {unterbrochen.ansehen}
      </Button>
    </section>
  );
}
