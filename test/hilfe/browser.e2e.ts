import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { DEVELOPMENT_ADDRESS } from '../../scripts/build/address';
import { kapitelseite } from '../../src/katalog/handbuch';
import { DIST, serve } from '../e2e/site';
import { type Extent, findings } from '../e2e/support/axe';

/** Of the chapters of the handbook, which are all made alike, one that has everything: pictures, tables, formulas. */
const PAGES = readdirSync(join(DIST, 'hilfe'))
  .filter((name) => name.endsWith('.html'))
  .filter((name) => !name.startsWith('handbuch-') || name === kapitelseite('verteilung'));

test.beforeEach(({ context }) => serve(context, 'blocked'));

async function open(context: BrowserContext, name: string): Promise<Page> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${DEVELOPMENT_ADDRESS}hilfe/${name}`);
  expect(complaints).toEqual([]);
  return page;
}

/** Waits until nothing sticks out to the side; a layout that was asked for may still be under way. */
async function asWideAs(page: Page, width: number): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
}

/** Waits until the whole of it can be seen, also where scrolling is under way. */
const inView = (part: Locator): Promise<void> => expect(part).toBeInViewport({ ratio: 1 });

async function focusedOn(page: Page, text: string): Promise<void> {
  await expect(page.locator(':focus')).toHaveText(text);
}

/** A colour scheme changes nothing but colours, and a width everything but them. */
const COLOURS: Extent = { only: ['color-contrast'] };
const ALL_BUT_COLOURS: Extent = { without: ['color-contrast'] };

const PHONE = 320;
const SCREEN = 1280;

const SETTINGS = [
  [PHONE, 'light', {}],
  [PHONE, 'dark', COLOURS],
  [SCREEN, 'dark', ALL_BUT_COLOURS],
] as const;

test.describe('for every reader', () => {
  for (const name of PAGES)
    test(`${name} is accessible and fits, on a phone and on a screen, light and dark`, async ({
      context,
    }) => {
      const page = await open(context, name);
      for (const [width, colorScheme, extent] of SETTINGS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect([width, colorScheme, await findings(page, extent)]).toEqual([width, colorScheme, []]);
        await asWideAs(page, width);
      }
    });
});

test.describe('with the keyboard alone', () => {
  test.use({ viewport: { width: PHONE, height: 800 } });

  test('a reader gets straight to the content', async ({ context }) => {
    const page = await open(context, 'eigenanteil.html');
    await page.keyboard.press('Tab');
    await focusedOn(page, 'Zum Inhalt springen');
    await page.keyboard.press('Enter');
    await expect(page.locator('#inhalt')).toBeFocused();
  });

  test('a reader goes from the contents to a section, and up again from anywhere in it', async ({
    context,
  }) => {
    const page = await open(context, 'haushalt.html');
    const top = page.locator('.inhalt');
    await top.getByRole('link', { name: 'Regeln' }).press('Enter');
    const rule = page.locator('#regel-tb-5-titel');
    await rule.scrollIntoViewIfNeeded();
    const heading = page.locator('.abschnitt', { has: page.locator('#regeln') });
    await inView(heading);
    await heading.getByRole('link', { name: 'Nach oben' }).press('Enter');
    await inView(top);
    await page.keyboard.press('Tab');
    await focusedOn(page, 'Argumente');
  });

  test('a reader finds a rule in the list of rules', async ({ context }) => {
    const page = await open(context, 'haushalt.html');
    await page.locator('summary', { hasText: 'Verzeichnis' }).press('Enter');
    expect(await findings(page)).toEqual([]);
    await page.locator('.verzeichnis').getByRole('link', { name: 'TB-3 Haushalt' }).press('Enter');
    await inView(page.locator('#regel-tb-3-titel'));
  });

  test('a reader unfolds a Rechenweg, scrolls it and goes to a rule', async ({ context }) => {
    const page = await open(context, 'eigenanteil.html');
    await page.locator('summary', { hasText: 'Rechenweg zeigen' }).focus();
    await page.keyboard.press('Enter');
    const trace = page.locator('details .tabelle');
    await trace.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => trace.evaluate((table) => table.scrollLeft)).toBeGreaterThan(0);
    expect(await findings(page)).toEqual([]);
    await trace.locator('a').first().press('Enter');
    await expect(page).toHaveURL(/#regel-fo-1$/);
    await inView(page.locator('#regel-fo-1-titel'));
  });
});

/** What A4 leaves between the margins of a browser. */
const PAPER = 718;

test.describe('on paper', () => {
  test.use({ viewport: { width: PAPER, height: 1000 } });

  test('every column is there and nothing that only a screen needs', async ({ context }) => {
    for (const name of ['eigenanteile.html', 'haushalt.html']) {
      const page = await open(context, name);
      await page.locator('summary', { hasText: 'Rechenweg zeigen' }).click();
      await page.emulateMedia({ media: 'print' });
      for (const part of ['.sprung', '.inhalt', '.hinauf', '.verzeichnis', '.funktionen', 'summary'])
        await expect(page.locator(part).first()).toBeHidden();
      await expect(page.locator('details table')).toBeVisible();
      await asWideAs(page, PAPER);
    }
  });
});
