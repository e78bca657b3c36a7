import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { ensureProgram } from './ensure';
import type { Program } from './find';

export const BROWSER: Program = {
  what: 'ein Browser (Chromium, Chrome oder Edge)',
  advice: 'Bitte einen davon installieren',
  variable: 'KIM_BROWSER',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  installed: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  packages: ['chromium'],
};

/** How a headless browser also starts as root in a container without a graphics card. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu'];

/** For the tests: which browser they use, and how it is started. */
export const browserLaunch = (): { readonly launchOptions: LaunchOptions } => ({
  launchOptions: { executablePath: ensureProgram(BROWSER), args: ARGUMENTS },
});

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(browserLaunch().launchOptions);
}
