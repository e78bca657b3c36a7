import { chromium, type Browser } from 'playwright-core';
import { ensureBrowser } from './ensure';

/** A headless browser that also starts as root in a container without a graphics card. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
}
