import type { Browser, BrowserContextOptions, Frame } from '@playwright/test';
import { type Addin, type AddinSetup, openAddin } from './addin';

export interface PaneSetup
  extends
    Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors' | 'deviceScaleFactor'>,
    Pick<AddinSetup, 'date1904' | 'expected'> {
  readonly width?: number;
  readonly height?: number;
  /** The document is opened for its functions, with the pane closed. */
  readonly hidden?: boolean;
  /** Runs in the page before anything else. */
  readonly script?: string;
}

export interface Pane extends Addin {
  readonly pane: Frame;
}

/** What Excel says about itself passes through the surrounding page, where the closed pane is put in. */
const OPENED_HIDDEN = `
  let pass;
  Object.defineProperty(window, 'toAddin', {
    set: (original) => { pass = original; },
    get: () => (text) => pass(text.replace('"_initialDisplayMode":2', '"_initialDisplayMode":1')),
  });
`;

/** Violations of the content security policy, also those that are not written to the console. */
const VIOLATIONS = `
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
`;

/** The production build in the stand-in, in a frame of the given size and with the given settings of the system. */
export async function openPane(browser: Browser, setup: PaneSetup = {}): Promise<Pane> {
  const { width = 350, height = 700, hidden = false, script = '', date1904, expected, ...settings } = setup;
  const addin = await openAddin(browser, {
    ...(date1904 === undefined ? {} : { date1904 }),
    ...(expected === undefined ? {} : { expected }),
    context: { ...settings, viewport: { width: width + 40, height: height + 40 } },
    script: VIOLATIONS + script + (hidden ? OPENED_HIDDEN : ''),
  });
  await addin.page.locator('iframe').evaluate(
    (frame: HTMLIFrameElement, size) => {
      frame.width = String(size.width);
      frame.height = String(size.height);
      frame.style.border = '0';
    },
    { width, height },
  );
  return { ...addin, pane: addin.frame() };
}
