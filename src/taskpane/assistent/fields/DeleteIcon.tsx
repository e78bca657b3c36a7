import type { ReactElement } from 'react';

export const DeleteIcon = (): ReactElement => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v4M9.2 7v4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
    />
  </svg>
);
