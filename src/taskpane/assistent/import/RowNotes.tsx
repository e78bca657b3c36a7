import { useId, type ReactElement } from 'react';
import { useMore } from '../../ui/use-more';
import type { RowNote } from './list-import';
import { AT_ONCE, MoreRows } from './MoreRows';

interface RowNotesProps {
  readonly title: string;
  readonly notes: readonly RowNote[];
}

/** AS-11: what is said of rows beside their entries: nothing is guessed, and nothing dropped, silently. */
export function RowNotes({ title, notes }: RowNotesProps): ReactElement | null {
  const more = useMore(notes, AT_ONCE);
  const id = useId();
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="plan">
        {more.shown.map((note) => (
          <li key={note.number}>
            <b>{note.title}</b>
            <small>{note.text}</small>
          </li>
        ))}
      </ul>
      <MoreRows more={more} />
    </section>
  );
}
