import type { Locator, Page } from 'playwright-core';

/** A picture of the documentation. */
export interface Shot {
  readonly name: string;
  readonly scheme?: 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the picture for one of the screen. */
  readonly density?: number;
  /** What of the page is taken; otherwise all of it. */
  readonly part?: (page: Page) => Locator;
  /** What a person would do before taking the picture. */
  readonly act: (page: Page) => Promise<void>;
}

export const sheet = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();

/** Chooses the cell or area of this address. */
export async function go(page: Page, address: string): Promise<void> {
  const box = page.getByLabel('Namenfeld');
  await box.fill(address);
  await box.press('Enter');
}

/** Waits until nothing is being computed. */
export const idle = (page: Page): Promise<void> => page.locator('.status [data-busy="false"]').waitFor();

/** Waits until the add-in is there, with its start page, and nothing is being computed. */
export async function ready(page: Page): Promise<void> {
  await page.frameLocator('iframe').getByText('Die Funktionen sind bereit').first().waitFor();
  await idle(page);
}
