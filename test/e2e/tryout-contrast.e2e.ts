import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { tryoutPage } from './support/tryout';

const openPage = tryoutPage();

/** Texts that axe finds too hard to read, with what it says of them. */
async function unreadable(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ target, any }) => `${target.join(' ')}: ${any[0]?.message ?? ''}`),
  );
}

it.each(['light', 'dark'] as const)('every text is readable in high contrast, %s', async (colorScheme) => {
  const tryout = await openPage({ colorScheme, forcedColors: 'active' });
  await tryout.ready();
  const { page } = tryout;
  expect(await unreadable(page)).toEqual([]);
  await tryout.enter('H3', '=KIM.EIGENANTEIL("viel";2,5;55000)');
  await tryout.select('H3');
  await page.locator('#zellfehler', { hasText: 'viel' }).waitFor();
  await tryout.select('A5:C9');
  expect(await unreadable(page)).toEqual([]);
  await tryout.select('H4');
  await page.keyboard.type('=KIM.EIGENANTEILE(KIM_Stellen[');
  await page.getByRole('listbox').waitFor();
  expect(await unreadable(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  for (const sheet of ['KIM Ergebnis', 'KIM Rechenweg']) {
    await tryout.sheet(sheet);
    await page.getByRole('grid', { name: sheet }).waitFor();
    expect(await unreadable(page)).toEqual([]);
  }
  await tryout.close();
});
