import type { ReactElement } from 'react';
import { Formula } from '../ui/Formula';
import { shortened } from '../ui/shortened';
import { RECHENWEG } from './texts';

/** What fits into a few lines of the pane. */
const LONGEST = 200;

/** A formula; of one that puts together a long text, the beginning, and the rest for who wants it. */
export function FoldedFormula({ text }: { readonly text: string }): ReactElement {
  const start = shortened(text, LONGEST);
  return (
    <>
      <p>
        <Formula text={start} />
      </p>
      {start !== text && (
        <details>
          <summary tabIndex={0}>{RECHENWEG.ganzeFormel}</summary>
          <p>
            <Formula text={text} />
          </p>
        </details>
      )}
    </>
  );
}
