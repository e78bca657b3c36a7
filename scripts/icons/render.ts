import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../programs/browser';

const ASSETS = join(__dirname, '../../assets');

interface Picture {
  readonly source: string;
  readonly target: string;
  readonly size: number;
  /** CSS of the area around the drawing; without, it fills the picture on a transparent ground. */
  readonly style?: string;
}

/** Which drawing becomes which picture: a ribbon icon of 16 pixels has no room for what a large one shows. */
const PICTURES: readonly Picture[] = [
  { source: 'icon-small.svg', target: 'icon-16.png', size: 16 },
  { source: 'icon.svg', target: 'icon-32.png', size: 32 },
  { source: 'icon.svg', target: 'icon-64.png', size: 64 },
  { source: 'icon.svg', target: 'icon-80.png', size: 80 },
  { source: 'icon.svg', target: 'icon-128.png', size: 128 },
  // Application lists show this one on a tile.
  { source: 'icon.svg', target: 'icon-store-300.png', size: 300, style: 'padding:50px;background:#eef5f8' },
  { source: 'trace-small.svg', target: 'trace-16.png', size: 16 },
  { source: 'trace.svg', target: 'trace-32.png', size: 32 },
  { source: 'trace.svg', target: 'trace-80.png', size: 80 },
  { source: 'help-small.svg', target: 'help-16.png', size: 16 },
  { source: 'help.svg', target: 'help-32.png', size: 32 },
  { source: 'help.svg', target: 'help-80.png', size: 80 },
];

async function render(browser: Browser, { source, size, style = '' }: Picture): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(join(ASSETS, source), 'utf8');
  await page.setContent(
    `<style>body{margin:0;height:100vh;box-sizing:border-box;${style}}svg{display:block;height:100%}</style>${svg}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

async function main(): Promise<void> {
  const browser = await launchBrowser();
  for (const picture of PICTURES) writeFileSync(join(ASSETS, picture.target), await render(browser, picture));
  await browser.close();
}

void main();
