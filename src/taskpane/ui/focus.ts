import type { FocusEvent } from 'react';

/** On the web office.js leaves the pane when Tab is pressed on something that Tab itself can't reach. */
export function takeFocus(element: HTMLElement | null): void {
  element?.setAttribute('tabindex', '0');
  element?.focus();
}

/** The field of an id takes the keyboard, its text selected as after Tab: what is typed then takes its place. */
export function focusField(id: string): void {
  const field = document.getElementById(id);
  field?.focus();
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
}

/** What takes the focus only when it is led there, is passed over by Tab again. */
export function leaveFocus({ currentTarget }: FocusEvent<HTMLElement>): void {
  currentTarget.setAttribute('tabindex', '-1');
}
