import type { ReactElement } from 'react';

const PATHS = {
  open: 'M3 6h6l2 2h10v11H3zM3 11h18',
  save: 'M4 4h13l3 3v13H4zM8 4v5h8V4M7 20v-7h10v7',
  saveValues: 'M14 4h6v6M20 4l-9 9M9 6H4v14h14v-5',
  undo: 'M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 12h-2',
  redo: 'm15 5 5 5-5 5M20 10H10a6 6 0 0 0 0 12h2',
} as const;

/** A line drawing beside the words of a button. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 24 24" width={26} height={26} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
