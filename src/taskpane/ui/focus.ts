import type { FocusEvent } from 'react';

/** On the web office.js leaves the pane when Tab is pressed on something that Tab itself can't reach. */
export function takeFocus(element: HTMLElement | null): void {
  element?.setAttribute('tabindex', '0');
  element?.focus();
}

/** What takes the focus only when it is led there, is passed over by Tab again. */
export function leaveFocus({ currentTarget }: FocusEvent<HTMLElement>): void {
  currentTarget.setAttribute('tabindex', '-1');
}
