import { findings } from './axe';
import type { Pane } from './pane';
import { expect } from './test';

/** What a pane shows is free of findings and not cut off; changes that are under way may take a moment. */
export async function isSound({ pane }: Pick<Pane, 'pane'>, what: string, width: number): Promise<void> {
  await expect(async () => {
    const found = await findings(pane);
    const wide = await pane.evaluate(() => document.documentElement.scrollWidth);
    expect([what, found, wide]).toEqual([what, [], width]);
  }).toPass();
}

const THEMES = [
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
] as const;

/** The same in every theme, in the page that is open: the pane follows the settings of the system. */
export async function isSoundInAllThemes(
  open: Pick<Pane, 'page' | 'pane'>,
  what: string,
  width: number,
): Promise<void> {
  for (const [theme, media] of THEMES) {
    await open.page.emulateMedia(media);
    await isSound(open, `${what}, ${theme}`, width);
  }
}
