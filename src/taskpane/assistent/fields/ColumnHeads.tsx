import type { ReactElement } from 'react';

interface ColumnHeadsProps {
  readonly name: string;
  readonly amount: string;
}

/** The headings of the two columns; every field has a name of its own for whoever hears them. */
export const ColumnHeads = ({ name, amount }: ColumnHeadsProps): ReactElement => (
  <p className="town-heads" aria-hidden="true">
    <span>{name}</span>
    <span>{amount}</span>
  </p>
);
