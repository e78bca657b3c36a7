import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { Formula } from '../../ui/Formula';
import { FORMULAR } from './texts';

/** Where less is to be seen at once, the fields come first. */
const isWide = (): boolean => matchMedia('(min-width: 400px)').matches;

/** An example, and how things are written: folded away in a narrow pane. */
export function Introduction({ example }: { readonly example: string }): ReactElement {
  const id = useId();
  const [shown, show] = useState(isWide);
  return (
    <div className="introduction">
      <Button
        appearance="subtle"
        size="small"
        className="disclosure"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => show(!shown)}
      >
        {FORMULAR.beispielUndSchreibweise}
      </Button>
      <div id={id} hidden={!shown}>
        {example !== '' && (
          <p className="example">
            <span>{FORMULAR.beispiel}</span>
            <Formula text={example} />
          </p>
        )}
        <p className="note">{FORMULAR.schreibweise}</p>
      </div>
    </div>
  );
}
