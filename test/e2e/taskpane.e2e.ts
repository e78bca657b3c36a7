import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT_ADDRESS } from '../../scripts/build/address';
import type { Metadata } from '../../scripts/metadata/types';
import { DIST, EXCEL_STUB, serve, type OfficeLibrary } from './site';
import { findings } from './support/axe';

const { functions } = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as Metadata;

let complaints: string[];
let requests: string[];

test.use({ viewport: { width: 320, height: 600 } });

async function open(page: Page, office: OfficeLibrary, file = 'taskpane.html'): Promise<void> {
  await serve(page.context(), office);
  complaints = [];
  requests = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(DEVELOPMENT_ADDRESS + file);
}

/** What the pane says in place of its contents. */
const state = (page: Page): Locator => page.locator('#zustand:not([data-tone="busy"])');

test.describe('the page', () => {
  test('has every described function at work', async ({ page }) => {
    await open(page, { script: EXCEL_STUB });
    await page.waitForFunction('Boolean(window.kimFunctions)');
    const ids = await page.evaluate('Object.keys(associated)');
    expect(ids).toEqual(expect.arrayContaining(functions.map(({ id }) => id)));
    expect(await page.evaluate('associated.EIGENANTEIL(187500, 2.5, 55000)')).toBe(50_000);
  });

  test('says when Excel does not answer', async ({ page }) => {
    const waiting = `${EXCEL_STUB}; Office.onReady = () => new Promise(() => {});`;
    await page.clock.install();
    await open(page, { script: waiting });
    await expect(page.locator('#zustand', { hasText: 'wird aufgebaut' })).toBeVisible();
    await page.clock.fastForward(10_000);
    await expect(state(page)).toContainText('Excel antwortet nicht');
  });

  test('says when the pane itself could not be loaded', async ({ page }) => {
    await serve(page.context(), { script: EXCEL_STUB });
    await page.route(/\/chunks\//, (route) => route.abort());
    await page.goto(`${DEVELOPMENT_ADDRESS}taskpane.html`);
    await expect(state(page)).toContainText('KIM-005');
  });
});

test.describe('the pane elsewhere', () => {
  test('works with the real library and says that it belongs into Excel', async ({ page }) => {
    await open(page, 'real');
    await expect(state(page)).toContainText('arbeitet nur in Excel');
    await expect(page.getByRole('button', { name: 'Neu laden' })).toBeHidden();
    expect(requests.filter((address) => address.includes('/chunks/'))).toEqual([]);
    // Among others: nothing that the content security policy had to stop.
    expect(complaints).toEqual([]);
  });

  test('says what is blocked when the library is missing', async ({ page }) => {
    await open(page, 'blocked');
    await expect(state(page)).toContainText('appsforoffice.microsoft.com');
    await expect(page.locator('#version')).toHaveText(/^\d+\.\d+\.\d+$/);
    expect(requests.filter((address) => address.includes('/chunks/'))).toEqual([]);
  });
});

test.describe('accessibility', () => {
  for (const [file, colorScheme] of [
    ['taskpane.html', 'light'],
    ['taskpane.html', 'dark'],
    ['hilfe/index.html', 'light'],
    ['hilfe/verteilung.html', 'light'],
  ] as const)
    test(`${file} without Excel has no axe finding and fits 320 pixels: ${colorScheme}`, async ({ page }) => {
      await open(page, 'blocked', file);
      await page.emulateMedia({ colorScheme });
      await expect(async () => {
        expect(await findings(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      }).toPass();
    });
});
