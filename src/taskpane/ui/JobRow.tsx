import { useId, type ReactElement, type ReactNode } from 'react';

interface JobRowProps {
  readonly titel: string;
  readonly text: string;
  /** What is drawn on a square of 20. */
  readonly icon: ReactNode;
  readonly onClick: () => void;
  /** Can be reached, but does nothing at the moment. */
  readonly waiting?: boolean;
}

/** Something to begin with, in a row of a list: a picture, what it is, and a sentence about it. */
export function JobRow({ titel, text, icon, onClick, waiting = false }: JobRowProps): ReactElement {
  const id = useId();
  return (
    <li>
      <button
        type="button"
        className="row-button job"
        aria-labelledby={id}
        aria-describedby={`${id}-text`}
        {...(waiting ? { 'aria-disabled': true } : { onClick })}
      >
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor">
          {icon}
        </svg>
        <span>
          <b id={id}>{titel}</b>
          <small id={`${id}-text`}>{text}</small>
        </span>
      </button>
    </li>
  );
}

/** A table with headings. */
export const TableIcon = (): ReactElement => <path d="M3 4h14v12H3zM3 8h14M3 12h14M8 4v12" />;
