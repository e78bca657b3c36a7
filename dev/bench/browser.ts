import { createServer } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/programs/browser';
import { buildIfStale, TRYOUT } from '../../scripts/start/build';
import { tryoutFile } from '../../scripts/start/files';
import { answering, listen } from '../../scripts/start/server';
import { type AssistantTimes, measureAssistant } from './assistant';
import { atMost, type Figure } from './figure';

const RUNS = 5;

/** Goals that the browser tests asserted before: a time is measured, not tested. */
const USABLE_MS = 1_500;
/** What comes within this time seems to come at once. */
const AT_ONCE_MS = 100;

/** In every frame: when the pane says that the functions are ready, and how long a key takes until its drawing is seen. */
const WATCH = `
  window.usable = new Promise((done) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#zustand[data-tone="good"]')) return;
      observer.disconnect();
      done(performance.now());
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  window.drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  window.keys = [];
  window.addEventListener('keydown', (event) => {
    window.drawn().then(() => keys.push(performance.now() - event.timeStamp));
  }, true);
`;

const sorted = (times: readonly number[]): readonly number[] => [...times].sort((a, b) => a - b);
const median = (times: readonly number[]): number => sorted(times)[Math.floor(times.length / 2)] ?? NaN;

/** The slowest of many says where it hurts, but is too much of a chance to have a goal. */
const figure = (name: string, value: number, goal: number | null): Figure => ({
  name,
  unit: 'ms',
  value,
  cpu: null,
  ratio: null,
  ...atMost(value, null, goal, 'ms'),
});

async function opened(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, locale: 'de-DE' });
  await context.addInitScript(WATCH);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Milliseconds from the address to a usable pane: of the page with the stand-in, and of the pane alone. */
async function beginning(browser: Browser, address: string): Promise<{ page: number; pane: number }> {
  const page = await opened(browser, address);
  await page.frameLocator('iframe').locator('#zustand[data-tone="good"]').waitFor();
  const frame = page.frames().find((item) => item !== page.mainFrame());
  if (!frame) throw new Error('Der Rahmen mit dem Add-in fehlt.');
  const pane = await frame.evaluate<number>('usable');
  const later = await frame.evaluate<number>('performance.timeOrigin');
  const start = await page.evaluate<number>('performance.timeOrigin');
  await page.context().close();
  return { page: later - start + pane, pane };
}

/** Milliseconds from each key to its drawing: a formula with its suggestions, and the way through the longest list. */
async function typing(page: Page): Promise<readonly number[]> {
  const box = page.getByLabel('Namenfeld');
  await box.fill('H3');
  await box.press('Enter');
  await page.evaluate('drawn().then(() => { keys.length = 0; })');
  const keys = [
    ...'=KIM.',
    ...Array.from({ length: 14 }, () => 'ArrowDown'),
    ...'EIGENANTEIL(187500;2,5;55000)',
  ];
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.evaluate('drawn()');
  }
  await page.keyboard.press('Escape');
  return page.evaluate<readonly number[]>('drawn().then(() => keys)');
}

/** Rows of this sheet are of several heights: what has come into view is known by where it stands. */
const SCROLL = `(async () => {
  const grid = document.querySelector('.grid');
  const area = grid.getBoundingClientRect();
  const middle = (area.top + area.bottom) / 2;
  const inTheMiddle = (head) => {
    const { top, bottom } = head.getBoundingClientRect();
    return top <= middle && bottom >= middle;
  };
  const times = [];
  for (let top = 0; top < 200000; top += 10000) {
    const start = performance.now();
    grid.scrollTop = top;
    while (![...grid.querySelectorAll('.rowhead')].some(inTheMiddle)) await drawn();
    times.push(performance.now() - start);
  }
  return times;
})()`;

/** Milliseconds from scrolling to the rows that are then in view, over ten thousand of them. */
async function scrolling(page: Page): Promise<readonly number[]> {
  await page.getByLabel('Beispiel').selectOption('200-stellen');
  await page.frameLocator('iframe').locator('#zustand[data-tone="good"]').waitFor();
  await page.locator('.status [data-busy="false"]').waitFor();
  const box = page.getByLabel('Namenfeld');
  await box.fill('A10000');
  await box.press('Enter');
  await page.keyboard.type('Ende');
  await page.keyboard.press('Enter');
  return page.evaluate<readonly number[]>(SCROLL);
}

/** An agreement of 200 posts in an empty workbook. */
async function assistant(browser: Browser, address: string): Promise<AssistantTimes> {
  const page = await opened(browser, address);
  await page.getByLabel('Beispiel').selectOption('leer');
  await page.frameLocator('iframe').locator('#zustand[data-tone="good"]').waitFor();
  await page.locator('.status [data-busy="false"]').waitFor();
  const frame = page.frames().find((item) => item !== page.mainFrame());
  if (!frame) throw new Error('Der Rahmen mit dem Add-in fehlt.');
  const times = await measureAssistant(page, frame);
  await page.context().close();
  return times;
}

/** The production build in the stand-in and in Chromium, served as `npm start` does. */
export async function measureInBrowser(): Promise<readonly Figure[]> {
  buildIfStale(TRYOUT);
  const server = createServer(answering(tryoutFile));
  const address = `http://localhost:${await listen(server, 3380)}/`;
  const browser = await launchBrowser();
  try {
    const beginnings: Awaited<ReturnType<typeof beginning>>[] = [];
    // Every run is somebody's first: nothing is cached. The very first one warms up the browser.
    for (let run = 0; run <= RUNS; run++) beginnings.push(await beginning(browser, address));
    beginnings.shift();
    const page = await opened(browser, address);
    await page.frameLocator('iframe').locator('#zustand[data-tone="good"]').waitFor();
    await page.locator('.status [data-busy="false"]').waitFor();
    const keys = await typing(page);
    const views = await scrolling(page);
    const { steps, foot } = await assistant(browser, address);
    return [
      figure(
        'Seite: Adresse bis Aufgabenbereich benutzbar',
        median(beginnings.map((b) => b.page)),
        USABLE_MS,
      ),
      figure('Aufgabenbereich allein bis benutzbar', median(beginnings.map((b) => b.pane)), USABLE_MS),
      figure('Taste bis gezeichnet, Formel mit Vorschlägen', median(keys), AT_ONCE_MS),
      figure('Taste bis gezeichnet, die langsamste', Math.max(...keys), null),
      figure('Blättern bis gezeichnet, 10.000 Zeilen', median(views), AT_ONCE_MS),
      figure('Blättern bis gezeichnet, das langsamste', Math.max(...views), null),
      figure('Assistent, 200 Stellen: Schritt bis gezeichnet', median(steps), AT_ONCE_MS),
      figure('Assistent, 200 Stellen: der langsamste Schritt', Math.max(...steps), null),
      figure('Assistent, 200 Stellen: Taste bis Fußzeile', median(foot), AT_ONCE_MS),
      figure('Assistent, 200 Stellen: die langsamste Fußzeile', Math.max(...foot), null),
    ];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
