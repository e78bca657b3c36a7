import type { Page } from '@playwright/test';
import { type Finding, findingsWithFrame } from './support/axe';
import { expect, test } from './support/test';

/** Texts that axe finds too hard to read. */
const unreadable = (page: Page): Promise<readonly Finding[]> =>
  findingsWithFrame(page, { only: ['color-contrast'] });

for (const colorScheme of ['light', 'dark'] as const)
  test(`every text is readable in high contrast, ${colorScheme}`, async ({ openTryout }) => {
    const tryout = await openTryout({ colorScheme, forcedColors: 'active' });
    await tryout.ready();
    const { page } = tryout;
    expect(await unreadable(page)).toEqual([]);
    await tryout.blankSheet();
    await tryout.enter('H3', '=KIM.EIGENANTEIL("viel";2,5;55000)');
    await tryout.select('H3');
    await expect(page.locator('#zellfehler', { hasText: 'viel' })).toBeVisible();
    await tryout.select('A5:C9');
    expect(await unreadable(page)).toEqual([]);
    await tryout.select('H4');
    await page.keyboard.type('=KIM.EIGENANTEILE(KIM_Stellen[');
    await expect(page.getByRole('listbox')).toBeVisible();
    expect(await unreadable(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    for (const sheet of ['KIM Ergebnis', 'KIM Rechenweg']) {
      await tryout.sheet(sheet);
      await expect(page.getByRole('grid', { name: sheet })).toBeVisible();
      expect(await unreadable(page)).toEqual([]);
    }
  });
