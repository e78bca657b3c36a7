import { useId, useState, type ReactElement } from 'react';
import { FoldButton } from '../../ui/FoldButton';
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
      <FoldButton size="small" open={shown} controls={id} onToggle={() => show(!shown)}>
        {FORMULAR.beispielUndSchreibweise}
      </FoldButton>
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
