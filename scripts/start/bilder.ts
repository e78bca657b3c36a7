import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../programs/browser';
import { ADDIN, buildIfStale, TRYOUT } from './build';
import { tryoutFile } from './files';
import { ROOT } from './paths';
import { HANDBOOK_SHOTS } from './handbook-shots';
import { answering, listen } from './server';
import { go, idle, ready, sheet, type Shot } from './shots';

const FOLDER = join(ROOT, 'docs/bilder');

const example = async (page: Page, id: string): Promise<void> => {
  await page.getByLabel('Beispiel').selectOption(id);
  await ready(page);
};

/** So high that the result of the Südkreis is seen with all of its towns. */
const WHOLE_SHEET = 900;

/** A sheet without anything, for formulas of one's own. */
const blankSheet = (page: Page): Promise<void> => page.getByRole('button', { name: 'Neues Blatt' }).click();

const SHOTS: readonly Shot[] = [
  ...HANDBOOK_SHOTS,
  { name: 'suedkreis', height: WHOLE_SHEET, act: () => Promise.resolve() },
  { name: 'suedkreis-dunkel', scheme: 'dark', height: WHOLE_SHEET, act: () => Promise.resolve() },
  {
    name: 'eingabehilfe',
    act: async (page) => {
      await blankSheet(page);
      await go(page, 'B3');
      await page.keyboard.type('=KIM.EIGEN');
      await page.keyboard.press('Tab');
      await page.keyboard.type('187500;2,5;');
    },
  },
  {
    name: 'fehlermeldung',
    act: async (page) => {
      await blankSheet(page);
      await go(page, 'B3');
      await page.keyboard.type('=KIM.EIGENANTEIL(187500;2,5;"viel")');
      await page.keyboard.press('Enter');
      await go(page, 'B3');
      await page.locator('#z3s2.failed').hover();
    },
  },
  { name: 'eingaben', act: (page) => sheet(page, 'KIM Eingaben') },
  { name: 'stellen', act: (page) => sheet(page, 'KIM Stellen') },
  { name: 'haushalt', act: (page) => sheet(page, 'KIM Haushalt') },
  { name: 'rechenweg', act: (page) => sheet(page, 'KIM Rechenweg') },
  { name: 'vorlage', act: (page) => sheet(page, 'KIM Vorlage') },
  { name: 'baustein-1', act: (page) => example(page, 'baustein-1') },
  {
    name: '200-stellen',
    act: (page) => example(page, '200-stellen'),
  },
];

async function take(
  browser: Browser,
  address: string,
  { name, scheme, width = 1440, height = 860, density = 1, part, act }: Shot,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: density,
    locale: 'de-DE',
    colorScheme: scheme ?? 'light',
  });
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  await act(page);
  await idle(page);
  // The last frame of what was just calculated, and the end of the pane's own transitions.
  await page.waitForTimeout(800);
  await (part?.(page) ?? page).screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
  console.log(`docs/bilder/${name}.png`);
}

/**
 * `npm run bilder`: takes the screenshots of the documentation from the running product; `npm run bilder handbuch` takes
 * those whose names begin so.
 */
async function main(): Promise<void> {
  buildIfStale(ADDIN);
  buildIfStale(TRYOUT);
  mkdirSync(FOLDER, { recursive: true });
  const server = createServer(answering(tryoutFile));
  const port = await listen(server, 3280);
  const browser = await launchBrowser();
  const [, , , wanted = ''] = process.argv;
  try {
    for (const shot of SHOTS.filter(({ name }) => name.startsWith(wanted)))
      await take(browser, `http://localhost:${port}/`, shot);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
