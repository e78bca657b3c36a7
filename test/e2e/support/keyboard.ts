import type { Locator } from '@playwright/test';
import type { Pane } from './pane';
import { expect } from './test';

/** More than there are ways to stop at in a view. */
const MOST_TABS = 60;

/** The keyboard gets there from where it is, as for somebody without a pointer: onwards, or back to what stands ahead. */
export async function tabTo({ page }: Pick<Pane, 'page'>, target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  const way = (): Promise<string | null> =>
    target.evaluate((own) => {
      const { activeElement } = document;
      if (own === activeElement || !activeElement) return null;
      const isAhead = activeElement.compareDocumentPosition(own) & Node.DOCUMENT_POSITION_PRECEDING;
      return isAhead ? 'Shift+Tab' : 'Tab';
    });
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    const key = await way();
    if (key === null) break;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

export async function pressByKey(pane: Pick<Pane, 'page'>, target: Locator): Promise<void> {
  await tabTo(pane, target);
  await pane.page.keyboard.press('Enter');
}
