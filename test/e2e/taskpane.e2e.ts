import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../scripts/programs/browser';
import { DEVELOPMENT_ADDRESS } from '../../scripts/build/address';
import type { Metadata } from '../../scripts/metadata/types';
import { eventually } from '../support/eventually';
import { DIST, EXCEL_STUB, serve, type OfficeLibrary } from './site';

const { functions } = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as Metadata;

let browser: Browser;
let context: BrowserContext;
let complaints: string[];
let requests: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => context.close());
afterAll(() => browser.close());

async function open(office: OfficeLibrary, file = 'taskpane.html', missing?: RegExp): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 320, height: 600 }, locale: 'de-DE' });
  await serve(context, office);
  if (missing) await context.route(missing, (route) => route.abort());
  const page = await context.newPage();
  complaints = [];
  requests = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(DEVELOPMENT_ADDRESS + file);
  return page;
}

async function stateOf(page: Page): Promise<string> {
  const notice = page.locator('#zustand:not([data-tone="busy"])');
  return (await notice.textContent()) ?? '';
}

describe('the page', () => {
  it('has every described function at work', async () => {
    const page = await open({ script: EXCEL_STUB });
    await page.waitForFunction('Boolean(window.kimFunctions)');
    const ids = await page.evaluate('Object.keys(associated)');
    expect(ids).toEqual(expect.arrayContaining(functions.map(({ id }) => id)));
    expect(await page.evaluate('associated.EIGENANTEIL(187500, 2.5, 55000)')).toBe(50_000);
  });

  it('says when Excel does not answer', async () => {
    const waiting = `${EXCEL_STUB}; Office.onReady = () => new Promise(() => {});`;
    context = await browser.newContext();
    await context.clock.install();
    await serve(context, { script: waiting });
    const page = await context.newPage();
    await page.goto(`${DEVELOPMENT_ADDRESS}taskpane.html`);
    await page.locator('#zustand', { hasText: 'wird aufgebaut' }).waitFor();
    await context.clock.fastForward(10_000);
    expect(await stateOf(page)).toContain('Excel antwortet nicht');
  });

  it('says when the pane itself could not be loaded', async () => {
    const page = await open({ script: EXCEL_STUB }, 'taskpane.html', /\/chunks\//);
    expect(await stateOf(page)).toContain('KIM-005');
  });
});

describe('the pane elsewhere', () => {
  it('works with the real library and says that it belongs into Excel', async () => {
    const page = await open('real');
    expect(await stateOf(page)).toContain('arbeitet nur in Excel');
    await page.getByRole('button', { name: 'Neu laden' }).waitFor({ state: 'hidden' });
    expect(requests.filter((address) => address.includes('/chunks/'))).toEqual([]);
    // Among others: nothing that the content security policy had to stop.
    expect(complaints).toEqual([]);
  });

  it('says what is blocked when the library is missing', async () => {
    const page = await open('blocked');
    expect(await stateOf(page)).toContain('appsforoffice.microsoft.com');
    expect(await page.locator('#version').textContent()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(requests.filter((address) => address.includes('/chunks/'))).toEqual([]);
  });
});

describe('accessibility', () => {
  it.each([
    ['taskpane.html', 'light'],
    ['taskpane.html', 'dark'],
    ['hilfe/index.html', 'light'],
    ['hilfe/verteilung.html', 'light'],
  ] as const)('%s without Excel has no axe finding and fits 320 pixels: %s', async (file, colorScheme) => {
    const page = await open('blocked', file);
    await page.emulateMedia({ colorScheme });
    await eventually(async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });
  });
});
