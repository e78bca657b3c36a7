import { useId, type ReactElement, type ReactNode } from 'react';

/** One kind of what can be new, under its heading. */
export function Part({
  title,
  place,
  children,
}: {
  readonly title: string;
  /** The id under which it is found. */
  readonly place?: string;
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <section id={place} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
