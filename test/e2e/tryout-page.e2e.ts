import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/programs/browser';
import { Tryout, TryoutServer } from './support/tryout';

jest.setTimeout(120_000);

const server = new TryoutServer();
let browser: Browser;

beforeAll(async () => {
  [browser] = await Promise.all([launchBrowser(), server.start()]);
});
afterAll(async () => {
  await browser.close();
  server.stop();
});

it.each([320, 768, 1024])('nothing is cut off in a window of %i pixels', async (width) => {
  const tryout = await Tryout.open(browser, server.address, { viewport: { width, height: 700 } });
  const { page } = tryout;
  await page.locator('.status [data-busy="false"]').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const last = page.locator('.ribbon button').last();
  await last.scrollIntoViewIfNeeded();
  const box = await last.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
  await tryout.close();
});

it('every workbook listens to its own frame alone', async () => {
  const tryout = await Tryout.open(browser, server.address);
  const { page } = tryout;
  await page.addInitScript(`
    if (window.top === window) {
      window.listening = 0;
      const { addEventListener, removeEventListener } = window;
      window.addEventListener = function (type, ...rest) {
        if (type === 'message') window.listening += 1;
        addEventListener.call(window, type, ...rest);
      };
      window.removeEventListener = function (type, ...rest) {
        if (type === 'message') window.listening -= 1;
        removeEventListener.call(window, type, ...rest);
      };
    }`);
  await page.reload();
  for (const example of ['leer', 'suedkreis', 'leer']) {
    await page.getByLabel('Beispiel').selectOption(example);
    await tryout.ready();
    expect(await page.evaluate('window.listening')).toBe(1);
  }
  await tryout.close();
});

it('a tab keeps the keyboard after it was renamed', async () => {
  const tryout = await Tryout.open(browser, server.address);
  await tryout.ready();
  const { page } = tryout;
  await page.getByRole('tab').first().focus();
  for (const [name, key, shown] of [
    ['Eingaben', 'Enter', 'Eingaben'],
    ['Anders', 'Escape', 'Eingaben'],
  ] as const) {
    await page.keyboard.press('F2');
    await page.keyboard.type(name);
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(shown);
  }
  await tryout.close();
});

it('the name box stays on its sheet while an entry is refused', async () => {
  const tryout = await Tryout.open(browser, server.address);
  await tryout.ready();
  const { page } = tryout;
  await tryout.select('B2');
  await page.keyboard.type('=1)');
  await tryout.select("'KIM Ergebnis'!C7");
  await page.getByRole('alert').filter({ hasText: '=1)' }).waitFor();
  expect(await page.getByLabel('Namenfeld').inputValue()).toBe('B2');
  await tryout.close();
});
