import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { ensureProgram } from './ensure';
import type { Program } from './find';

export const BROWSER: Program = {
  what: 'ein Browser (Chromium, Chrome oder Edge)',
  advice: 'Bitte einen davon installieren',
  variable: 'KIM_BROWSER',
  // The first is the same browser without windows, and takes half the processor's time for a page.
  names: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  installed: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  packages: ['chromium-headless-shell'],
};

/** How a headless browser also starts as root in a container without a graphics card. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu'];

/**
 * For pages that are closed again soon: the calculation engine is not translated a second time, for speed. When its memory is
 * at an end, the browser without windows would fail with it, unless every access is checked.
 */
const SHORT_LIVED = ['--js-flags=--liftoff-only --wasm-enforce-bounds-checks'];

/** For the tests: which browser they use, and how it is started. */
export const browserLaunch = (): { readonly launchOptions: LaunchOptions } => ({
  launchOptions: { executablePath: ensureProgram(BROWSER), args: [...ARGUMENTS, ...SHORT_LIVED] },
});

/** For what people look at and wait for: pictures and measurements. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureProgram(BROWSER), args: ARGUMENTS });
