const FOCUSABLE = 'textarea, button:not(:disabled):not([tabindex="-1"]), select, input:not([hidden]), iframe';

/** F6 goes from one part of the window to the next, for Tab walks through cells. */
export function nextArea(root: HTMLElement, step: 1 | -1): void {
  const areas = [...root.querySelectorAll<HTMLElement>('[data-area], .formula-bar, .pane:not([hidden])')];
  const current = areas.findIndex((area) => area.contains(document.activeElement));
  const next = areas[(current + step + areas.length) % areas.length];
  next?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
