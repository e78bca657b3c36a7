import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../scripts/browser/launch';
import { DEVELOPMENT_ADDRESS } from '../../scripts/build/address';
import type { Metadata } from '../../scripts/metadata/types';
import { DIST, EXCEL_STUB, serve, type OfficeLibrary } from './site';

const { functions } = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as Metadata;

let browser: Browser;
let context: BrowserContext;
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => context.close());
afterAll(() => browser.close());

async function open(office: OfficeLibrary, file = 'taskpane.html'): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 320, height: 600 }, locale: 'de-DE' });
  await serve(context, office);
  const page = await context.newPage();
  complaints = [];
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

describe('the pane in Excel', () => {
  it('says that the functions are ready, lists them and its version', async () => {
    const page = await open({ script: EXCEL_STUB });
    expect(await stateOf(page)).toContain('Die Funktionen sind bereit');
    await page.locator('dt').first().waitFor();
    const names = await page.locator('dt').allTextContents();
    expect(names).toEqual(functions.map(({ name }) => `KIM.${name}`));
    expect(await page.locator('#version').textContent()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(complaints).toEqual([]);
  });

  it('has every described function at work', async () => {
    const page = await open({ script: EXCEL_STUB });
    await stateOf(page);
    const ids = await page.evaluate('Object.keys(associated)');
    expect(ids).toEqual(expect.arrayContaining(functions.map(({ id }) => id)));
    expect(await page.evaluate('associated.EIGENANTEIL(187500, 2.5, 55000)')).toBe(50_000);
  });

  it('opens at its help when the ribbon button asks for it', async () => {
    const page = await open({ script: EXCEL_STUB });
    await stateOf(page);
    await page.evaluate('new Promise((completed) => associated.kimHilfe({ completed }))');
    expect(await page.evaluate('[shown, document.activeElement.id]')).toEqual([1, 'hilfe-titel']);
  });

  it('says that the functions could not be started', async () => {
    const page = await open({ script: `${EXCEL_STUB}; window.CustomFunctions = undefined;` });
    expect(await stateOf(page)).toContain('konnten nicht gestartet werden');
  });

  it('says when Excel does not answer', async () => {
    const waiting = `${EXCEL_STUB}; Office.onReady = () => new Promise(() => {});`;
    context = await browser.newContext();
    await context.clock.install();
    await serve(context, { script: waiting });
    const page = await context.newPage();
    await page.goto(`${DEVELOPMENT_ADDRESS}taskpane.html`);
    expect(await page.locator('#zustand').textContent()).toContain('wird aufgebaut');
    await context.clock.fastForward(10_000);
    expect(await stateOf(page)).toContain('Excel antwortet nicht');
  });
});

describe('the pane elsewhere', () => {
  it('works with the real library and says that it belongs into Excel', async () => {
    const page = await open('real');
    expect(await stateOf(page)).toContain('arbeitet nur in Excel');
    // Among others: nothing that the content security policy had to stop.
    expect(complaints).toEqual([]);
  });

  it('says what is blocked when the library is missing', async () => {
    const page = await open('blocked');
    expect(await stateOf(page)).toContain('appsforoffice.microsoft.com');
  });
});

describe('accessibility', () => {
  it.each(['taskpane.html', 'hilfe/index.html', 'hilfe/verteilung.html'])(
    '%s has no axe finding and fits 320 pixels',
    async (file) => {
      const page = await open({ script: EXCEL_STUB }, file);
      if (file === 'taskpane.html') await page.locator('dt').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    },
  );
});
