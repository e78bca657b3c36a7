import type { ReactElement } from 'react';

interface OutsideProps {
  readonly href: string;
  /** What is read out where the text alone does not say enough. */
  readonly label?: string;
  readonly children: string;
}

/** A link to a page in a window of its own: the page of the pane has to stay, the functions run in it. */
export function Outside({ href, label, children }: OutsideProps): ReactElement {
  return (
    <a className="outside" href={href} target="_blank" rel="noopener" aria-label={label}>
      {children}
    </a>
  );
}
