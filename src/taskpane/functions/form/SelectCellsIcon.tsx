import type { ReactElement } from 'react';

/** A sheet with one cell picked out: take over what is selected in Excel. */
export function SelectCellsIcon(): ReactElement {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M3.5 3.5h13v13h-13zM3.5 8h13M3.5 12.5h13M8 3.5v13M12.5 3.5v13" strokeWidth="1" />
      <path d="M8 8h4.5v4.5H8z" fill="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
