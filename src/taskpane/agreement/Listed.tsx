import { useId, type ReactElement } from 'react';

interface ListedProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly note?: string;
}

/** A list with its heading; nothing where it has no items. */
export function Listed({ title, items, note }: ListedProps): ReactElement | null {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <>
      <h2 id={id}>{title}</h2>
      <ul aria-labelledby={id} className="listed">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {note !== undefined && <p className="note">{note}</p>}
    </>
  );
}
