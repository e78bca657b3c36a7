/** @jest-environment jsdom */
import { selectAfterTab } from '../../src/taskpane/ui/select-after-tab';

const press = (key: string): boolean =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

it('AS-11 a field has its text selected after Tab, also where office.js moves the focus, and only then', () => {
  document.body.innerHTML = '<input id="eins" value="Kreis Unna"><input id="zwei" value="Land">';
  const [first, second] = [...document.querySelectorAll('input')];
  if (!first || !second) throw new Error('There are two fields.');
  selectAfterTab(document);
  const selected = ({ selectionStart, selectionEnd }: HTMLInputElement): number =>
    (selectionEnd ?? 0) - (selectionStart ?? 0);
  first.focus();
  expect(selected(first)).toBe(0);
  press('Tab');
  second.focus();
  expect(selected(second)).toBe(4);
  document.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  first.focus();
  expect(selected(first)).toBe(0);
  press('a');
  second.setSelectionRange(0, 0);
  second.focus();
  expect(selected(second)).toBe(0);
});
