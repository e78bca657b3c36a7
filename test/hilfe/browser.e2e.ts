import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/programs/browser';
import { DEVELOPMENT_ADDRESS } from '../../scripts/build/address';
import { DIST, serve } from '../e2e/site';

jest.setTimeout(120_000);

const PAGES = readdirSync(join(DIST, 'hilfe')).filter((name) => name.endsWith('.html'));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(context: BrowserContext, name: string): Promise<Page> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${DEVELOPMENT_ADDRESS}hilfe/${name}`);
  expect(complaints).toEqual([]);
  return page;
}

type Extent = 'all' | 'colours' | 'all but colours';

/** What axe objects to. A colour scheme changes nothing but colours, and a width everything but them. */
async function objections(page: Page, extent: Extent = 'all'): Promise<unknown[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false });
  if (extent === 'colours') axe.withRules('color-contrast');
  if (extent === 'all but colours') axe.disableRules('color-contrast');
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const PHONE = 320;
const SCREEN = 1280;

const SETTINGS = [
  [PHONE, 'light', 'all'],
  [PHONE, 'dark', 'colours'],
  [SCREEN, 'dark', 'all but colours'],
] as const;

describe('for every reader', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ locale: 'de-DE' });
    await serve(context, 'blocked');
  });
  afterAll(() => context.close());

  it.each(PAGES)('%s is accessible and fits, on a phone and on a screen, light and dark', async (name) => {
    const page = await open(context, name);
    for (const [width, colorScheme, extent] of SETTINGS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect([width, colorScheme, await objections(page, extent)]).toEqual([width, colorScheme, []]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    await page.close();
  });
});

describe('with the keyboard alone', () => {
  let context: BrowserContext;
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: PHONE, height: 800 }, locale: 'de-DE' });
    await serve(context, 'blocked');
  });
  afterEach(() => context.close());

  it('a reader gets straight to the content', async () => {
    const page = await open(context, 'eigenanteil.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Zum Inhalt springen');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('inhalt');
  });

  it('a reader unfolds a Rechenweg, scrolls it and goes to a rule', async () => {
    const page = await open(context, 'eigenanteil.html');
    await page.locator('summary').focus();
    await page.keyboard.press('Enter');
    const trace = page.locator('details .tabelle');
    await trace.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('details .tabelle')?.scrollLeft ?? 0) > 0);
    expect(await objections(page)).toEqual([]);
    await trace.locator('a').first().press('Enter');
    expect(page.url()).toMatch(/#regel-fo-1$/);
  });
});

/** What A4 leaves between the margins of a browser. */
const PAPER = 718;

it('on paper every column is there and nothing that only a screen needs', async () => {
  const context = await browser.newContext({ viewport: { width: PAPER, height: 1000 }, locale: 'de-DE' });
  await serve(context, 'blocked');
  for (const name of ['eigenanteile.html', 'haushalt.html']) {
    const page = await open(context, name);
    await page.locator('summary').click();
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.sprung', '.inhalt', '.funktionen', 'summary'])
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false]);
    expect(await page.locator('details table').isVisible()).toBe(true);
    expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, PAPER]);
  }
  await context.close();
});
